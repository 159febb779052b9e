import { describeTexts } from '../../test/textChecks.ts';
import { announceEn } from './en.ts';
import { announceFr } from './fr.ts';

describeTexts('the announcements', announceEn, announceFr);
