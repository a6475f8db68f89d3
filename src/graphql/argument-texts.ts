import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { BadInputError } from '../errors.ts';

const WHOLE_NUMBER = /^-?\d{1,15}$/;
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/**
 * What an argument that came as text would be in the JSON of variables: an input object is written as
 * JSON, a list by naming the argument again, one of enum values also with commas between them. What
 * fits no number or truth stays a text, which graphql-js then refuses by name.
 *
 * @throws BadInputError for what is no JSON, or given twice though one is wanted.
 */
export function valueOfTexts(
  argument: string,
  type: GraphQLInputType,
  texts: readonly string[],
): unknown {
  const wanted = getNullableType(type);
  if (isListType(wanted)) {
    const items = isEnumType(getNamedType(wanted))
      ? texts.flatMap((text) => text.split(','))
      : texts;
    return items.map((text) => valueOfText(argument, wanted.ofType, text));
  }
  const [text = '', ...others] = texts;
  if (others.length > 0) {
    throw new BadInputError(argument, 'given once', texts);
  }
  return valueOfText(argument, wanted, text);
}

function valueOfText(argument: string, type: GraphQLInputType, text: string): unknown {
  const wanted = getNullableType(type);
  if (isInputObjectType(wanted)) {
    return parseJson(argument, text);
  }
  switch (getNamedType(wanted).name) {
    case 'Int':
      return WHOLE_NUMBER.test(text) ? Number(text) : text;
    case 'Boolean':
      return TRUTHS.get(text) ?? text;
    default:
      return text;
  }
}

function parseJson(argument: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInputError(argument, 'JSON', text);
  }
}
