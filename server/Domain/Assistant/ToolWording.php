<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Activity\Event;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** Words that the tools need, in the reader's language. */
interface ToolWording {

	/** @return array{possible: bool, code: ?string, reason: ?string, remedy: ?string, who_can: list<string>} contract/schemas/ability-verdict.json. */
	public function verdict( Actor $reader, Verdict $verdict ): array;

	/**
	 * @param list<Event> $events
	 * @return list<string> A sentence each, e-mail addresses masked, without the names of staff and what they wrote for colleagues.
	 */
	public function sentences( array $events ): array;

	/** Kind and number, or kind and customer of a draft. */
	public function title( Document $document ): string;

	/** What a finding of the leak guard is, in a sentence. */
	public function finding( string $sentence ): string;

	/** The title of a follow-up, and what is to be known for it. @return array{string, string} */
	public function followUp( Document $document ): array;
}
