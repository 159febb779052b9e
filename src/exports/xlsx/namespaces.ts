/** Names that the formats give to their vocabularies; they are compared as texts and lead nowhere. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relationPackage = 'http://schemas.openxmlformats.org/package/2006/relationships';
