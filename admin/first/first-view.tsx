import { __ } from '@wordpress/i18n';
import type { DocumentSummary } from '@coffer/api';
import { boot } from '../boot';
import { PlainHead, PlainRow } from '../documents/list/plain-row';
import { tabLabel } from '../documents/list/tab-label';
import { FirstStepsSkeleton } from '../first-steps/first-steps-skeleton';
import { addressOf, placeAfter, screens, tabs, type Place } from '../location/place';
import { PanelSkeleton } from '../receivables/panel-skeleton';
import { sampleWords } from '../samples/sample-words';
import { roomLabel } from '../shell/room-label';
import { TaskCount } from '../shell/task-count';

interface Props {
	place: Place;
	items: readonly DocumentSummary[];
	/** Whether what is owed is unfolded above the list. */
	isPanelOpen: boolean;
	/** Whether the first steps of a new shop stand above it all, and how many of them are unfolded. */
	hasSteps: boolean;
	steps: number;
}

/**
 * Money as it will be, drawn from what came with the page: links work, buttons and fields are not there yet. Whatever stands here is as
 * large as what takes its place, so that nothing jumps then.
 */
export function FirstView( { place, items, isPanelOpen, hasSteps, steps }: Props ) {
	const to = ( change: Partial< Place > ) => addressOf( placeAfter( place, change ) );
	return (
		<>
			<div className="coffer-header">
				<div className="coffer-header__top">
					<h1 className="coffer-header__title">{ __( 'Money', 'coffer' ) }</h1>
				</div>
				<nav className="coffer-rooms" aria-label={ __( 'Money', 'coffer' ) }>
					{ screens.map( ( screen ) => (
						<a
							key={ screen }
							href={ to( { screen } ) }
							aria-current={ screen === place.screen ? 'page' : undefined }
						>
							{ roomLabel( screen ) }
							{ screen === 'tasks' && <TaskCount count={ boot.waiting_tasks } /> }
						</a>
					) ) }
				</nav>
			</div>
			{ hasSteps && <FirstStepsSkeleton rows={ steps } /> }
			{ boot.samples > 0 && (
				<div className="coffer-samples">
					<p>{ sampleWords( boot.samples ) }</p>
					{ boot.actions.manage_settings.allowed && <span className="coffer-samples__button" /> }
				</div>
			) }
			<div className="coffer-main">
				<div className={ place.document === null ? 'coffer-documents' : 'coffer-documents has-drawer' }>
					<section className={ isPanelOpen ? 'coffer-receivables' : 'coffer-receivables is-closed' }>
						<h2 className="coffer-fold">
							<span className="coffer-fold__name">{ __( 'Receivables', 'coffer' ) }</span>
						</h2>
						<div className="coffer-receivables__content">
							<PanelSkeleton isOpen={ isPanelOpen } />
						</div>
					</section>
					<section className="coffer-list" aria-label={ __( 'Documents', 'coffer' ) }>
						<nav className="coffer-tabs" aria-label={ __( 'Show', 'coffer' ) }>
							{ tabs.map( ( tab ) => (
								<a
									key={ tab }
									href={ to( { tab } ) }
									aria-current={ tab === place.tab ? 'page' : undefined }
								>
									{ tabLabel( tab ) }
								</a>
							) ) }
						</nav>
						<div className="coffer-search is-waiting" />
						<div className="coffer-list__rows">
							<table className="coffer-plain">
								<PlainHead />
								<tbody>
									{ items.map( ( item ) => (
										<PlainRow
											key={ item.id }
											item={ item }
											link={ ( title, id ) => (
												<a
													href={ to( { document: id } ) }
													data-coffer-document={ id }
													aria-current={ id === place.document }
												>
													{ title }
												</a>
											) }
										/>
									) ) }
								</tbody>
							</table>
						</div>
					</section>
				</div>
			</div>
		</>
	);
}
