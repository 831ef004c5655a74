<?php
declare( strict_types=1 );

namespace Coffer\Domain\Samples;

defined( 'ABSPATH' ) || exit;

/** What samples say, in the language of the site. */
interface SampleWording {

	/** @return list<string> Names of five customers, each of which says that it is a sample. */
	public function customers(): array;

	/** @return list<string> What four things are that somebody pays for. */
	public function things(): array;

	/** Name of a business that has none yet. */
	public function business(): string;
}
