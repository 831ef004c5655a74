import type { ComponentProps } from 'react';
import { TextareaControl, TextControl } from '@wordpress/components';

interface Shared {
	/** What is wrong with it; takes the place of the help. */
	error?: string | undefined;
	help?: string | undefined;
	className?: string;
}

type TextProps = Shared & Omit< ComponentProps< typeof TextControl >, 'help' | 'className' | 'ref' >;

/** One line of text, with what is wrong beside it. */
export function TextField( { error, help, className = '', ...rest }: TextProps ) {
	return (
		<TextControl
			__next40pxDefaultSize
			{ ...rest }
			{ ...described( error, help ) }
			className={ fieldClass( className, error ) }
		/>
	);
}

type AreaProps = Shared & Omit< ComponentProps< typeof TextareaControl >, 'help' | 'className' | 'ref' >;

/** Several lines of text, with what is wrong beside them. */
export function TextArea( { error, help, className = '', ...rest }: AreaProps ) {
	return <TextareaControl { ...rest } { ...described( error, help ) } className={ fieldClass( className, error ) } />;
}

function described( error: string | undefined, help: string | undefined ) {
	return {
		'aria-invalid': error !== undefined,
		...( ( error ?? help ) ? { help: error ?? help } : {} ),
	};
}

function fieldClass( className: string, error: string | undefined ): string {
	return `coffer-field ${ className } ${ error === undefined ? '' : 'has-error' }`;
}
