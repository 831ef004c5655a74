import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { chevronDown, download } from '@wordpress/icons';
import type { ExportFormat } from './export-file';

interface Props {
	/** Where there is no room for a word: an icon that is called by it. */
	isIcon?: boolean;
	onPick: ( format: ExportFormat ) => void;
}

/** The file for a spreadsheet, or the one for programs. */
export function FormatMenu( { isIcon = false, onPick }: Props ) {
	const word = __( 'Export', 'coffer' );
	return (
		<DropdownMenu
			icon={ isIcon ? download : chevronDown }
			label={ word }
			{ ...( isIcon ? {} : { text: word } ) }
			toggleProps={ {
				__next40pxDefaultSize: true,
				...( isIcon ? {} : { variant: 'secondary', iconPosition: 'right', showTooltip: false } ),
			} }
			popoverProps={ { placement: 'bottom-end' } }
		>
			{ ( { onClose } ) => (
				<MenuGroup>
					{ formats().map( ( { value, label } ) => (
						<MenuItem
							key={ value }
							onClick={ () => {
								onClose();
								onPick( value );
							} }
						>
							{ label }
						</MenuItem>
					) ) }
				</MenuGroup>
			) }
		</DropdownMenu>
	);
}

export function formats(): { value: ExportFormat; label: string }[] {
	return [
		{ value: 'csv', label: __( 'For a spreadsheet (CSV)', 'coffer' ) },
		{ value: 'json', label: __( 'For programs (JSON)', 'coffer' ) },
	];
}
