import { useViewportMatch } from '@wordpress/compose';
import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { FoldTitle, isYesOrNo, usePreference } from '../components';
import { usePlace } from '../location';
import { PanelContent } from './panel-content';
import { PanelSkeleton } from './panel-skeleton';

interface Props {
	/** The list comes first: nothing is asked of the server before it is there. */
	isListThere: boolean;
	/** A figure was pressed: what the reader had filtered before must not hide what it counts. */
	onNarrow: () => void;
}

/** What customers owe, above the list. */
export function ReceivablesPanel( { isListThere, onNarrow }: Props ) {
	const isPhone = useViewportMatch( 'medium', '<' );
	const isBeside = usePlace().document !== null;
	// On a phone and beside the drawer the list needs the room, so it begins closed there.
	const isNarrow = isPhone || isBeside;
	const [ kept, keep ] = usePreference( isNarrow ? 'receivablesOpenWhereNarrow' : 'receivablesOpen', isYesOrNo );
	const isOpen = kept ?? ! isNarrow;
	const wasThere = useRef( false );
	wasThere.current ||= isListThere;
	return (
		<section className="coffer-receivables" aria-labelledby="coffer-receivables-title">
			<FoldTitle
				id="coffer-receivables-title"
				folds="coffer-receivables-content"
				isOpen={ isOpen }
				onToggle={ keep }
			>
				{ __( 'Receivables', 'coffer' ) }
			</FoldTitle>
			<div className="coffer-receivables__content" id="coffer-receivables-content">
				{ wasThere.current ? (
					<PanelContent isOpen={ isOpen } onNarrow={ onNarrow } />
				) : (
					<PanelSkeleton isOpen={ isOpen } />
				) }
			</div>
		</section>
	);
}
