import type { PreviewRequest } from './preview.ts';
import { buildPreview } from './preview.ts';

/*
 * Reads, checks and compares a file beside the page, which stays free however large the file is. One message in, one message out.
 */
addEventListener('message', ({ data }: MessageEvent<PreviewRequest>) => {
  void buildPreview(data, () => undefined).then((result) => {
    postMessage(result);
  });
});
