<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface TemplateRepository {

	public function find( int $id ): ?Template;

	/** @return list<Template> By purpose and name; at most 500. */
	public function all(): array;

	/** @return list<Template> The oldest first. */
	public function ofPurpose( Purpose $purpose ): array;

	public function insert( Template $template, int $now ): int;

	/** @throws Refused `version_conflict`. */
	public function replace( int $id, int $expected_version, Template $template, int $now ): void;

	/** @throws Refused `version_conflict`. */
	public function delete( int $id, int $expected_version ): void;
}
