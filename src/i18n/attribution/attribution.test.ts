import { describeTexts } from '../../test/textChecks.ts';
import { attributionEn } from './en.ts';
import { attributionFr } from './fr.ts';

describeTexts('the attribution', attributionEn, attributionFr);
