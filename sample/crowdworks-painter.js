// Paints the cards of the sample CrowdWorks list from the page's own data, late, as the real page does.
(() => {
  const container = document.getElementById('vue-container');
  const root = container.querySelector('.app');
  const { late, attribute, append, size, categories } = JSON.parse(document.getElementById('sample-behaviour').textContent);
  const pages = JSON.parse(document.getElementById('sample-pages').textContent);

  const element = (name, className, ...children) => {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...children);
    return node;
  };
  const link = (href, className, text) => {
    const node = element('a', className, text);
    node.href = href;
    return node;
  };
  const yen = (amount) => `${amount.toLocaleString('ja-JP')}円`;
  const value = (text) => element('span', '_amountValue_k7b2x_9', text);

  function amount(payment) {
    if (payment.fixed_price_payment) {
      const { min_budget: min, max_budget: max } = payment.fixed_price_payment;
      if (max === null) return ['固定報酬制', '契約金額はワーカーと相談する'];
      if (min === null) return ['固定報酬制', value(yen(max))];
      if (min === 0) return ['固定報酬制', '〜 ', value(yen(max))];
      return ['固定報酬制', value(yen(min)), ' 〜 ', value(yen(max))];
    }
    if (payment.hourly_payment) {
      const { min_hourly_wage: min, max_hourly_wage: max } = payment.hourly_payment;
      return ['時間単価制', value(yen(min)), ' 〜 ', ...(max === null ? [] : [value(yen(max))])];
    }
    if (payment.fixed_price_writing_payment)
      return ['ライティング', value(yen(payment.fixed_price_writing_payment.article_price))];
    if (payment.task_payment) return ['タスク', value(yen(payment.task_payment.task_price))];
    return ['コンペ', value(yen(payment.competition_payment.competition_price))];
  }

  function counts(entry) {
    if (!entry.project_entry) return [];
    const { num_contracts: contracted, project_contract_hope_number: wanted } = entry.project_entry;
    const shown = wanted > 20 ? '21人〜' : `${wanted}人`;
    return [
      element('div', '_entry_k7b2x_14', '応募数 ', element('b', '_applicationNumber_k7b2x_15', `${entry.project_entry.num_application_conditions}`), '人'),
      element('span', '_contractStatusCell_k7b2x_16', `契約数 ${contracted}人 (募集人数 ${shown})`),
    ];
  }

  function card({ job_offer: offer, payment, entry, client }) {
    const href = `/public/jobs/${offer.id}`;
    const [label, ...figures] = amount(payment);
    const time = element('time', '', offer.last_released_at.slice(0, 10).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'));
    time.dateTime = offer.last_released_at;
    const [, month, day] = offer.expired_on.split('-').map(Number);
    return element(
      'li',
      '',
      element(
        'div',
        '_jobCard_1i9l4_3',
        element('h3', '_itemTitle_1i9l4_12', link(href, '_titleLinkPc_1i9l4_26', offer.title)),
        element('div', '_categoryCell_1i9l4_31', link(`/public/jobs/category/${offer.category_id}`, '_category_1i9l4_32', categories[offer.category_id])),
        element('p', '_jobDescription_1i9l4_40', offer.description_digest),
        element(
          'div',
          '_paymentRow_k7b2x_3',
          element('div', '_payment_k7b2x_4', element('span', '_paymentLabel_k7b2x_5', label), element('b', '_amountPc_k7b2x_7', ...figures)),
          ...counts(entry),
          element('span', '_deadline_k7b2x_20', 'あと ', element('span', '_absoluteDate_k7b2x_21', `${month}月${day}日まで`)),
        ),
        element('div', '_tags_1i9l4_60', ...offer.skills.map(({ id, name }) => link(`/public/jobs/skill/${id}`, '_tagsLink_1i9l4_61', name))),
        element(
          'div',
          '_foot_1i9l4_70',
          link(`/public/employers/${client.user_id}`, '_clientName_1i9l4_71', client.username),
          element('div', '_postDatePc_1i9l4_75', '掲載日：', time),
          element('button', '_similar_1i9l4_80', 'この仕事に似た仕事を依頼する'),
        ),
      ),
    );
  }

  const list = element('ul', '_jobOfferList_1i9l4_1');
  const offersOf = ({ searchResult: result }) => [...result.pr_diamond, ...result.pr_platinum, ...result.pr_gold, ...result.job_offers];

  function showPage(number, push) {
    list.replaceChildren(...offersOf(pages[number - 1]).map(card));
    if (push) history.pushState({}, '', `?page=${number}${location.search.includes('sample=') ? `&${location.search.slice(1).split('&').find((part) => part.startsWith('sample='))}` : ''}`);
  }

  function pager() {
    const navigation = element('nav', '_pagination_1i9l4_90');
    pages.forEach((_, index) => {
      const button = element('button', '_page_1i9l4_91', String(index + 1));
      button.addEventListener('click', () => showPage(index + 1, true));
      navigation.append(button);
    });
    return navigation;
  }

  function appendWhenSeen(end) {
    let next = 1;
    new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting) || next > append) return;
      list.append(...offersOf(pages[next++ % pages.length]).map(card).slice(0, size));
    }).observe(end);
  }

  addEventListener('popstate', () => showPage(Number(new URLSearchParams(location.search).get('page') ?? 1), false));
  setTimeout(() => {
    if (attribute === 'gone') container.removeAttribute('data');
    const current = Number(new URLSearchParams(location.search).get('page') ?? 1);
    root.append(list, append > 0 ? element('div', '_end_1i9l4_95') : pager());
    showPage(Math.min(Math.max(current, 1), pages.length), false);
    if (append > 0) appendWhenSeen(root.lastElementChild);
  }, late);
})();
