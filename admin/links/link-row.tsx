import type { ReactNode } from 'react';
import { __, sprintf } from '@wordpress/i18n';
import type { Document, PortalLink } from '@coffer/api';
import { boot } from '../boot';
import { Badge, Moment } from '../components';
import { linkStateWording } from '../words';
import { LinkMenu } from './link-menu';
import { expiryWords, scopeLabel } from './link-words';

/** One link: what it is called, what its holder may do, and its story from the day it was made. */
export function LinkRow( { document, link }: { document: Document; link: PortalLink } ) {
	const { label, state, scope } = link;
	const wording = linkStateWording( state );
	return (
		<li className="coffer-link">
			<span className="coffer-link__label" dir="auto">
				{ label }
			</span>
			<span className="coffer-link__state">
				<Badge tone={ wording.tone }>{ wording.label }</Badge>
			</span>
			<span>{ boot.actions.manage_links.allowed && <LinkMenu document={ document } link={ link } /> }</span>
			<p className="coffer-link__detail">
				{ [
					scopeLabel( scope, document.kind ),
					link.is_default ? __( 'handed out by Copy portal link', 'coffer' ) : '',
					expiryWords( link ),
				]
					.filter( Boolean )
					.join( ' · ' ) }
			</p>
			<Story link={ link } />
		</li>
	);
}

function Story( { link }: { link: PortalLink } ) {
	const {
		created_at: made,
		created_by: by,
		last_copied_at: copied,
		last_seen_at: seen,
		revoked_at: revoked,
		revoked_by: revoker,
		revoke_reason: reason,
	} = link;
	const steps: [ string, string | null ][] = [
		/* translators: %s: name of a person. */
		[ sprintf( __( 'Made by %s', 'coffer' ), by ), made ],
		[ __( 'Last copied', 'coffer' ), copied ],
		[ __( 'Last seen by a person', 'coffer' ), seen ],
		/* translators: %s: name of a person. */
		[ sprintf( __( 'Revoked by %s', 'coffer' ), revoker ?? '' ), revoked ],
	];
	const story = steps
		.flatMap( ( [ what, at ] ) => ( at === null ? [] : [ { what, at } ] ) )
		.sort( ( one, other ) => one.at.localeCompare( other.at ) );
	return (
		<ol className="coffer-link__story">
			{ story.map( ( { what, at } ) => (
				<Step key={ what }>
					{ what } <Moment at={ at } />
				</Step>
			) ) }
			{ seen === null && revoked === null && <Step>{ __( 'Not seen yet', 'coffer' ) }</Step> }
			{ reason && (
				<Step>
					{ __( 'Reason:', 'coffer' ) } { reason }
				</Step>
			) }
		</ol>
	);
}

function Step( { children }: { children: ReactNode } ) {
	return <li dir="auto">{ children }</li>;
}
