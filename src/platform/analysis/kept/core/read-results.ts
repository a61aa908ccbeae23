import {
  type AnalysisResults,
  type AnalysisType,
  AudioMeasures,
  type Channel,
  Coherence,
  SocialCues,
  TextReading,
  VideoMeasures,
} from '../../contract.ts';

/** What an analysis of this type over this channel says. Throws where it says anything else: only numbers and closed words fit. */
export function readResults(type: AnalysisType, channel: Channel, results: unknown): AnalysisResults {
  if (type === 'emotion') return TextReading.parse(results);
  if (type === 'coherence') return Coherence.parse(results);
  if (channel === 'audio') return AudioMeasures.parse(results);
  if (channel === 'video') return VideoMeasures.parse(results);
  return SocialCues.parse(results);
}
