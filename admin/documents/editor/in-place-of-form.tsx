import type { ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import { Skeleton } from '../../components';
import { PlaceLink } from '../../location';

/** Why there is no form. */
export function Unavailable( { title, children }: { title: string; children: ReactNode } ) {
	return (
		<div className="coffer-editor is-unavailable">
			<h2>{ title }</h2>
			{ children }
			<p>
				<PlaceLink to={ { editing: null, correcting: null, creating: null, document: null } }>
					{ __( 'Back to all documents', 'coffer' ) }
				</PlaceLink>
			</p>
		</div>
	);
}

export function EditorSkeleton() {
	return (
		<div className="coffer-editor" aria-busy="true">
			<h2>
				<Skeleton width="12em" />
			</h2>
			<p className="screen-reader-text" role="status">
				{ __( 'Loading the document', 'coffer' ) }
			</p>
			{ [ '100%', '100%', '60%' ].map( ( width, row ) => (
				<p key={ row }>
					<Skeleton width={ width } />
				</p>
			) ) }
		</div>
	);
}
