"""How Sphinx makes the help of one language; scripts/build_help.py calls it, once per language.

The pages must work from a file on a PC without a network: no fonts, scripts or pictures from elsewhere.
"""

import os

project = "Afstemming"
language = os.environ["AFSTEMMING_HELP_LANGUAGE"]
version = release = os.environ["AFSTEMMING_HELP_VERSION"]
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["README.md"]
myst_heading_anchors = 4
myst_enable_extensions = ["deflist", "colon_fence"]
pygments_style = "default"
highlight_language = "none"

html_theme = "alabaster"
html_title = "Afstemming"
html_short_title = "Afstemming"
html_static_path = ["_static"]
html_css_files = ["help.css"]
html_search_language = language
html_sidebars = {"**": ["about.html", "searchbox.html", "navigation.html"]}
html_theme_options = {
    "nosidebar": False,
    "show_powered_by": False,
    "show_relbar_bottom": True,
    "page_width": "1180px",
    "sidebar_width": "250px",
    "font_family": "sans-serif",
    "head_font_family": "sans-serif",
    "sidebar_collapse": True,
}
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_use_index = False
html_domain_indices = False
html_show_search_summary = False  # would have to read pages, which a browser refuses from a file
smartquotes = False  # quotation marks stay as they are written, in code and words alike
html_last_updated_fmt = None  # equal sources give equal pages
html_permalinks = False
