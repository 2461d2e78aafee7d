// The pages work without this file. It keeps the choice of colours and letters from page to page, on
// this device alone, and renews a list of studies in its place when a filter changes.
(function () {
  'use strict';
  var root = document.documentElement;
  var looks = ['theme', 'size'];

  function recall(look) {
    try {
      return localStorage.getItem('atlas-' + look);
    } catch (denied) {
      return null;
    }
  }

  function keep(look, value) {
    root.dataset[look] = value;
    try {
      localStorage.setItem('atlas-' + look, value);
    } catch (denied) {
      // Then the choice holds for this page.
    }
  }

  looks.forEach(function (look) {
    var value = recall(look);
    if (value) {
      root.dataset[look] = value;
    }
  });

  function chooseLooks() {
    looks.forEach(function (look) {
      var radio = document.getElementById(look + '-' + root.dataset[look]);
      if (radio) {
        radio.checked = true;
      }
    });
    document.querySelectorAll('.look input').forEach(function (radio) {
      radio.addEventListener('change', function () {
        keep(radio.name, radio.value);
      });
    });
  }

  function address(form) {
    var asked = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (value && !(name === 'sort' && value === 'best')) {
        asked.append(name, value);
      }
    });
    var query = asked.toString();
    return form.getAttribute('action') + (query ? '?' + query : '');
  }

  function recount(form, answer) {
    form.querySelectorAll('.filter label').forEach(function (label) {
      var input = label.querySelector('input');
      var count = label.querySelector('.count');
      var now = count && answer.querySelector(
          '.filter input[name="' + input.name + '"][value="' + CSS.escape(input.value) + '"] ~ span .count');
      if (count) {
        count.textContent = now ? now.textContent : '(0)';
      }
    });
    answer.querySelectorAll('.filter').forEach(function (group) {
      var name = group.querySelector('input').name;
      var mine = form.querySelector('.filter:has(input[name="' + name + '"])');
      if (!mine) {
        return;
      }
      mine.querySelector('summary').textContent = group.querySelector('summary').textContent;
      group.querySelectorAll('input[type=checkbox]').forEach(function (input) {
        if (!mine.querySelector('input[value="' + CSS.escape(input.value) + '"]')) {
          mine.querySelector('fieldset').append(input.closest('label'));
        }
      });
    });
    form.querySelector('.filters > summary').textContent =
        answer.querySelector('.filters > summary').textContent;
  }

  function renewLists(form) {
    var latest = 0;
    form.addEventListener('change', function (event) {
      if (event.target.name === 'q') {
        return;
      }
      var mine = ++latest;
      var to = address(form);
      fetch(to, {credentials: 'same-origin'}).then(function (response) {
        return response.ok ? response.text() : Promise.reject(response.status);
      }).then(function (html) {
        if (mine !== latest) {
          return;
        }
        var answer = new DOMParser().parseFromString(html, 'text/html');
        var found = document.getElementById('found');
        found.replaceChildren.apply(found, answer.getElementById('found').childNodes);
        document.querySelector('h1').textContent = answer.querySelector('h1').textContent;
        document.title = answer.title;
        recount(form, answer);
        history.replaceState(null, '', to);
      }).catch(function () {
        form.submit();
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    chooseLooks();
    var form = document.querySelector('form.search');
    if (form && document.getElementById('found')) {
      renewLists(form);
    }
  });
})();
