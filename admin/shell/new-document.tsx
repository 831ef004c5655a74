import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { useViewportMatch } from '@wordpress/compose';
import { __ } from '@wordpress/i18n';
import { chevronDown } from '@wordpress/icons';
import type { DocumentKind } from '@coffer/api';
import { boot } from '../boot';
import { DecidedButton } from '../components';
import { go } from '../location';

/** The buttons that begin a draft; on a phone, one button with a menu. */
export function NewDocument() {
	const isPhone = useViewportMatch( 'mobile', '<' );
	const verdict = boot.actions.create_document;
	if ( isPhone ) {
		return verdict.allowed ? (
			<NewMenu text={ __( 'New', 'coffer' ) } label={ __( 'New', 'coffer' ) } kinds={ kinds } />
		) : (
			<div className="coffer-header__actions">
				<DecidedButton verdict={ verdict } variant="primary" isExplained onClick={ () => undefined }>
					{ __( 'New', 'coffer' ) }
				</DecidedButton>
			</div>
		);
	}
	const invoice = (
		<DecidedButton verdict={ verdict } variant="primary" isExplained onClick={ () => begin( 'invoice' ) }>
			{ __( 'New invoice', 'coffer' ) }
		</DecidedButton>
	);
	return (
		<div className="coffer-header__actions">
			<DecidedButton verdict={ verdict } variant="secondary" onClick={ () => begin( 'quote' ) }>
				{ __( 'New quote', 'coffer' ) }
			</DecidedButton>
			{ verdict.allowed ? (
				<div className="coffer-split">
					{ invoice }
					<NewMenu label={ __( 'Other new documents', 'coffer' ) } kinds={ [ 'credit_note' ] } />
				</div>
			) : (
				invoice
			) }
		</div>
	);
}

const kinds: readonly DocumentKind[] = [ 'invoice', 'quote', 'credit_note' ];

const begin = ( creating: DocumentKind ) => void go( { creating } );

interface MenuProps {
	text?: string;
	label: string;
	kinds: readonly DocumentKind[];
}

function NewMenu( { text, label, kinds: offered }: MenuProps ) {
	return (
		<DropdownMenu
			icon={ chevronDown }
			label={ label }
			{ ...( text === undefined ? {} : { text } ) }
			toggleProps={ {
				variant: 'primary',
				__next40pxDefaultSize: true,
				...( text === undefined ? {} : { iconPosition: 'right', showTooltip: false } ),
			} }
			popoverProps={ { placement: 'bottom-end' } }
		>
			{ ( { onClose } ) => (
				<MenuGroup>
					{ offered.map( ( kind ) => (
						<MenuItem
							key={ kind }
							onClick={ () => {
								onClose();
								begin( kind );
							} }
						>
							{ newLabel( kind ) }
						</MenuItem>
					) ) }
				</MenuGroup>
			) }
		</DropdownMenu>
	);
}

function newLabel( kind: DocumentKind ): string {
	switch ( kind ) {
		case 'invoice':
			return __( 'New invoice', 'coffer' );
		case 'quote':
			return __( 'New quote', 'coffer' );
		case 'credit_note':
			return __( 'New credit note', 'coffer' );
	}
}
