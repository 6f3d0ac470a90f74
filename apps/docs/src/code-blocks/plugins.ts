import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code'
import { h, selectAll } from '@astrojs/starlight/expressive-code/hast'
import type { ElementContent } from 'hast'
import { copiedText } from './copied-text.ts'
import { installLine } from './install-line.ts'

/** Languages whose words, such as `--mail-rcpt`, read as two when a line breaks at a hyphen. */
const shells = new Set(['sh', 'bash', 'shell', 'console', 'shellsession'])
/** A longer word than this would not fit on a phone, so it may break. */
const longestWord = 32

/** Has install lines say what works before the packages are on npm. */
export const installFromRepository: ExpressiveCodePlugin = {
  name: 'Install from the repository',
  hooks: {
    preprocessCode({ codeBlock }) {
      for (const line of codeBlock.getLines()) {
        const text = installLine(line.text)
        if (text !== line.text) line.editText(0, line.text.length, text)
      }
    },
  },
}

/** Lets the button of a session in a terminal copy its commands alone. */
export const copyCommands: ExpressiveCodePlugin = {
  name: 'Copy commands',
  hooks: {
    postprocessRenderedBlock({ codeBlock, renderData }) {
      const text = copiedText(codeBlock.language, codeBlock.code)
      if (text === codeBlock.code) return
      for (const button of selectAll('button[data-code]', renderData.blockAst)) {
        // The button's script makes line ends of it.
        button.properties.dataCode = text.replaceAll('\n', '\u007f')
      }
    },
  },
}

/** Keeps the words of a command whole where its line breaks. */
export const breakAtSpaces: ExpressiveCodePlugin = {
  name: 'Break commands at spaces',
  hooks: {
    postprocessRenderedLine({ codeBlock, renderData }) {
      if (!shells.has(codeBlock.language)) return
      for (const element of selectAll('.code, .code span', renderData.lineAst)) {
        element.children = element.children.flatMap((child): ElementContent[] =>
          child.type === 'text' ? wholeWords(child.value) : [child],
        )
      }
    },
  },
}

/** Puts each word with a hyphen in it into an element that does not break. */
function wholeWords(text: string): ElementContent[] {
  return text
    .split(/(\S*\w-+\w\S*|--\w\S*)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\S*-\S*$/.test(part) && part.length <= longestWord
        ? h('span', { className: 'whole-word' }, part)
        : { type: 'text', value: part },
    )
}
