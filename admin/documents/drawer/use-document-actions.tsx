import type { ReactNode } from 'react';
import { useMemo, useState } from '@wordpress/element';
import type { Document, DocumentAction, DocumentActionContext } from '@coffer/api';
import { boot } from '../../boot';
import { go } from '../../location';
import { useNotify } from '../../notices';
import { documentActions } from '../actions';

interface Offered {
	actions: readonly DocumentAction[];
	context: DocumentActionContext;
	/** What an action asked to show; to be rendered somewhere. */
	dialog: ReactNode;
	/** A mistake of another plugin, for those who can do something about it. */
	problem: string | undefined;
}

/** What can be done with a document, and what that needs. */
export function useDocumentActions( document: Document ): Offered {
	const notify = useNotify();
	const [ dialog, show ] = useState< ReactNode >( null );
	const { value: actions, problem } = useMemo( documentActions, [] );
	const context = useMemo(
		(): DocumentActionContext => ( {
			document,
			notify,
			show,
			go: ( place ) => void go( place ),
		} ),
		[ document, notify ]
	);
	return { actions, context, dialog, problem: boot.actions.manage_settings.allowed ? problem : undefined };
}
