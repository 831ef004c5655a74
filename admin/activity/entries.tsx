import { Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ActivityEvent } from '@coffer/api';
import { PlaceLink } from '../location';
import { clockWords, dayWords, momentWords } from '../words';
import { daysOf, type Entry } from './days';

interface Props {
	events: readonly ActivityEvent[];
	/** The document whose drawer this is in, to which nothing needs a link. */
	within?: number;
	/** Of the headings of the days. */
	level: 3 | 4;
}

/** What happened, day by day. */
export function Entries( { events, within, level }: Props ) {
	const Heading = `h${ level }` as const;
	return (
		<div className="coffer-timeline">
			{ daysOf( events ).map( ( { day, entries }, position ) => (
				<Fragment key={ `${ day }-${ position }` }>
					<Heading className="coffer-timeline__day">{ dayWords( day ) }</Heading>
					<ol className="coffer-activity">
						{ entries.map( ( entry ) => (
							<Row key={ entry.event.id } entry={ entry } within={ within } />
						) ) }
					</ol>
				</Fragment>
			) ) }
		</div>
	);
}

function Row( { entry: { event, count, since }, within }: { entry: Entry; within: number | undefined } ) {
	return (
		<li className={ `is-${ event.actor.kind } is-about-${ event.group }` }>
			<span className="coffer-activity__sentence" dir="auto">
				<Sentence event={ event } within={ within } />
				{ count > 1 && (
					<span className="coffer-activity__times">
						{ ' ' }
						{
							/* translators: %d: how many times the same happened in a row. */
							sprintf( __( '%d times', 'coffer' ), count )
						}
					</span>
				) }
			</span>
			<time dateTime={ event.at } title={ momentWords( event.at ) }>
				{ count > 1 && clockWords( since ) !== clockWords( event.at )
					? sprintf(
							/* translators: 1: time of day when something was first. 2: when it was last. */
							__( '%1$s to %2$s', 'coffer' ),
							clockWords( since ),
							clockWords( event.at )
						)
					: clockWords( event.at ) }
			</time>
		</li>
	);
}

/** The sentence, in which the document is a link; where the sentence does not name it, the link comes after. */
function Sentence( { event, within }: { event: ActivityEvent; within: number | undefined } ) {
	const { sentence, document } = event;
	if ( document === null || document.id === within ) {
		return <>{ sentence }</>;
	}
	const at = sentence.indexOf( document.title );
	const link = <PlaceLink to={ { document: document.id } }>{ document.title }</PlaceLink>;
	return at === -1 ? (
		<>
			{ sentence } { '(' }
			{ link }
			{ ')' }
		</>
	) : (
		<>
			{ sentence.slice( 0, at ) }
			{ link }
			{ sentence.slice( at + document.title.length ) }
		</>
	);
}
