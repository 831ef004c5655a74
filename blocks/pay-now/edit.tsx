import { InspectorControls, PlainText, useBlockProps } from '@wordpress/block-editor';
import { PanelBody, Placeholder, TextControl, ToggleControl } from '@wordpress/components';
import { useCallback, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Change, PayNowAttributes } from './attributes';
import { DonationFields, MainFields } from './fields';
import { missing } from './missing';
import { Preview } from './preview';
import { site } from './site';
import { useOwnId } from './use-own-id';

interface Props {
	attributes: PayNowAttributes;
	setAttributes: ( change: Change ) => void;
	clientId: string;
	isSelected: boolean;
	context: Record< string, unknown >;
}

/** Asks nobody for anything: what visitors will see is made from what is written here. */
export function Edit( { attributes, setAttributes, clientId, isSelected, context }: Props ) {
	const { id, kind, label, currency } = attributes;
	useOwnId(
		clientId,
		id,
		useCallback(
			( own: string ) =>
				setAttributes( {
					id: own,
					...( kind !== 'payable' && currency === undefined ? { currency: site()?.currency } : {} ),
				} ),
			[ setAttributes, kind, currency ]
		)
	);
	const lacks = missing( attributes, context[ 'coffer/payable' ] );
	// Whoever is filling it in keeps the fields, although the first letter may be all that was missing.
	const [ isUnfinished, setUnfinished ] = useState( lacks.length > 0 );
	const isBeingFinished = lacks.length > 0 || ( isUnfinished && isSelected );
	useEffect( () => setUnfinished( isBeingFinished ), [ isBeingFinished ] );
	return (
		<div { ...useBlockProps( { className: 'coffer-pay' } ) }>
			<InspectorControls>
				{ kind !== 'payable' && (
					<PanelBody title={ __( 'Payment', 'coffer' ) }>
						<div className="coffer-pay-fields">
							<MainFields attributes={ attributes } set={ setAttributes } />
						</div>
						{ kind === 'donation' && <DonationFields attributes={ attributes } set={ setAttributes } /> }
					</PanelBody>
				) }
				<More attributes={ attributes } set={ setAttributes } />
			</InspectorControls>
			{ isBeingFinished ? (
				<Placeholder icon="money-alt" label={ __( 'Pay now', 'coffer' ) } instructions={ wordsAbout( lacks ) }>
					{ kind !== 'payable' && <MainFields attributes={ attributes } set={ setAttributes } /> }
				</Placeholder>
			) : (
				<>
					{ kind === 'payable' ? (
						<p className="coffer-pay__label">
							{ label || __( 'Visitors see here what they are asked to pay.', 'coffer' ) }
						</p>
					) : (
						<PlainText
							className="coffer-pay__label"
							aria-label={ __( 'What is paid for', 'coffer' ) }
							value={ label ?? '' }
							onChange={ ( text ) => setAttributes( { label: text } ) }
						/>
					) }
					<Preview attributes={ attributes } />
				</>
			) }
		</div>
	);
}

function wordsAbout( lacks: string[] ): string {
	return lacks.length > 0
		? [ __( 'Visitors see nothing here yet.', 'coffer' ), ...lacks ].join( ' ' )
		: __( 'Ready. Click elsewhere to see what visitors will see.', 'coffer' );
}

function More( {
	attributes: { kind, button, test = false },
	set,
}: {
	attributes: PayNowAttributes;
	set: ( change: Change ) => void;
} ) {
	return (
		<PanelBody title={ __( 'Button', 'coffer' ) }>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Text of the button', 'coffer' ) }
				help={ __( 'Without it the button says how it is paid, such as “Pay by card”.', 'coffer' ) }
				value={ button ?? '' }
				maxLength={ 60 }
				onChange={ ( text ) => set( { button: text || undefined } ) }
			/>
			{ kind !== 'payable' && (
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Only for trying out', 'coffer' ) }
					help={ __( 'Only staff who may record payments see it, and no money moves.', 'coffer' ) }
					checked={ test }
					onChange={ ( value ) => set( { test: value || undefined } ) }
				/>
			) }
		</PanelBody>
	);
}
