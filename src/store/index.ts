import { createReduxStore, register } from '@wordpress/data';
import * as actions from './actions';
import { reducer } from './reducer';
import * as resolvers from './resolvers';
import * as selectors from './selectors';

const { EVENTS_PER_PAGE, ...actionCreators } = actions;

/** The data of Money: `useSelect( ( select ) => select( store ).getDocument( 42 ), [] )`. */
export const store = createReduxStore( 'coffer', { reducer, actions: actionCreators, selectors, resolvers } );

register( store );

export type { Activity, DocumentPage } from './types';
export { EVENTS_PER_PAGE };
