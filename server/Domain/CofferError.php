<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that Coffer refuses on purpose. The REST layer catches this one type and maps it to HTTP in one place.
 */
interface CofferError extends \Throwable {

	/** A key of contract/errors.json. */
	public function errorCode(): string;

	/** @return array<string, mixed> What the answer carries besides code and sentence, such as the field. */
	public function details(): array;
}
