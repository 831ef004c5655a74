import { Button } from '@wordpress/components';
import { isRTL } from '@wordpress/i18n';
import { chevronDown, chevronLeft, chevronRight } from '@wordpress/icons';

interface Props {
	id: string;
	/** Id of what is folded. */
	folds: string;
	isOpen: boolean;
	onToggle: ( isOpen: boolean ) => void;
	children: string;
}

/** A heading that folds and unfolds what stands below it. */
export function FoldTitle( { id, folds, isOpen, onToggle, children }: Props ) {
	const closedIcon = isRTL() ? chevronLeft : chevronRight;
	return (
		<h2 className="coffer-fold" id={ id }>
			<Button
				size="compact"
				icon={ isOpen ? chevronDown : closedIcon }
				aria-expanded={ isOpen }
				aria-controls={ folds }
				onClick={ () => onToggle( ! isOpen ) }
			>
				{ children }
			</Button>
		</h2>
	);
}
