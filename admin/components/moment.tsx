import { agoWords, momentWords } from '../words';

/** How long ago something was; the exact time on demand. */
export function Moment( { at }: { at: string } ) {
	return (
		<time dateTime={ at } title={ momentWords( at ) }>
			{ agoWords( at ) }
		</time>
	);
}
