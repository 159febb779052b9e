/** The version of package.json, which a test holds this to: the page itself must not carry that file. */
export const version = '0.1.0';
