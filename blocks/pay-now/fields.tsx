import { Button, ComboboxControl, TextControl, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { currencyDigits } from '../../src/contract/currencies';
import { AmountControl } from './amount-control';
import type { Change, PayNowAttributes } from './attributes';

interface Props {
	attributes: PayNowAttributes;
	set: ( change: Change ) => void;
}

/** What it is for and how much: without these nobody can pay. */
export function MainFields( { attributes: { kind, label, currency, amount }, set }: Props ) {
	return (
		<>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'What is paid for', 'coffer' ) }
				value={ label ?? '' }
				maxLength={ 250 }
				onChange={ ( text ) => set( { label: text } ) }
			/>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Currency', 'coffer' ) }
				value={ currency ?? null }
				options={ currencies() }
				onChange={ ( code ) => set( { currency: code ?? undefined } ) }
			/>
			<AmountControl
				label={ kind === 'donation' ? __( 'Suggested amount', 'coffer' ) : __( 'Amount', 'coffer' ) }
				value={ amount }
				currency={ currency }
				onChange={ ( value ) => set( { amount: value } ) }
			/>
		</>
	);
}

/** What donors may choose. */
export function DonationFields( { attributes, set }: Props ) {
	const { currency, presets = [], custom = false, minimum, maximum } = attributes;
	const replace = ( index: number, value: number | undefined ) =>
		set( { presets: presets.map( ( preset, at ) => ( at === index ? ( value ?? 0 ) : preset ) ) } );
	return (
		<>
			<div className="coffer-pay-presets">
				{ presets.map( ( preset, index ) => (
					<div key={ index }>
						<AmountControl
							// translators: %d: 1 for the first amount to choose from.
							label={ sprintf( __( 'Choice %d', 'coffer' ), index + 1 ) }
							value={ preset > 0 ? preset : undefined }
							currency={ currency }
							onChange={ ( value ) => replace( index, value ) }
						/>
						<Button
							__next40pxDefaultSize
							icon="no-alt"
							// translators: %d: 1 for the first amount to choose from.
							label={ sprintf( __( 'Remove choice %d', 'coffer' ), index + 1 ) }
							onClick={ () => set( { presets: presets.filter( ( _, at ) => at !== index ) } ) }
						/>
					</div>
				) ) }
				<Button
					__next40pxDefaultSize
					variant="secondary"
					disabled={ presets.length >= 6 }
					onClick={ () => set( { presets: [ ...presets, 0 ] } ) }
				>
					{ __( 'Add a choice', 'coffer' ) }
				</Button>
			</div>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Visitors may write an amount of their own', 'coffer' ) }
				checked={ custom }
				onChange={ ( value ) => set( { custom: value } ) }
			/>
			{ custom && (
				<>
					<AmountControl
						label={ __( 'At least', 'coffer' ) }
						value={ minimum }
						currency={ currency }
						onChange={ ( value ) => set( { minimum: value } ) }
					/>
					<AmountControl
						label={ __( 'At most', 'coffer' ) }
						value={ maximum }
						currency={ currency }
						onChange={ ( value ) => set( { maximum: value } ) }
					/>
				</>
			) }
		</>
	);
}

let options: { value: string; label: string }[] | undefined;

function currencies() {
	const names = new Intl.DisplayNames( document.documentElement.lang || 'en', { type: 'currency' } );
	options ??= Object.keys( currencyDigits ).map( ( code ) => ( {
		value: code,
		label: `${ code } – ${ names.of( code ) ?? code }`,
	} ) );
	return options;
}
