<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Remembers which requests were done, so that sending one again does nothing twice. */
interface IdempotencyRepository {

	/**
	 * Claims the key inside the transaction that does the work, so that a request that fails leaves the key free.
	 * Waits for a request with the same key that is under way.
	 *
	 * @param string $request Everything that makes two requests the same, in one text.
	 * @return bool False when this very request was done before.
	 * @throws Refused `idempotency_key_reused`.
	 */
	public function claim( string $key, string $request, int $now ): bool;

	/** Which document the request that claimed the key is answered with. */
	public function remember( string $key, int $document_id ): void;

	/** @return int|null Null when nothing was remembered. */
	public function answer( string $key ): ?int;

	/** Deletes what was claimed before. */
	public function forget( int $before ): void;
}
