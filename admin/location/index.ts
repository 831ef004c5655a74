export { focusRoom } from './focus-room';
export {
	addressOf,
	buckets,
	placeAfter,
	readPlace,
	screens,
	sources,
	tabs,
	taskViews,
	type Due,
	type Place,
	type Screen,
	type Source,
	type Tab,
} from './place';
export { isPlainClick, PlaceLink } from './place-link';
export { currentPlace, go, guardPlace, usePlace, usePlaceOf } from './use-place';
