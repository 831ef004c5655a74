import { useBlockProps } from '@wordpress/block-editor';
import { __ } from '@wordpress/i18n';
import { SampleDocument } from './sample-document';

/** What the editor knows about the place of the block. */
interface Place {
	/** Set in posts and pages, not in templates of other kinds. */
	postType?: string;
	/** Set in templates. */
	templateSlug?: string;
}

/** A likeness with invented data: the editor has no customer, and no customer's data belongs into it. */
export function Edit( { context: { postType, templateSlug } }: { context: Place } ) {
	const isInTemplate = templateSlug !== undefined || postType === undefined;
	return (
		<div { ...useBlockProps( { className: 'coffer-portal' } ) }>
			{ isInTemplate ? <InTemplate /> : <OnPage /> }
			<div className="coffer-portal__sample">
				<SampleDocument />
			</div>
		</div>
	);
}

function InTemplate() {
	return (
		<p className="coffer-portal__banner">
			{ __( 'Sample. A customer sees the document that their portal link leads to.', 'coffer' ) }
		</p>
	);
}

function OnPage() {
	return (
		<div className="coffer-portal__banner is-problem" role="note">
			<p>
				<strong>{ __( 'Visitors will see nothing here.', 'coffer' ) }</strong>{ ' ' }
				{ __(
					'This block needs the address of one customer’s document, which only a portal link has.',
					'coffer'
				) }
			</p>
			<p>
				{ __(
					'Its place is the template “Customer portal” in Appearance > Editor > Templates. Remove it from this page.',
					'coffer'
				) }
			</p>
		</div>
	);
}
