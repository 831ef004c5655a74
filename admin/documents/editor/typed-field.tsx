import type { ComponentProps } from 'react';
import { useState } from '@wordpress/element';
import { TextField } from '../../components';

interface Props extends Omit< ComponentProps< typeof TextField >, 'error' | 'onBlur' > {
	/** What is wrong with what was typed. Said once the person has left the field, not while they are typing. */
	problem: string | undefined;
	/** Say it at once: the person wanted to save. */
	isForced: boolean;
}

/** A field of which it is known, while it is typed, whether it can be read. */
export function TypedField( { problem, isForced, ...rest }: Props ) {
	const [ wasLeft, setLeft ] = useState( false );
	return (
		<TextField
			{ ...rest }
			error={ wasLeft || isForced ? problem : undefined }
			autoComplete="off"
			onBlur={ () => setLeft( true ) }
		/>
	);
}
