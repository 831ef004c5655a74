/** A place on the screen, in CSS pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function wider( { x, y, width, height }: Box, by: number ): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The part of a box that can be seen. */
export function inside( box: Box, room: Box ): Box {
	const [ x, y ] = [ Math.max( box.x, room.x ), Math.max( box.y, room.y ) ];
	return {
		x,
		y,
		width: Math.min( box.x + box.width, room.x + room.width ) - x,
		height: Math.min( box.y + box.height, room.y + room.height ) - y,
	};
}
