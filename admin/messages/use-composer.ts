import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import {
	editMessage,
	previewMessage,
	refillMessage,
	type Message,
	type MessageInput,
	type MessagePreview,
} from '@coffer/api';
import { noteChange } from './changes';

export interface Written {
	subject: string;
	body: string;
	with_link: boolean;
}

/** Milliseconds without a key after which what was typed is kept. */
const PAUSE = 700;

/**
 * A message while somebody writes it: kept on the server soon after each change, one request after the other, and looked at
 * by the leak guard each time.
 */
export function useComposer( first: Message ) {
	const [ message, setMessage ] = useState( first );
	const [ written, setWritten ] = useState( () => writtenIn( first ) );
	const [ preview, setPreview ] = useState< MessagePreview >();
	const [ isSaving, setSaving ] = useState( false );
	const [ error, setError ] = useState< unknown >();
	const [ isTouched, setTouched ] = useState( false );
	const latest = useRef( { message: first, written: writtenIn( first ), kept: writtenIn( first ) } );
	const line = useRef< Promise< unknown > >( Promise.resolve() );

	/** Does something with the message once everything before is done. */
	const next = useCallback( ( work: ( current: Message ) => Promise< Message > ): Promise< Message > => {
		const done = line.current
			.catch( () => undefined )
			.then( async () => {
				setSaving( true );
				try {
					const changed = await work( latest.current.message );
					latest.current.message = changed;
					setMessage( changed );
					setError( undefined );
					return changed;
				} catch ( thrown ) {
					setError( thrown );
					throw thrown;
				} finally {
					setSaving( false );
				}
			} );
		line.current = done;
		return done;
	}, [] );

	/** Keeps what was typed so far. */
	const flush = useCallback(
		() =>
			next( async ( current ) => {
				const { written: now, kept } = latest.current;
				if ( same( now, kept ) ) {
					return current;
				}
				const saved = await editMessage( current, now );
				latest.current.kept = now;
				noteChange();
				return saved;
			} ),
		[ next ]
	);

	const write = ( change: Partial< Written > ) => {
		latest.current.written = { ...latest.current.written, ...change };
		setWritten( latest.current.written );
		setTouched( true );
	};
	useEffect( () => {
		if ( same( written, latest.current.kept ) ) {
			return;
		}
		const timer = setTimeout( () => void flush().catch( () => undefined ), PAUSE );
		return () => clearTimeout( timer );
	}, [ written, flush ] );

	const take = ( changed: Message ): Message => {
		latest.current.written = latest.current.kept = writtenIn( changed );
		setWritten( latest.current.written );
		return changed;
	};
	const refill = ( input: MessageInput ) =>
		next( async ( current ) => take( await refillMessage( current, input ) ) ).catch( () => undefined );
	const takeFacts = () =>
		next( ( current ) => editMessage( current, { ...latest.current.written, take_facts: true } ) ).catch(
			() => undefined
		);

	const { id, version } = message;
	useEffect( () => {
		const stop = new AbortController();
		previewMessage( id, stop.signal ).then( setPreview, ( thrown: unknown ) => {
			if ( ! stop.signal.aborted ) {
				setError( thrown );
			}
		} );
		return () => stop.abort();
	}, [ id, version ] );

	const isDirty = ! same( written, latest.current.kept );
	return {
		message,
		written,
		write,
		/** Undefined until the first is there; the one before stays while the next is on its way. */
		preview,
		isCurrent: preview?.version === version && ! isDirty && ! isSaving,
		isSaving,
		isDirty,
		isTouched,
		error,
		flush,
		next,
		refill,
		takeFacts,
	};
}

export type Composer = ReturnType< typeof useComposer >;

function writtenIn( { subject, body, with_link }: Message ): Written {
	return { subject, body, with_link };
}

function same( one: Written, other: Written ): boolean {
	return one.subject === other.subject && one.body === other.body && one.with_link === other.with_link;
}
