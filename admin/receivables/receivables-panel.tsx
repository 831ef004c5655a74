import { Button } from '@wordpress/components';
import { useViewportMatch } from '@wordpress/compose';
import { useRef } from '@wordpress/element';
import { __, isRTL } from '@wordpress/i18n';
import { chevronDown, chevronLeft, chevronRight } from '@wordpress/icons';
import { isYesOrNo, usePreference } from '../components';
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
	const closedIcon = isRTL() ? chevronLeft : chevronRight;
	return (
		<section className="coffer-receivables" aria-labelledby="coffer-receivables-title">
			<h2 className="coffer-receivables__title" id="coffer-receivables-title">
				<Button
					size="compact"
					icon={ isOpen ? chevronDown : closedIcon }
					aria-expanded={ isOpen }
					aria-controls="coffer-receivables-content"
					onClick={ () => keep( ! isOpen ) }
				>
					{ __( 'Receivables', 'coffer' ) }
				</Button>
			</h2>
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
