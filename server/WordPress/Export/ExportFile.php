<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Domain\CofferError;

defined( 'ABSPATH' ) || exit;

/**
 * One kind of file to download: what is in it, as rows for people and as the resources of the REST API.
 *
 * @template T of object
 */
interface ExportFile {

	/** First part of the file's name. */
	public function name(): string;

	/**
	 * Decides and records; nothing is read before the first page is asked for.
	 *
	 * @param array<string, mixed> $form What the form sent.
	 * @return iterable<list<T>> Page after page.
	 * @throws CofferError At once, when it may not be or what was asked for makes no sense.
	 */
	public function pages( array $form ): iterable;

	/** @return list<string> */
	public function titles(): array;

	/**
	 * @param list<T> $page
	 * @return list<list<string>> Cells of each, amounts as plain decimals.
	 */
	public function rows( array $page ): array;

	/**
	 * @param list<T> $page
	 * @return list<array<string, mixed>> As the REST API gives each.
	 */
	public function resources( array $page ): array;
}
