<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/** The time, from outside, so that a test can set it. */
interface Clock {

	/** Unix seconds, UTC. */
	public function now(): int;

	/** The day in the time zone of the site, YYYY-MM-DD. */
	public function today(): string;

	/** The day in the time zone of the site on which a moment was. @param int $at Unix seconds. @return string YYYY-MM-DD. */
	public function dayOf( int $at ): string;

	/** The last second of a day in the time zone of the site, in Unix seconds. */
	public function endOf( string $day ): int;
}
