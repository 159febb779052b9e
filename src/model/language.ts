/** The languages of the product; every text that people read exists in both. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the product. */
export type Localized = Readonly<Record<Language, string>>;
