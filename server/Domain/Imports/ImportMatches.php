<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

defined( 'ABSPATH' ) || exit;

/** Who and what is there already. */
interface ImportMatches {

	/**
	 * @param list<string> $emails
	 * @return array<string, array{id: int, name: string}> By e-mail address in small letters; the oldest customer of several.
	 */
	public function customersByEmail( array $emails ): array;

	/**
	 * @param list<string> $names
	 * @return array<string, array{id: int, name: string}> By name in small letters (of ASCII); the oldest customer of several.
	 */
	public function customersByName( array $names ): array;

	/**
	 * @param list<string> $references
	 * @return array<string, array{id: int, name: string}> Documents that are not void, by reference.
	 */
	public function documentsByReference( array $references ): array;
}
