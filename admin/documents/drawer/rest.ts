import { partOf } from '../../late';

/** What the drawer shows below the summary, and all that can be done there. The list fetches it ahead when it has nothing else to do. */
export const rest = partOf( () => import( /* webpackChunkName: "drawer" */ './drawer-rest' ) );
