<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/** Randomness good enough for secrets. */
interface Random {

	/** As many bytes as asked for. */
	public function bytes( int $length ): string;
}
