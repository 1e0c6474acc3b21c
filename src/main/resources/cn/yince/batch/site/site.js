'use strict'
const tools = document.getElementById('tools')
const search = document.getElementById('search')
const edition = document.getElementById('edition')
const shown = document.getElementById('shown')
const sections = [...document.querySelectorAll('section[data-edition]')]
function filter() {
  const words = search.value.trim().toLowerCase().split(/[ \u3000]+/).filter(Boolean)
  let count = 0
  for (const section of sections) {
    let any = false
    const wanted = !edition.value || edition.value === section.dataset.edition
    for (const unit of section.querySelectorAll('li[data-key]')) {
      const key = unit.dataset.key.toLowerCase()
      unit.hidden = !wanted || !words.every(word => key.includes(word))
      any = any || !unit.hidden
      count += unit.hidden ? 0 : 1
    }
    section.hidden = !any
  }
  shown.textContent = words.length || edition.value ? '找到 ' + count + ' 册' : ''
}
search.addEventListener('input', filter)
edition.addEventListener('change', filter)
tools.hidden = false
filter()
