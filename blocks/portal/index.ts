import { registerBlockType } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit } from './edit';
import './editor.scss';
import './style.scss';

// The server has told the editor the rest of block.json already.
const { name, title, category } = metadata;
registerBlockType( name, { title, category, attributes: {}, edit: Edit } );
