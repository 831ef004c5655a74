import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { chevronDown } from '@wordpress/icons';
import type { ExportFormat } from './export-file';

/** The file for a spreadsheet, or the one for programs. */
export function FormatMenu( { onPick }: { onPick: ( format: ExportFormat ) => void } ) {
	return (
		<DropdownMenu
			icon={ chevronDown }
			label={ __( 'Export', 'coffer' ) }
			text={ __( 'Export', 'coffer' ) }
			toggleProps={ {
				variant: 'secondary',
				__next40pxDefaultSize: true,
				iconPosition: 'right',
				showTooltip: false,
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
