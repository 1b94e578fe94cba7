<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>എല്ലാം തിരഞ്ഞെടുക്കുക (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>കുറയ്ക്കുക (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>കൂട്ടുക (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>പട്ടിക തുറക്കുക</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ഫോൾഡർ കണ്ടില്ല.
ഫോൾഡറിന്റെ പേര് ശരിയാണോ എന്ന് നോക്കുക.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ഫയൽ കണ്ടില്ല.
ഫയലിന്റെ പേര് ശരിയാണോ എന്ന് നോക്കുക.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ഇപ്പോൾത്തന്നെ ഉണ്ട്.
മാറ്റി എഴുതണോ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ൽ എഴുതാൻ പറ്റില്ല.
എന്നാലും ഇല്ലാതാക്കണോ?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>എല്ലാ ഫയലുകളും (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>എല്ലാ ഫയലുകളും (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; ശരിക്കും ഇല്ലാതാക്കണോ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>പിന്നോട്ട്</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>വിവരങ്ങളോടെ കാണിക്കുക</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>പട്ടികയായി കാണിക്കുക</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>തിരഞ്ഞെടുക്കുക (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ഫോൾഡർ ഇല്ലാതാക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>പുതിയ ഫോൾഡർ ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>പുതിയ ഫോൾഡർ ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ഇല്ലാതാക്കുക</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ഇല്ലാതാക്കുക (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>വിവരങ്ങൾ</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ഫോൾഡറുകൾ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ഫോൾഡർ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ഫയലിന്റെ പേര് (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ഫയലുകൾ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ഫയലിന്റെ തരം:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ഫോൾഡർ തിരയുക</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>മുന്നോട്ട്</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>പിന്നോട്ട് പോകുക</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>മുന്നോട്ട് പോകുക</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>മുകളിലെ ഫോൾഡറിലേക്ക് പോകുക</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>സ്ഥലങ്ങളുടെ പട്ടിക</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>പട്ടിക</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ഇവിടെ നോക്കുക:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>പുതിയ ഫോൾഡർ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>പുതിയ ഫോൾഡർ (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>തുറക്കുക (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>മുകളിലെ ഫോൾഡർ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ഈയിടെ നോക്കിയ സ്ഥലങ്ങൾ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>നീക്കുക</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>പേര് മാറ്റുക (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>സേവ് ചെയ്യുക (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ഈ പേരിൽ സേവ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>കാണിക്കുക </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>മറഞ്ഞ ഫയലുകൾ കാണിക്കുക (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>വശത്തെ പട്ടിക</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>കമ്പ്യൂട്ടർ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>മാറ്റിയ തീയതി</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>തരം</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>എന്റെ കമ്പ്യൂട്ടർ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>വലുപ്പം</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>തരം</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>കീ അമർത്തുക</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>കോപ്പി (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>മുറിക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ഇല്ലാതാക്കുക</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ഒട്ടിക്കുക (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>വീണ്ടും ചെയ്യുക (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>എല്ലാം തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>പഴയപടിയാക്കുക (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>വിവരങ്ങൾ മറയ്ക്കുക…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>വിവരങ്ങൾ കാണിക്കുക…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>ഇടയ്ക്ക് നിർത്തുക</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>നടപ്പാക്കുക</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ഉപേക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>സഹായം</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>അവഗണിക്കുക</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>വേണ്ട (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>എല്ലാറ്റിനും വേണ്ട (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ശരി</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>പഴയതുപോലെ ആക്കുക</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ആദ്യത്തെ സെറ്റിംഗ് തിരികെ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>വീണ്ടും ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സേവ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>എല്ലാം സേവ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>അതെ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>എല്ലാറ്റിനും അതെ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>ഏറ്റവും താഴെ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ഇടത്തേ അറ്റം</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ഒരു പേജ് താഴോട്ട്</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ഒരു പേജ് ഇടത്തോട്ട്</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ഒരു പേജ് വലത്തോട്ട്</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ഒരു പേജ് മുകളിലോട്ട്</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>വലത്തേ അറ്റം</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>താഴോട്ട് നീക്കുക</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ഇങ്ങോട്ട് നീക്കുക</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ഇടത്തോട്ട് നീക്കുക</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>വലത്തോട്ട് നീക്കുക</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>മുകളിലോട്ട് നീക്കുക</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ഏറ്റവും മുകളിൽ</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI ആദ്യ ഉറച്ച അക്ഷരം മുതൽ വേർതിരിവ്</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>യൂണികോഡ് നിയന്ത്രണ അക്ഷരം ചേർക്കുക</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE ഇടത്തുനിന്ന് വലത്തോട്ടുള്ള ഭാഗം തുടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI ഇടത്തുനിന്ന് വലത്തോട്ടുള്ള വേർതിരിവ്</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM ഇടത്തുനിന്ന് വലത്തോട്ടുള്ള അടയാളം</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO ഇടത്തുനിന്ന് വലത്തോട്ട് നിർബന്ധം തുടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF ദിശാഭാഗം അവസാനിക്കുന്നു</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI ദിശാ വേർതിരിവ് അവസാനിക്കുന്നു</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE വലത്തുനിന്ന് ഇടത്തോട്ടുള്ള ഭാഗം തുടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI വലത്തുനിന്ന് ഇടത്തോട്ടുള്ള വേർതിരിവ്</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM വലത്തുനിന്ന് ഇടത്തോട്ടുള്ള അടയാളം</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO വലത്തുനിന്ന് ഇടത്തോട്ട് നിർബന്ധം തുടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ വീതിയില്ലാത്ത യോജിപ്പ്</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ വീതിയില്ലാത്ത വേർപാട്</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP വീതിയില്ലാത്ത ഇടം</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>കോപ്പി (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ലിങ്കിന്റെ വിലാസം കോപ്പി ചെയ്യുക (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>മുറിക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ഇല്ലാതാക്കുക</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ഒട്ടിക്കുക (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>വീണ്ടും ചെയ്യുക (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>എല്ലാം തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>പഴയപടിയാക്കുക (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop നെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>ഇത് മറ്റുള്ളവരുടെ ജോലിയിൽ നിൽക്കുന്നു:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>കത്തിനായി കോപ്പി (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>റീചാർജിനും ബിൽ അടയ്ക്കലിനുമുള്ള കൗണ്ടർ.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, പതിപ്പ് 3 അല്ലെങ്കിൽ പിന്നീടുള്ളത് പ്രകാരം സ്വതന്ത്ര സോഫ്റ്റ്‌വെയർ. ഒരു വാറന്റിയുമില്ല.</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>തുക രൂപയിൽ (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>പണം കിട്ടി</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>കുറിപ്പ്, വേണമെങ്കിൽ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>പണം വരവ് വയ്ക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>തരാനുള്ള തുക എഴുതുക</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>എന്തിന് (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>എഴുതി വയ്ക്കുക (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>കുറച്ച് കുറയ്ക്കുക</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>എന്തുകൊണ്ട് (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>കുറയ്ക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>കടത്തിന്റെ പരിധി</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>പരമാവധി ഇത്ര രൂപ കടം (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>പരിധി നിശ്ചയിക്കുക (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>ഇതിനുശേഷം: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>ഒന്നും തരാനില്ല</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 മുൻകൂർ തന്നിട്ടുണ്ട്</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 തരാനുണ്ട്</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>പരിധി വച്ചിട്ടില്ല: കടമില്ല</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>പരിധി %1, ബാക്കി %2</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>കടത്തിന് വിൽപ്പന</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>തിരികെ: വിൽപ്പന നടന്നില്ല</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>എഴുതി വച്ചു: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>കുറച്ചു: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>പണമടവ്</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>പണമടവ്: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>കണക്കിന്റെ വിവരം, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>നമസ്തേ %1, %2 ൽ നിങ്ങളുടെ കണക്കിൽ %3 തരാനുണ്ട്. അടുത്ത തവണ വരുമ്പോൾ ദയവായി തരുക. നന്ദി.</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>നമസ്തേ %1, %3 ന്റെ %2 റീചാർജ് (%4) ഏകദേശം %5 ന് തീരും. വീണ്ടും റീചാർജ് ചെയ്യട്ടെ? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>നമസ്തേ %1, %3 നമ്പറിന്റെ %2 റീചാർജ് (%4) നടന്നില്ല.</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>നിങ്ങളുടെ %1 ഞങ്ങളുടെ കടയിലുണ്ട്.</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>ഇതിനു പണമൊന്നും എടുത്തിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>തർക്കങ്ങൾ കാണുക</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n വിൽപ്പന ഉടമ നോക്കണം: ഒരു ദിവസം കഴിഞ്ഞിട്ടും തീർപ്പായില്ല.</numerusform>
            <numerusform>%n വിൽപ്പനകൾ ഉടമ നോക്കണം: ഒരു ദിവസം കഴിഞ്ഞിട്ടും തീർപ്പായില്ല.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>പതിവ് തുകകൾ</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>പതിവ് തുക %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>സേവനം</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ഓപ്പറേറ്റർ റഫ്</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ഓർഡർ നം.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>കാഷ്യർ</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>ഫയൽ UTF-8 ടെക്സ്റ്റ് അല്ല. &quot;CSV UTF-8&quot; ആയി സേവ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>വരി %1 ൽ CSV ഫയലിൽ വരാത്ത ഒരു അക്ഷരമുണ്ട്.</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>വരി %1 ൽ ഉദ്ധരണി ചിഹ്നം വരാൻ പാടില്ലാത്തിടത്താണ്.</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>വരി %1 ലെ ഉദ്ധരണി ചിഹ്നം അടച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>ഫയൽ 16 MB യിൽ കൂടുതലാണ്. ഭാഗങ്ങളാക്കുക.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>ഫയൽ കാലിയാണ്. ആദ്യ വരിയിൽ കോളങ്ങളുടെ പേരുകൾ വേണം: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; എന്ന കോളം ഇല്ല. ആദ്യ വരിയിൽ കോമയിട്ട് കോളങ്ങളുടെ പേരുകൾ വേണം: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>&quot;%1&quot; എന്ന കോളം രണ്ടു തവണയുണ്ട്.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; എന്ന കോളം ഇല്ല.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>വരി %1 ൽ ആദ്യ വരിയേക്കാൾ കൂടുതലോ കുറവോ കള്ളികളുണ്ട്.</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>ഫയലിൽ ആദ്യ വരിക്കു താഴെ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>വരി %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>വരി %1: %2 ന് value%3 ഇല്ല.</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>വരി %1: വരി %2 ലെ അതേ നമ്പറും തുകയും.</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>നടക്കുന്ന പട്ടിക</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ഫയൽ തുറക്കുക</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ഒട്ടിക്കുക</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>പട്ടിക ഒട്ടിക്കുക</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>ഇത് തുടരുക (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>ഇത് മാറ്റി വയ്ക്കുക (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>പട്ടികയിലെ വരികൾ</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>പട്ടിക തുറക്കുക അല്ലെങ്കിൽ ഒട്ടിക്കുക. ആദ്യ വരിയിൽ കോളങ്ങളുടെ പേരുകൾ:

operator,number,amount,circle,value1,value2

ആദ്യ മൂന്നെണ്ണം മതി. ആദ്യത്തേത് അയയ്ക്കും മുമ്പ് എല്ലാ വരിയും പരിശോധിക്കും.</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>പട്ടികയുടെ പുരോഗതി</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>പട്ടിക അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>നിർത്തുക (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>ചുരുക്കം… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>പട്ടിക തുറക്കുക</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>പട്ടികകൾ (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>എല്ലാ ഫയലുകളും (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>ഫയൽ വായിക്കാനാവുന്നില്ല. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>ഒട്ടിക്കാൻ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>ഒട്ടിച്ച പട്ടിക</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n വരി അയയ്ക്കാനാവില്ല, അതിനാൽ ഒന്നും അയയ്ക്കുന്നില്ല. അത് ഏറ്റവും മുകളിലുണ്ട്.</numerusform>
            <numerusform>%n വരികൾ അയയ്ക്കാനാവില്ല, അതിനാൽ ഒന്നും അയയ്ക്കുന്നില്ല. അവ ഏറ്റവും മുകളിലുണ്ട്.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>എല്ലാ വരിയും അയയ്ക്കാം, പക്ഷേ പട്ടികയ്ക്ക് %1 വേണം, വാലറ്റിൽ %2 ഉണ്ട്.</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ എല്ലാ വരിയും അയയ്ക്കാം. ഈ പട്ടികയിൽ മുമ്പ് അയച്ചവ വീണ്ടും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>വരി %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ അയയ്ക്കാനാവില്ല</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: പട്ടിക ഡിസ്കിൽ സൂക്ഷിക്കാനായില്ല, കറന്റ് പോയാൽ തുടരാനാവില്ല. ഇടം ഉണ്ടാക്കി വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>പട്ടിക അയയ്ക്കുന്നു. മറ്റു വിൽപ്പനകൾ ഒപ്പം നടക്കും.</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ നിരസിച്ചു, ഒന്നും അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>റീചാർജുകളുടെ പട്ടിക</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>എല്ലാ വരിയും പരിശോധിക്കാതെ ഒന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n റീചാർജ് · %1</numerusform>
            <numerusform>%n റീചാർജുകൾ · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · ആദ്യ %2 വരികൾ കാണിക്കുന്നു</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ൽ %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 വിജയം</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 പരാജയം അല്ലെങ്കിൽ അയച്ചില്ല</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 നിരസിച്ചു</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 ഫലം വന്നിട്ടില്ല</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 മുമ്പ് അയച്ചത്, വീണ്ടും അയയ്ക്കില്ല</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ഏകദേശം %n സെക്കൻഡ് ബാക്കി</numerusform>
            <numerusform>ഏകദേശം %n സെക്കൻഡ് ബാക്കി</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ഏകദേശം %n മിനിറ്റ് ബാക്കി</numerusform>
            <numerusform>ഏകദേശം %n മിനിറ്റ് ബാക്കി</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ എല്ലാ വരിയും അയച്ചു അല്ലെങ്കിൽ മുമ്പേ അയച്ചിരുന്നു.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>നിർത്തി: %n വിൽപ്പനയുടെ ഫലം അറിയില്ല. മറ്റു വരികൾ അയച്ചിട്ടില്ല. ഫലം വരട്ടെ, പിന്നെ തുടരുക: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</numerusform>
            <numerusform>നിർത്തി: %n വിൽപ്പനകളുടെ ഫലം അറിയില്ല. മറ്റു വരികൾ അയച്ചിട്ടില്ല. ഫലം വരട്ടെ, പിന്നെ തുടരുക: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>നിർത്തി: കണക്കുബുക്കിൽ ഇനി എഴുതാനാവില്ല. മറ്റു വരികൾ അയച്ചിട്ടില്ല. ഡിസ്കിൽ ഇടം ഉണ്ടാക്കി തുടരുക: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>നിർത്തി. %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>നിർത്തി. മറ്റു വരികൾ അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>നിർത്തി. മറ്റു വരികൾ അയച്ചിട്ടില്ല. ഇഷ്ടമുള്ളപ്പോൾ തുടരുക: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n റീചാർജിന്റെ പട്ടിക തീർന്നില്ല. തുടരുക: അയച്ചത് വീണ്ടും അയയ്ക്കില്ല.</numerusform>
            <numerusform>%n റീചാർജുകളുടെ പട്ടിക തീർന്നില്ല. തുടരുക: അയച്ചത് വീണ്ടും അയയ്ക്കില്ല.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>തീരാത്ത പട്ടിക</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>റീചാർജ് പട്ടിക: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>ആകെ വിജയം: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ഇനിയും അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>നിരസിച്ചു, ഒന്നും അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>പട്ടികയുടെ ചുരുക്കം</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ചുരുക്കം</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2 ൽ %1: %3 വിജയം, %4 പരാജയം, %5 അയച്ചില്ല, %6 തീർപ്പായില്ല, %7 നിരസിച്ചു</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; ഏകദേശം %2 സെക്കൻഡ് ബാക്കി</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>നിർത്തി, കാരണം %n വിൽപ്പനയുടെ ഫലം അറിയില്ല. മറ്റു വരികൾ അയച്ചിട്ടില്ല. &quot;countertopctl reconcile&quot; ഓടിക്കുക, പിന്നെ അതേ ഫയൽ വീണ്ടും: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</numerusform>
            <numerusform>നിർത്തി, കാരണം %n വിൽപ്പനകളുടെ ഫലം അറിയില്ല. മറ്റു വരികൾ അയച്ചിട്ടില്ല. &quot;countertopctl reconcile&quot; ഓടിക്കുക, പിന്നെ അതേ ഫയൽ വീണ്ടും: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>നിർത്തി, കാരണം കണക്കുബുക്കിൽ ഇനി എഴുതാനാവില്ല. മറ്റു വരികൾ അയച്ചിട്ടില്ല. ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക അല്ലെങ്കിൽ ഫോൾഡർ ശരിയാക്കുക, പിന്നെ അതേ ഫയൽ വീണ്ടും: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>നിർത്തി. മറ്റു വരികൾ അയച്ചിട്ടില്ല. തുടരാൻ അതേ ഫയൽ വീണ്ടും ഓടിക്കുക: ഒരു വരിയും രണ്ടു തവണ അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>വരി %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>നിരസിച്ചു, ഒന്നും അയച്ചിട്ടില്ല</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ കോൾ-ബാക്ക് കേൾക്കുക (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>കോപ്പി (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ കോൾ-ബാക്ക് കേൾക്കുക</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>കോൾ-ബാക്ക് പാത്ത് കോപ്പി ചെയ്യുക</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>ദാതാവിന്റെ കോൾ-ബാക്കുകൾ</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>നിങ്ങളുടെ ഒരു വിലാസത്തിലേക്ക് വിളിച്ച് ദാതാവിന് ഫലം അറിയിക്കാം. കൗണ്ടർ ഉടനെ ചോദിക്കും; കോൾ-ബാക്ക് മാത്രം വിശ്വസിക്കില്ല.</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>ദാതാവിന് കൊടുക്കേണ്ട പാത്ത്, കടയുടെ വിലാസത്തിനു പിന്നിൽ</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>ഓഫ്. ഫലങ്ങൾ ചോദിക്കുമ്പോൾ, അൽപ്പം വൈകി വരും.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 ൽ കേൾക്കുന്നു.</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>കേൾക്കുന്നില്ല: വിലാസം അക്കത്തിൽ വേണം, ഈ കമ്പ്യൂട്ടറിനു മാത്രം 127.0.0.1, മുഴുവൻ നെറ്റ്‌വർക്കിനും 0.0.0.0.</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>കേൾക്കുന്നില്ല: %1 കിട്ടിയില്ല. ഈ പോർട്ട് മറ്റൊരു പ്രോഗ്രാമിന്റെ കൈയിലാണ്, അല്ലെങ്കിൽ വിലാസം ഈ കമ്പ്യൂട്ടറിന്റേതല്ല. വേറെ പോർട്ട് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>കേൾക്കുന്നില്ല: പാത്തിന്റെ രഹസ്യഭാഗം വായിക്കാനായില്ല. &quot;countertopctl callback --new-token&quot; ഓടിച്ച് ദാതാവിന് പുതിയ പാത്ത് കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>കോപ്പി ആയി. ഇത് നിങ്ങളും ദാതാവും മാത്രം അറിയുക.</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>നെറ്റ്‌വർക്ക് വിലാസം</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>പോർട്ട്</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>സേവന നിരക്ക്</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>തുകയ്ക്കു പുറമേ കട എടുക്കുന്നത്: വിൽപ്പനയ്ക്ക് രൂപ (5) അല്ലെങ്കിൽ ശതമാനം (2%). കാലി: ഒന്നുമില്ല. രസീതിൽ ഇത് വേറെ കാണിക്കും, ദാതാവിന് ഒരിക്കലും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 സേവന നിരക്ക്</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>സേവ് ആയില്ല: ₹ 1,000 വരെ രൂപ (5 അല്ലെങ്കിൽ 5.50) എഴുതുക, അല്ലെങ്കിൽ 20% വരെ ശതമാനം (2%).</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>സേവ് ആയി. അടുത്ത വിൽപ്പന മുതൽ.</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>നോക്കുന്നു…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>ഊഴം വരുമ്പോൾ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ഇനിയുമില്ല</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 ഓപ്ഷനുകൾ</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>കണക്കുബുക്കിന്റെയും സെറ്റിംഗിന്റെയും ഫോൾഡർ</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>ദാതാവിന്റെ പാസ്‌വേഡ് ഉള്ള സ്വകാര്യ ഫയൽ</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>മുദ്രവച്ച പാസ്‌വേഡിന്റെ പാസ്ഫ്രേസ് ഉള്ള സ്വകാര്യ ഫയൽ</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>ഈ ഉപയോക്താവായി പ്രവർത്തിക്കുക</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>ഉപയോക്താവിന്റെ പിൻ ഉള്ള സ്വകാര്യ ഫയൽ</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>സ്റ്റാൻഡേർഡ് ഔട്ട്പുട്ടിൽ ഒരു JSON രേഖ</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>ഇത് കാണിക്കുക</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>വേർഷൻ കാണിക്കുക</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>--%1 എന്ന ഓപ്ഷൻ ഇല്ല. എല്ലാം കാണാൻ --help നൽകുക.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>--%1 ഓപ്ഷൻ രണ്ടു തവണ നൽകി.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>--%1 ഓപ്ഷന് മൂല്യം നൽകേണ്ടതില്ല.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 ഓപ്ഷന് മൂല്യം വേണം.</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>കമാൻഡ് നൽകിയില്ല. എല്ലാം കാണാൻ --help നൽകുക.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; എന്ന കമാൻഡ് ഇല്ല. എല്ലാം കാണാൻ --help നൽകുക.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>%1 കമാൻഡിന് --%2 ഓപ്ഷൻ ഇല്ല.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 നൽകിയില്ല.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; ഒരു വാക്ക് കൂടുതലാണ്.</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>എപ്പോഴും:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 എത്ര എണ്ണം</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>സംഖ്യയല്ല</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 ഫോൾഡർ ഉണ്ടാക്കാനോ അതിൽ എഴുതാനോ ആയില്ല. --data-dir കൊണ്ട് വേറെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക അല്ലെങ്കിൽ അനുമതി വാങ്ങുക. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 ലെ കണക്കുബുക്കിൽ ഒരു കൗണ്ടർ തുറന്നിട്ടുണ്ട്. ആ വിൻഡോ ഉപയോഗിക്കുക അല്ലെങ്കിൽ ആദ്യം അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 ലെ സെറ്റിംഗ് ഉപയോഗിക്കാനാവില്ല: %2 ശരിയായ രൂപത്തിലല്ല.</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>%1 ഫോൾഡർ യഥാർത്ഥ വിൽപ്പനയ്ക്കാണ്; പരിശീലനത്തിന് വേറെ ഫോൾഡർ വേണം.</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>പരിശീലന ദാതാവ് തുടങ്ങുന്നില്ല (%1).</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 ലെ കണക്കുബുക്ക് ഉപയോഗിക്കാനാവില്ല (%2). ഒന്നും അയച്ചിട്ടില്ല. തകരാറ് കാണാൻ &quot;countertopctl verify&quot; ഓടിക്കുക; പഴയ വിൽപ്പനകൾ journal.jsonl ലും ഉണ്ട്.</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>പാസ്‌വേഡ് ഈ ഫോൾഡറിൽ മുദ്രവച്ചതാണ്. --passphrase-file കൊണ്ട് പാസ്ഫ്രേസ് നൽകുക. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>പാസ്‌വേഡ് തുറന്നില്ല: കീറിംഗ് പൂട്ടിയിരിക്കുന്നു അല്ലെങ്കിൽ പാസ്ഫ്രേസ് തെറ്റാണ്. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>ഈ അക്കൗണ്ടിന് പാസ്‌വേഡ് ഇല്ല. &quot;countertopctl configure --password-stdin&quot; കൊണ്ട് വയ്ക്കുക അല്ലെങ്കിൽ --password-file നൽകുക. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>പാസ്‌വേഡ് ഫയലിൽ ഒരു വരി ടെക്സ്റ്റ് ഇല്ല. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>പാസ്‌വേഡ് വായിക്കാനായില്ല (%1). പാസ്‌വേഡ് ഫയൽ നിങ്ങളുടെ സ്വന്തവും 0600 അനുമതിയുള്ളതുമാകണം. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>ഈ കണക്കുബുക്കിൽ ഉപയോക്താക്കളില്ല, അതിനാൽ --user, --pin-file എന്നിവയ്ക്ക് ഇപ്പോൾ അർത്ഥമില്ല. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 ഫോൾഡർ ഉണ്ടാക്കാനോ അതിൽ എഴുതാനോ ആയില്ല. --data-dir കൊണ്ട് വേറെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക അല്ലെങ്കിൽ അനുമതി വാങ്ങുക. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 ലെ സെറ്റിംഗ് ഉപയോഗിക്കാനാവില്ല: %2 ശരിയായ രൂപത്തിലല്ല. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>ഈ ഫോൾഡറിൽ ഇനിയും ദാതാവിന്റെ അക്കൗണ്ട് ഇല്ല. &quot;countertopctl configure&quot; കൊണ്ട് ഉണ്ടാക്കുക. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 ലെ കണക്കുബുക്ക് ഉപയോഗിക്കാനാവില്ല (%2). ഒന്നും അയച്ചിട്ടില്ല. തകരാറ് കാണാൻ &quot;countertopctl verify&quot; ഓടിക്കുക; പഴയ വിൽപ്പനകൾ journal.jsonl ലും ഉണ്ട്.</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 ലെ കണക്കുബുക്ക് കേടായി (%2). ഒന്നും അയച്ചിട്ടില്ല. ശരിയാകും വരെ വിൽപ്പന ഇല്ല; പഴയ വിൽപ്പനകൾ നോക്കാം.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 ലെ കണക്കുബുക്കിൽ എഴുതാനായില്ല. ഒന്നും അയച്ചിട്ടില്ല. ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക അല്ലെങ്കിൽ ഫോൾഡറിന്റെ അനുമതി ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>ദാതാവിന്റെ വിലാസം</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>ദാതാവിലെ യൂസർ നെയിം</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>കളിപ്പണത്തിന്റെ കണക്കുബുക്ക്</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>മറുപടികളുടെ രൂപം</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>അയയ്ക്കുന്ന രീതി</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>കടയുടെ സ്വന്തം സർക്കിൾ</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>ഈ കൗണ്ടറിന്റെ നമ്പർ</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>ഒരു റീചാർജിന് ആകെ എത്ര സമയം (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>വിശ്വസിക്കാവുന്ന മറ്റു സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>സ്റ്റാൻഡേർഡ് ഇൻപുട്ടിൽ നിന്നുള്ള പാസ്‌വേഡ് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>രസീതിന്റെ തലക്കെട്ട്</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>രസീതിലെ രണ്ടാം വരി</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>രസീതിലെ ഫോൺ</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>രസീതിലെ GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>ഈ ഫോൾഡറിന്റെ സെറ്റിംഗ് എഴുതുന്നു</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ഓപ്പറേറ്റർ കോഡ് അല്ലെങ്കിൽ പട്ടികയിലെ കീ</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>മൊബൈൽ, കസ്റ്റമർ അല്ലെങ്കിൽ ഉപഭോക്തൃ നമ്പർ</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>സർക്കിൾ; നൽകിയില്ലെങ്കിൽ കടയുടേത്</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ഓപ്പറേറ്ററുടെ ഒന്നാം അധിക വിവരം</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ഓപ്പറേറ്ററുടെ രണ്ടാം അധിക വിവരം</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>ഈ വിൽപ്പനയുടെ കീ: ഒരേ കീ രണ്ടു തവണ വിൽക്കില്ല</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>പരാജയപ്പെട്ട അല്ലെങ്കിൽ അയയ്ക്കാത്ത വിൽപ്പന വീണ്ടും ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>അതേ നമ്പറും തുകയും വീണ്ടും വിൽക്കുക</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>കടയുടെ സേവന നിരക്ക്</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>അന്തിമ ഫലത്തിന് എത്ര കാക്കണം (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>ഒരു വിൽപ്പന നടത്തുന്നു</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>ഒരു ഓർഡറിനെക്കുറിച്ച് ദാതാവിനോട് ചോദിക്കുന്നു</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>ആദ്യ ദിവസം, ഉദാ. 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>അവസാന ദിവസം</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>ഈ നില മാത്രം</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>ഈ സേവനം മാത്രം</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>നമ്പർ, ഓർഡർ ഐഡി അല്ലെങ്കിൽ റഫറൻസിന്റെ ഒരു ഭാഗം</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>പരമാവധി ഇത്ര (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>പട്ടികയുടെ രൂപം</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>വിൽപ്പനകളുടെ പട്ടിക, പുതിയത് ആദ്യം</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>ഒരു വിൽപ്പന, എല്ലാ തെളിവുകളോടെ</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>എല്ലാ വിൽപ്പനയും തീർപ്പാകും വരെ കാക്കുക</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>പക്ഷേ പരമാവധി ഇത്ര (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>ഇടവേള കാക്കാതെ ചോദിക്കുക</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>തീർപ്പാകാത്ത എല്ലാ വിൽപ്പനയും ചോദിക്കുന്നു</translation>
    </message>
    <message>
        <source>why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>ദാതാവിന്റെ പോർട്ടലിലെ റഫറൻസ്</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>കടലാസ് (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>മുഴുവൻ കണക്കുബുക്കും പകർപ്പും പരിശോധിക്കുന്നു</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>എത്ര</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>ഒരേ സീഡിന് ഒരേ വിൽപ്പനകൾ (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>എത്ര ദിവസത്തിൽ (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>പരിശീലന കണക്കുബുക്കിൽ സാങ്കൽപ്പിക വിൽപ്പനകൾ നിറയ്ക്കുന്നു</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>വിൻഡോ ഇല്ലാതെ കൗണ്ടറിന്റെ സേവനങ്ങൾ</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from ൽ ദിവസം നൽകുക, ഉദാ. 2026-11-22.</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to ൽ ദിവസം നൽകുക, ഉദാ. 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; എന്ന നില ഇല്ല.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; എന്ന സേവനം ഇല്ല.</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit 1 മുതലുള്ള സംഖ്യ ആകണം.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format ൽ table, json അല്ലെങ്കിൽ csv നൽകുക.</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>ഹിസ്റ്ററി വായിക്കാനോ എഴുതാനോ ആയില്ല.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>ഹിസ്റ്ററി വായിക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>ഈ കണക്കുബുക്കിൽ ഓർഡർ %1 ഇല്ല.</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>ഈ ഓർഡറിന്റെ തെളിവുകൾ വായിക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>പ്രിന്റ് കണക്കുബുക്കിൽ എഴുതാനായില്ല, അതിനാൽ രസീത് ഉണ്ടാക്കിയില്ല.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 ഫയൽ എഴുതാനാവുന്നില്ല.</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (കുറഞ്ഞത് 1), --seed, --days എന്നിവ സംഖ്യയായി നൽകുക. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>ഇത് യഥാർത്ഥ കണക്കുബുക്കാണ്. സാങ്കൽപ്പിക വിൽപ്പന --practice കൊണ്ട് ഉണ്ടാക്കിയ ഫോൾഡറിൽ മാത്രം. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>ഇത് യഥാർത്ഥ കണക്കുബുക്കാണ്. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>സാങ്കൽപ്പിക വിൽപ്പനകൾ മുഴുവൻ എഴുതാനായില്ല (%1).</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 സെക്കൻഡിൽ %1 സാങ്കൽപ്പിക വിൽപ്പനകൾ.</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>കണക്കുബുക്കും ജേണലും പകർപ്പും ഒത്തുപോകുന്നു.</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>%1 വിലാസം പറ്റില്ല: https:// കൊണ്ട് തുടങ്ങണം (http:// ഈ മെഷീനു മാത്രം), അതിൽ യൂസർ നെയിം, &quot;?&quot; അല്ലെങ്കിൽ &quot;#&quot; പാടില്ല.</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>ദാതാവിലെ യൂസർ നെയിം --username കൊണ്ട് നൽകുക.</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format ൽ json, csv അല്ലെങ്കിൽ xml നൽകുക.</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire ൽ post-query, post-form അല്ലെങ്കിൽ get നൽകുക.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline ൽ 1 മുതൽ 600 വരെ സെക്കൻഡ് നൽകുക.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 ഫയൽ വായിക്കാനാവുന്നില്ല.</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>%1 കോഡുള്ള സർക്കിൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter ൽ 1 മുതൽ 999 വരെ സംഖ്യ നൽകുക.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>ഈ ഫോൾഡറിലെ കണക്കുബുക്ക് യഥാർത്ഥമാണ്; പരിശീലനത്തിന് വേറെ ഫോൾഡർ വേണം. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>ഈ ഫോൾഡറിലെ കണക്കുബുക്ക് പരിശീലനത്തിനാണ്; യഥാർത്ഥ വിൽപ്പനയ്ക്ക് വേറെ ഫോൾഡർ വേണം. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin അല്ലെങ്കിൽ --password-file, ഒന്നു മാത്രം നൽകുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>സ്റ്റാൻഡേർഡ് ഇൻപുട്ടിൽ പാസ്‌വേഡ് ഒറ്റ വരിയിൽ വേണം. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>പാസ്ഫ്രേസ് ഫയൽ ഉപയോഗിക്കാനാവില്ല (%1). നിങ്ങളുടെ സ്വന്തവും 0600 അനുമതിയും ഒറ്റ വരിയുമുള്ള ഫയലാകണം. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>പാസ്‌വേഡ് സൂക്ഷിക്കാനായില്ല (%1). കീറിംഗ് ഇല്ലെങ്കിൽ --passphrase-file കൊണ്ട് മുദ്രവയ്ക്കുക, അല്ലെങ്കിൽ സ്വകാര്യ ഫയലിൽ വച്ച് ഓരോ തവണയും --password-file നൽകുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>സെറ്റിംഗ് %1 ൽ എഴുതാനാവുന്നില്ല.</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>സെറ്റിംഗ് %1 ൽ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>കടയുടെ സർക്കിൾ %1 (കോഡ് %2); --circle കൊണ്ട് മാറ്റുക.</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>ബാലൻസ് കണക്കുബുക്കിൽ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent ൽ ഇടമില്ലാതെ 1 മുതൽ 128 വരെ അക്ഷരം, അക്കം, ചിഹ്നം നൽകുക. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait ൽ 0 മുതൽ 86400 വരെ സെക്കൻഡ് നൽകുക. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry ന് വീണ്ടും ചെയ്യേണ്ട വിൽപ്പനയുടെ --intent വേണം. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 നൊപ്പം --%2 പറ്റില്ല. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>മറുപടി വന്നു, പക്ഷേ ഇപ്പോൾ എഴുതാനാവുന്നില്ല; വീണ്ടും ശ്രമിക്കുന്നു. ഇത് വീണ്ടും വിൽക്കരുത്.</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>വിൽപ്പന എഴുതാനായില്ല (%1), അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല. ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക അല്ലെങ്കിൽ ഫോൾഡർ ശരിയാക്കുക, പിന്നെ വിൽക്കുക.</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>വിൽപ്പന അയച്ചു, പക്ഷേ കണക്കുബുക്ക് ഇനി വായിക്കാനാവുന്നില്ല. വീണ്ടും വിൽക്കരുത്; &quot;countertopctl verify&quot; ഓടിക്കുക.</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>ഈ ഓർഡർ ഇപ്പോൾ മറ്റൊരു പ്രോഗ്രാം അയയ്ക്കുന്നു; പിന്നീട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>മറുപടി കണക്കുബുക്കിൽ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout ൽ 0 മുതൽ 86400 വരെ സെക്കൻഡ് നൽകുക.</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>കണക്കുബുക്ക് വായിക്കാനാവുന്നില്ല.</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>തീർപ്പായത്: %1. ബാക്കി: %2.</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>ദാതാവിനെ കിട്ടിയില്ല. ഒന്നും നഷ്ടമായില്ല: തീർപ്പാകാത്ത വിൽപ്പനകൾ വീണ്ടും ചോദിക്കും.</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>തീരുമാനത്തിന് --reason, --reference വേണം (ദാതാവിന്റെ പോർട്ടൽ അല്ലെങ്കിൽ സപ്പോർട്ട് പറയുന്നത്). ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>തീരുമാനം കണക്കുബുക്കിൽ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; എന്ന ഭാഷ ഇല്ല. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>ഇപ്പോൾ വിൽപ്പന തടയുന്നത് എന്തെന്ന് പറയുന്നു</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>ഉടമ എന്തുകൊണ്ട് തുടരാൻ അനുവദിക്കുന്നു</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>വിൽപ്പന തുടരാൻ അനുവദിക്കുന്നു: ഉടമയുടെ വാക്ക്</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>വിൽപ്പന തടയുന്നത് എന്തെന്ന് കണക്കുബുക്കിൽ നിന്ന് വായിക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>വിൽപ്പനയ്ക്ക് തടസ്സമില്ല.</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; എന്ന തടസ്സം ഇല്ല: അത് epoch, machine, wallet അല്ലെങ്കിൽ reconcile ആണ്. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>--reason ൽ ഉടമയുടെ വാക്കുകൾ നൽകുക: അവ ജേണലിൽ സൂക്ഷിക്കും. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>ഇത്തരം തടസ്സം ഇല്ല. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>തടസ്സം നീക്കിയത് കണക്കുബുക്കിൽ എഴുതാനായില്ല (%1).</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>മറുപടി വന്നു, പക്ഷേ എഴുതാനാവുന്നില്ല. വീണ്ടും വിൽക്കരുത്: ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക അല്ലെങ്കിൽ ഫോൾഡർ ശരിയാക്കുക, പിന്നെ &quot;countertopctl reconcile&quot; ഓടിക്കുക.</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>വരികൾ പരിശോധന മാത്രം</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>ഒരേസമയം എത്ര വിൽപ്പന (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>പരാജയപ്പെട്ട അല്ലെങ്കിൽ അയയ്ക്കാത്ത വരികൾക്ക് വീണ്ടും ശ്രമം</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>അതേ നമ്പറും തുകയും വീണ്ടും എടുക്കുക</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>പരിശീലനത്തിൽ മാത്രം: ഫലം അറിയാത്തതിൽ നിർത്തരുത്</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>അന്തിമ ഫലത്തിന് എത്ര കാക്കണം (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>പട്ടികയിലെ വിൽപ്പനകൾ നടത്തുന്നു</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>%1 ഫയൽ വായിക്കാനാവുന്നില്ല. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… %n കൂടി.</numerusform>
            <numerusform>… %n കൂടി.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n വരി അയയ്ക്കാനാവില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</numerusform>
            <numerusform>%n വരികൾ അയയ്ക്കാനാവില്ല, അതിനാൽ ഒന്നും അയച്ചിട്ടില്ല.</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency 1 മുതൽ 32 വരെ സംഖ്യയാണ്. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going പരിശീലന കണക്കുബുക്കിനാണ്: യഥാർത്ഥ പണത്തിൽ രണ്ടാമത്തെ അറിയാത്ത ഫലത്തിൽ പട്ടിക നിൽക്കും. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n വരി, ആകെ %1.</numerusform>
            <numerusform>%n വരികൾ, ആകെ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>എല്ലാ വരിയും അയയ്ക്കാം. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>ഈ കൗണ്ടറിന്റെ തകരാറും ചെയ്യേണ്ടതും പറയുന്നു</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>ഇവിടത്തെ കണക്കുബുക്ക് മാറ്റി വയ്ക്കുക</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>ബാക്കപ്പ് തിരികെ വയ്ക്കുന്നു; ഫോൾഡറിൽ കൂടുതലുള്ളത് ചേർക്കും</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>പകർപ്പ്, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>പകർപ്പിൽ നിന്ന് പുതിയ കണക്കുബുക്ക് ഉണ്ടാക്കുന്നു</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 ൽ ബാക്കപ്പ് എടുക്കാനാവില്ല (%2). ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>ബാക്കപ്പ് എഴുതാനായില്ല (%1). %2 ൽ ബാക്കപ്പ് ഇല്ല.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>ബാക്കപ്പ് കേടാണ്, മിക്കവാറും കണക്കുബുക്കും (%1). %2 ൽ ബാക്കപ്പ് ഇല്ല. &quot;countertopctl verify&quot; ഓടിക്കുക.</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>ബാക്കപ്പ് തീർക്കാനായില്ല (%1).</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>ബാക്കപ്പ് %1 ൽ ഉണ്ട്: %2 കുറിപ്പുകൾ, തല %3.</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from ൽ പകർപ്പ് (journal.jsonl) നൽകുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>കണക്കുബുക്ക് സ്ഥാനത്തായി: ഫയലിലെ %1 കുറിപ്പുകൾ, പുതിയ %2 ചേർത്തു.</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>മുമ്പ് ഇവിടെ ഉണ്ടായിരുന്നത് %1 ൽ സൂക്ഷിച്ചിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 ൽ ഒരു കണക്കുബുക്കുണ്ട്. --force നൽകിയാൽ അത് മാറ്റിവച്ച് പുതിയത് വയ്ക്കും. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>ഈ കണക്കുബുക്കിൽ നിന്ന് ഒരു റീചാർജ് അയയ്ക്കുന്നു. ഫലം കാക്കുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>ഈ കണക്കുബുക്ക് മറ്റൊരു പ്രോഗ്രാമിൽ തുറന്നിരിക്കുന്നു. ആദ്യം കൗണ്ടർ അടയ്ക്കുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>%1 ഫയൽ ഉപയോഗിക്കാനാവില്ല (%2). ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>%1 ഫയൽ പുതിയൊരു പ്രോഗ്രാം എഴുതിയതാണ്. ആദ്യം അത് ഇൻസ്റ്റാൾ ചെയ്യുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>%1 ഫയലിൽ പൊരുത്തക്കേടുണ്ട് (%2), അതിനാൽ കണക്കുബുക്ക് ഉണ്ടാക്കില്ല. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>കണക്കുബുക്ക് സ്ഥാനത്ത് വയ്ക്കാനായില്ല (%1). %2 ൽ മുമ്പുള്ളത് ഇപ്പോഴും സാധുവാണ്.</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>പുതിയ പാത്ത്; പഴയത് പിന്നെ ഉപയോഗമില്ല</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>ദാതാവ് കോൾ-ബാക്ക് അയയ്ക്കേണ്ട പാത്ത് പറയുന്നു</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>കോൾ-ബാക്കിന്റെ ടോക്കൺ %1 ൽ നിന്ന് വായിക്കാനായില്ല: ഈ ഉപയോക്താവിന്റെ സ്വകാര്യ ഫയൽ (0600) ആകണം. --new-token പുതിയത് ഉണ്ടാക്കും.</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>ഉടമ നോക്കേണ്ടവയുടെ പട്ടിക, പഴയത് ആദ്യം</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>വിൽപ്പന ഉടമയുടെ പട്ടികയിൽ വയ്ക്കുന്നു</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>പറഞ്ഞത് സൂക്ഷിക്കുന്നു</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>ദാതാവിനുള്ള പരാതി അച്ചടിക്കുന്നു</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>കേസ് അവസാനിപ്പിക്കുന്നു</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>എത്ര തിരികെ കിട്ടി</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>എങ്ങനെ അവസാനിച്ചു</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>വിൽപ്പനയുടെ തർക്കത്തിൽ ഒരു നടപടി</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>കേസുകൾ: %1. ദാതാവിന്റെ പക്കൽ കുടുങ്ങിയത്: %2. ഉപഭോക്താക്കൾക്ക് കൊടുക്കാനുള്ളത്: %3.</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close, --letter ഇവയിൽ ഒന്ന് നൽകുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>അവസാനം paid_back (--paid-back രൂപ സഹിതം), rejected അല്ലെങ്കിൽ settled. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>ഇത് ഇപ്പോൾ പറ്റില്ല: വാക്കുകളോ തുകയോ ഇല്ല, കേസ് മാറി, അല്ലെങ്കിൽ ഫലം തീരുമാനമായിട്ടില്ല. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>ഇത് കണക്കുബുക്കിൽ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>കണക്കുബുക്കിൽ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>കണക്കില്ലാത്തത് ഉടമ ഈ കാരണത്താൽ അംഗീകരിക്കുന്നു</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>വാലറ്റ് ബാലൻസ് ചോദിച്ച് കണക്കുബുക്കുമായി ഒത്തുനോക്കുന്നു</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>ബാങ്കിന്റെ റഫറൻസ്</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>വാലറ്റിൽ ഇട്ട പണം എഴുതുന്നു</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>ഒരു വിൽപ്പനയിൽ ഉടമയുടെ തീരുമാനം</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>തീരുമാനം success, failed അല്ലെങ്കിൽ reversed ആണ്. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>ഫലം തീർപ്പാകാത്തതോ പൊരുത്തപ്പെടാത്തതോ ആയ ഓർഡറിനേ തീരുമാനമുള്ളൂ, വിജയിച്ചതിനേ reversed എന്ന് പറയാനാവൂ. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>ബാലൻസ് കണക്കുബുക്കുമായി ഒത്തുനോക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>കണക്കുബുക്കും വാലറ്റും ഒത്തുപോകുന്നു, അല്ലെങ്കിൽ കാരണം നൽകിയില്ല. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>വാലറ്റിൽ ഇട്ട പണം രൂപയിൽ തുകയും ബാങ്കിന്റെ --reference ഉം നൽകി എഴുതണം. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>ഇത് കണക്കുബുക്കിൽ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 എഴുതി. അടുത്ത ബാലൻസിൽ ഇത് നോക്കും.</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output ൽ .pdf, .txt, .png അല്ലെങ്കിൽ .escpos ഫയലും --paper ൽ 58, 80, a5 അല്ലെങ്കിൽ a4 ഉം നൽകുക (.escpos ന് 58 അല്ലെങ്കിൽ 80). ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png അല്ലെങ്കിൽ .escpos ഫയൽ</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>കേടൊന്നും കണ്ടില്ല, പക്ഷേ എല്ലാം നോക്കാനായില്ല. കണക്കുബുക്കിൽ എഴുത്ത് കുറയുമ്പോൾ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>ബാക്കപ്പ് പരിശോധിക്കാനായില്ല (%1), അതിനാൽ %2 ൽ ബാക്കപ്പ് ഇല്ല. വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>രസീതിന്റെ ഭാഷ: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>ജേണലിന്റെ രണ്ടാം പകർപ്പിന് മറ്റൊരു ഡിസ്കിലെ ഫോൾഡർ</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>പകർപ്പിന് %1 എന്ന ഫോൾഡർ ഇല്ല. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>%1 ഫോൾഡർ മറ്റൊരു മെഷീന്റെ ഡിസ്കിലാണ്, കറന്റ് പോയാൽ അവിടെ സുരക്ഷിതമല്ല. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ എല്ലാവർക്കും %1 ഫോൾഡറിൽ എഴുതാം. സ്വന്തം ഫോൾഡർ തിരഞ്ഞെടുക്കുക. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 ൽ ഈ കണക്കുബുക്കിന്റേതല്ലാത്ത journal.jsonl ഉണ്ട്. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>പകർപ്പ് %1 ൽ എഴുതാനാവുന്നില്ല (%2). ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>പകർപ്പ് ഇപ്പോഴുള്ളിടത്തു നിന്ന് വായിക്കാനാവുന്നില്ല (%1). ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE അല്ലെങ്കിൽ queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>തെർമൽ പ്രിന്ററിന്റെ ഹെഡിന്റെ വീതി (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>പ്രിന്ററിൽ കട്ടർ ഇല്ല</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>ആദ്യ രസീതിനൊപ്പം പണപ്പെട്ടി തുറക്കുക</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>രസീത് എഴുതുന്നു അല്ലെങ്കിൽ അച്ചടിക്കുന്നു</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer ൽ tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE അല്ലെങ്കിൽ queue:QUEUE, --dots ൽ 384, 512 അല്ലെങ്കിൽ 576 നൽകുക, --output വേണ്ട. ഒന്നും അച്ചടിച്ചില്ല.</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>വിൻഡോകളുടെ ഭാഷ: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>രസീതുകളുടെ ഭാഷ; ഇല്ലെങ്കിൽ വിൻഡോകളുടേത്</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>കടയുടെ UPI QR കോഡ് പണം അയയ്ക്കാൻ പറയുന്നിടം</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI ആപ്പിൽ കാണുന്ന പേര്; ഇല്ലെങ്കിൽ കടയുടേത്</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; എന്ന ഭാഷ ഇല്ല.</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>എങ്ങനെ പണമടച്ചു (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>തന്ന പണം</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>ആരുടെ കണക്ക്, --pay account നൊപ്പം</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>നോട്ട് തിരിച്ച് എണ്ണിയ പണപ്പെട്ടി: 500x3,100x12; 0: കാലി</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>ഇടുന്ന അല്ലെങ്കിൽ എടുക്കുന്ന പണം</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>എന്തിന് ഇട്ടു, എടുത്തു, അല്ലെങ്കിൽ എണ്ണം എന്തുകൊണ്ട് ഒത്തില്ല</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>പണം തിരികെ കൊടുക്കേണ്ട വിൽപ്പന</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>പണം പണപ്പെട്ടിയിൽ നിന്നല്ല, UPI വഴി തിരികെ</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>ഏത് Z റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>പണപ്പെട്ടി: എണ്ണി തുറക്കലും അടയ്ക്കലും, പണം ഇടലും എടുക്കലും, തിരികെ കൊടുക്കലും</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>ഈ ഉപഭോക്താവിന് എത്ര കടമാകാം</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>ഉപഭോക്താവ് കൊണ്ടുവന്ന പണം</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>ഇനി മുതൽ കടം, --note സഹിതം</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>ഇനി കടമില്ല, --note സഹിതം</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>കൂടെ എഴുതുന്നത്</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>ഉപഭോക്താവ് തരാനുള്ള കടം</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay ൽ cash, upi, അല്ലെങ്കിൽ --customer മൊബൈൽ നമ്പറിനൊപ്പം account. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given തന്ന പണമാണ്, തരേണ്ടതെങ്കിലും വേണം. ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>ഷിഫ്റ്റിന് ഈ വാക്കുകൾ: open, in, out, refund, refunds, x, close, z, list, on, off. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>പണപ്പെട്ടി നോട്ട് തിരിച്ച് എണ്ണുക, ഉദാ. --count 500x3,100x12,1x7 (കാലിയെങ്കിൽ 0). ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>ഈ എണ്ണം പറ്റില്ല. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>ഒരു ഷിഫ്റ്റ് തുറന്നിട്ടുണ്ട്; ആദ്യം അത് അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>ഈ കണക്കുബുക്കിലെ ഷിഫ്റ്റുകൾ വായിക്കാനാവുന്നില്ല.</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>പണം ഇടാനോ എടുക്കാനോ --amount, --reason വേണം. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>ഷിഫ്റ്റ് തുറന്നിട്ടില്ല; ആദ്യം ഒന്ന് തുറക്കുക.</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>പണം തിരികെ കൊടുക്കേണ്ട --order നൽകുക. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>ഈ ഓർഡറിന് ഒന്നും തിരികെ കൊടുക്കാനില്ല, അല്ലെങ്കിൽ ഷിഫ്റ്റ് തുറന്നിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>എണ്ണം സൂക്ഷിച്ചു. കണക്കുമായി ഒത്തില്ല: &quot;shift close --reason TEXT&quot; കൊണ്ട് കാരണം പറയുക, അല്ലെങ്കിൽ വീണ്ടും എണ്ണുക.</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>ആദ്യം പണപ്പെട്ടി എണ്ണുക: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>ആ --number ഉള്ള ഷിഫ്റ്റ് അടച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>ഇനി മുതൽ വിൽപ്പനയ്ക്ക് തുറന്ന ഷിഫ്റ്റ് വേണം.</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>ഇനി വിൽപ്പനയ്ക്ക് ഷിഫ്റ്റ് വേണ്ട.</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>ഉപഭോക്താവ് പത്തക്ക മൊബൈൽ നമ്പറാണ്; തുക രൂപയിൽ, charge അല്ലെങ്കിൽ credit ന് --note വേണം. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1: %2 തരാനുണ്ട്, പരിധി %3.</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>തുക രണ്ടാമതും നോക്കി</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>പകരം ഈ ബാക്കപ്പ് പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>വിൽപ്പന നടക്കുമ്പോൾത്തന്നെ കണക്കുബുക്കിന്റെ പരിശോധിച്ച പകർപ്പ് എടുക്കുന്നു; --passphrase-file ഉണ്ടെങ്കിൽ മുദ്രവച്ച്</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>ആരെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>ആർക്ക് എന്തു ചെയ്യാം</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>പുതിയ PIN ഉള്ള സ്വകാര്യ ഫയൽ</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>കാഷ്യറുടെ ഏറ്റവും വലിയ വിൽപ്പന; 0: എത്രയും</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>കാഷ്യറുടെ ഒരു ദിവസത്തെ എല്ലാ വിൽപ്പനയും; 0: എത്രയും</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>ഇതു മുതൽ തുക രണ്ടു തവണ നോക്കും; 0: ഒരിക്കലുമില്ല</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>കീ അമർത്താതെ, പിന്നെ വിൻഡോ ആരാണെന്നു ചോദിക്കും (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>കാഷ്യർമാർ ബാലൻസ് കാണണോ (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>കൗണ്ടറിൽ ആരു ജോലി ചെയ്യുന്നു; ആദ്യ ഉടമയോടെ സൈൻ ഇൻ തുടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>ഇത് ആർക്കു ചെയ്യാമെന്ന് കണക്കുബുക്കിനു പറയാനാകുന്നില്ല. ഒന്നും മാറ്റിയില്ല, പണം നീങ്ങിയില്ല.</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 ഇനി ഇവിടെ ജോലി ചെയ്യരുത്. ഒന്നും മാറ്റിയില്ല, പണം നീങ്ങിയില്ല.</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 കാഷ്യറാണ്, ഇത് ഉടമയ്ക്കു മാത്രമേ ചെയ്യാനാകൂ. ഒന്നും മാറ്റിയില്ല, പണം നീങ്ങിയില്ല.</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>ഈ കണക്കുബുക്കിൽ സൈൻ ഇൻ വേണം: --user NAME, --pin-file FILE നൽകുക. ഒന്നും മാറ്റിയില്ല, പണം നീങ്ങിയില്ല.</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN വായിക്കാനായില്ല: ഫയലിൽ ഒരു വരി മാത്രം വേണം, 0600 ഉള്ള നിങ്ങളുടെ സ്വന്തം ഫയലാകണം. ഒന്നും അയച്ചില്ല.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>പേരോ PIN-ഓ തെറ്റാണ്. ഒന്നും മാറ്റിയില്ല, പണം നീങ്ങിയില്ല.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>പലതവണ തെറ്റായ PIN: %1 സെക്കൻഡ് കാത്ത് വീണ്ടും ശ്രമിക്കുക. ഒന്നും മാറ്റിയില്ല, പണം നീങ്ങിയില്ല.</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>ആളുകൾക്കായി: add, list, role, pin, limit, disable, enable, rules. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>ആദ്യത്തെയാൾ ഉടമയാണ്, ഒരു ഉടമ എപ്പോഴുമുണ്ടാകും. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (ഉള്ളയാളുടെ, അല്ലെങ്കിൽ add കൂടെ പുതിയയാളുടെ), --role owner അല്ലെങ്കിൽ cashier, പരിധികൾ രൂപയിൽ, --new-pin-file-ൽ %1 മുതൽ %2 വരെ അക്ഷരമുള്ള PIN നൽകുക. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large രൂപയിൽ, --lock-minutes 1 മുതൽ %1 വരെ, --cashiers-see-balance yes അല്ലെങ്കിൽ no നൽകുക. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>ഇവിടെ ആരും സൈൻ ഇൻ ചെയ്യുന്നില്ല: കൗണ്ടറിൽ നിൽക്കുന്നയാളാണ് ഉടമ.</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>ബാക്കപ്പ് %1 മുദ്രവച്ചതാണ്. --passphrase-file വഴി പാസ്ഫ്രേസ് നൽകുക. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>ഈ പാസ്ഫ്രേസ് ബാക്കപ്പ് %1 തുറക്കുന്നില്ല, അല്ലെങ്കിൽ അതിന്റെ തുടക്കം മാറ്റിയിട്ടുണ്ട്. ഇവിടെ ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>ബാക്കപ്പ് %1 മുഴുവനില്ല അല്ലെങ്കിൽ മാറ്റിയിട്ടുണ്ട്, അതിനാൽ വിശ്വസിക്കാനാകില്ല. ഇവിടെ ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>ബാക്കപ്പ് മുഴുവനുണ്ട്: %1 രേഖകൾ, അറ്റം %2.</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>ഏത്, 2026-11 പോലെ (ഇത്)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>സ്പ്രെഡ്ഷീറ്റിനുള്ള പട്ടികയായി</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>ഈ ഓപ്പറേറ്റർ കോഡിന്റെ നിരക്ക് സൂക്ഷിക്കുന്നു</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>തുകയുടെ, 3.25 പോലെ</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>ഓരോ റീചാർജിനും</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>ആ ദിവസം മുതൽ നിരക്കില്ല</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>നിരക്കിന്റെ ആദ്യ ദിവസം (ഇന്ന്)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>മാർജിനിൽ GST, ശതമാനത്തിൽ</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>മാർജിനിൽ TDS, ശതമാനത്തിൽ</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>മാസത്തിൽ കടയ്ക്ക് എന്തു ബാക്കി, ഉടമയുടെ നിരക്കിലും വാലറ്റിലും</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>നിരക്ക്: ഓപ്പറേറ്റർ കോഡും --percent 0 മുതൽ 10, --flat 0 മുതൽ 100 രൂപ, അല്ലെങ്കിൽ --none, --from ഒരു ദിവസം 2026-11-22 പോലെ. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>നികുതി നിരക്ക് 0 മുതൽ 50 ശതമാനം. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month മാസമാണ്, 2026-11 പോലെ.</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>പുതിയ ഉപഭോക്താവ്</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>ഉപഭോക്താവിന്റെ വിവരം മാറ്റുക</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>മൊബൈൽ നമ്പർ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>പേര് (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>സ്ഥലം അല്ലെങ്കിൽ തെരുവ് (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>സന്ദേശങ്ങളുടെ ഭാഷ</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>കടയുടെ ഭാഷ</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>സന്ദേശങ്ങളുടെ ഭാഷ (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>കുറിപ്പ് (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>സൂക്ഷിക്കുക (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>മറ്റു കണക്ഷനുകൾ</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>കണക്ഷൻ ചേർക്കുക (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>കണക്ഷൻ %1 ന്റെ സേവനം</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>കണക്ഷൻ %1 ന്റെ നമ്പർ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>കണക്ഷൻ %1 ആരുടേത്</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>ആരുടേത്, ഉദാ. ഭാര്യ</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>കണക്ക് കാണാൻ ഉപഭോക്താവിനെ തിരഞ്ഞെടുക്കുക, പുതിയ ആൾക്ക് Ctrl+N അമർത്തുക.</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>ഉപഭോക്താവിന്റെ കണക്ക്</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>ഇതുവരെ കടത്തിന് ഒന്നും വിറ്റിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>പണമടവ്</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>എഴുതുക… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>റീചാർജിനു പുറമേയുള്ള കടം, അല്ലെങ്കിൽ പഴയ കടലാസ് ബുക്കിലേത്.</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>കുറയ്ക്കുക… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>തെറ്റായ വരി തിരുത്തുന്നു, അല്ലെങ്കിൽ കുറച്ച് വിട്ടുകൊടുക്കുന്നു.</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>പരിധി… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>എത്ര വരെ കടമാകാം. പരിധി ഇല്ലെങ്കിൽ കടമില്ല.</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>കണക്കുവിവരം… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp ടെക്സ്റ്റോടെ തുറക്കും. നിങ്ങൾ അയയ്ക്കാതെ ഒന്നും പോകില്ല.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>മാറ്റുക… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>പേര് മായ്ക്കുക… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>പേരും സ്ഥലവും കണക്ഷനുകളും മായ്ക്കും. കണക്ക് നിലനിൽക്കും.</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>പരിധി വച്ചു.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 കിട്ടി.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>എഴുതി വച്ചു.</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>ഇങ്ങനെയൊരു തുക പറ്റില്ല. ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>പേര് മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 ന്റെ പേര്, സ്ഥലം, കുറിപ്പ്, കണക്ഷനുകൾ എന്നിവ കണക്കുബുക്കിൽ നിന്ന് മായ്ക്കും. കണക്കിലെ വരികൾ നമ്പറിനൊപ്പം നിൽക്കും.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>മായ്ക്കുക (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>പേര് മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 ന്റെ കണക്കുവിവരം</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp തുറന്നില്ല. പകരം ടെക്സ്റ്റ് കോപ്പി ചെയ്യുക.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ടെക്സ്റ്റ് WhatsApp ലുണ്ട്; അവിടെ അയച്ചാലേ പോകൂ.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp തുറന്നില്ല. പകരം ടെക്സ്റ്റ് കോപ്പി ചെയ്തു.</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>ഉപഭോക്താവിനെ തിരയൽ</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>നമ്പർ, പേര്, സ്ഥലം</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>എല്ലാം (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>കടമുള്ളവർ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>ഉടൻ തീരുന്നവ (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>പുതിയത്</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>പുതിയ ഉപഭോക്താവ്</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>കസ്റ്റമർ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp ടെക്സ്റ്റ്</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp ടെക്സ്റ്റോടെ തുറക്കും. നിങ്ങൾ അയയ്ക്കാതെ ഒന്നും പോകില്ല.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>ടെക്സ്റ്റ് കോപ്പി ചെയ്യുക (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>റീചാർജ്</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>വീണ്ടും റീചാർജ്</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>ഇതുവരെ ആരുമില്ല. Ctrl+N ആദ്യ ഉപഭോക്താവിനെ ചേർക്കും.</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>ഈ നമ്പറിലോ പേരിലോ സ്ഥലത്തോ ആരുമില്ല.</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ ആരും ഒന്നും തരാനില്ല.</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>കഴിഞ്ഞ മാസങ്ങളിലെ റീചാർജുകൾ നോക്കുന്നു…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>പഴയ റീചാർജുകൾ പ്രകാരം വരും ദിവസങ്ങളിൽ ഒന്നും തീരുന്നില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%1 തരാനുണ്ട്, %n ആൾ</numerusform>
            <numerusform>%1 തരാനുണ്ട്, %n പേർ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ദിവസം</numerusform>
            <numerusform>%n ദിവസം</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>ഇന്ന് തീരും</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n ദിവസത്തിൽ തീരും</numerusform>
            <numerusform>%n ദിവസത്തിൽ തീരും</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n ദിവസം മുമ്പ് തീർന്നു</numerusform>
            <numerusform>%n ദിവസം മുമ്പ് തീർന്നു</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ടെക്സ്റ്റ് WhatsApp ലുണ്ട്; അവിടെ അയച്ചാലേ പോകൂ.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp തുറന്നില്ല. പകരം ടെക്സ്റ്റ് കോപ്പി ചെയ്തു.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>ടെക്സ്റ്റ് കോപ്പി ആയി.</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>ഈ നമ്പർ %1 എന്ന പേരിൽ മുമ്പേയുണ്ട്.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>തിരയൽ</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>പണം വാങ്ങുക</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>കണക്കുവിവരം</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>വിജയം</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>മാർജിൻ</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>മാർജിൻ %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>പരാജയം</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>ഫലത്തിന് മധ്യമ സമയം</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>ദിവസക്കണക്കിന്റെ തീയതികൾ</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>നാൾവഴി എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>അച്ചടിക്കുക… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>നാൾവഴി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ആകെ വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>വാലറ്റിൽ നിന്ന് പോയത്</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>മാർജിൻ, കണ്ടറിഞ്ഞത്</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>സേവനം തിരിച്ച്</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ഓപ്പറേറ്റർ തിരിച്ച് നാൾവഴി</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter അമർത്തിയാൽ ഓപ്പറേറ്ററുടെ റീചാർജുകൾ ഹിസ്റ്ററിയിൽ കാണാം.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>കണക്കുബുക്ക് വായിക്കുന്നു…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – കഴിഞ്ഞ ആഴ്ചയുമായി</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n ആഴ്ച മുമ്പുമായി</numerusform>
            <numerusform>%1 – %n ആഴ്ച മുമ്പുമായി</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>മണിക്കൂർ തിരിച്ച് വിൽപ്പന, ₹ ൽ</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>മാസം തിരിച്ച് വിൽപ്പന, ₹ ൽ</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>ദിവസം തിരിച്ച് വിൽപ്പന, ₹ ൽ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>സ്പ്രെഡ്ഷീറ്റ് ഫയൽ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>അച്ചടിക്കാനുള്ള പേജുകൾ (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 ൽ എഴുതി</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>നാൾവഴി അവിടെ എഴുതാനായില്ല. വേറെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ഫയൽ (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>മാർജിൻ… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>മാസത്തിലെ മാർജിൻ</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 സെ.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 മി. %2 സെ.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A triangle and by how much per cent there is more or less</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln റീചാർജ്</numerusform>
            <numerusform>%Ln റീചാർജുകൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>സേവന നിരക്ക് %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>മുമ്പത്തെ ബാലൻസ് അറിയില്ല</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>ഈ ദിവസങ്ങളിൽ ബാലൻസ് ചോദിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>ടോപ്-അപ്പ് %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>വാലറ്റിൽ കണ്ടാൽ അറിയാം</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 ൽ %1 ഓപ്പറേറ്റർമാരുടേത് അറിയാം</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>എല്ലാ ഓപ്പറേറ്റർമാരുടേതും</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 കാത്തിരിക്കുന്നു, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 പരാജയം</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 റദ്ദാക്കി, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>നാൾവഴി</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ആകെ വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>റീചാർജുകൾ</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>സേവന നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>വാലറ്റിൽ നിന്ന് പോയത്</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>തുടക്കത്തിൽ വാലറ്റ്</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>അവസാനം വാലറ്റ്</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>വാലറ്റിൽ ഇട്ടത്</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>മാർജിൻ, കണ്ടറിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>വിറ്റില്ല</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>ദിവസം… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ഒരു ദിവസത്തിലേക്ക് പോകുക</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>ആ ദിവസവും അതിനു മുമ്പും വിറ്റത് കാണിക്കും (Ctrl+G).</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ദിവസം (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>പോകേണ്ട ദിവസം</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>ആ ദിവസം കാണിക്കുക</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>ഉടമയുടെ തീരുമാനം</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ഓർഡർ %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>നടന്നു (വിജയം) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>നടന്നില്ല (പരാജയം) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>തിരിച്ചെടുത്തു (റദ്ദാക്കി) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>കാരണം: ദാതാവ് എന്തു പറയുന്നു, ആരു പറഞ്ഞു (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>അങ്ങനെ പറയുന്ന രേഖയുടെ നമ്പർ (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>ദാതാവിന്റെ പോർട്ടലിലെ റഫറൻസ് (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>തീരുമാനിക്കുക (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>തീരുമാനം വേണ്ട</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 വാലറ്റിൽ നിന്ന് പോയതായി കണക്കാക്കും, ഉപഭോക്താവിന് രസീത് കിട്ടും.</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 വാലറ്റിൽ തിരികെ വന്നതായി കണക്കാക്കും, ഉപഭോക്താവിന് പണം തിരികെ കൊടുക്കണം. ഇത് പിന്നെ മാറ്റാനാവില്ല.</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>ഒന്നും പോയതായി കണക്കാക്കില്ല, ഇതേ വിൽപ്പന വീണ്ടും നടത്താം. ദാതാവ് അത് ചെയ്തിട്ടുണ്ടെങ്കിൽ രണ്ടു തവണയാകും. ഇത് പിന്നെ മാറ്റാനാവില്ല.</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>ദാതാവിന്റെ പോർട്ടലോ രേഖയോ പറയുന്നതനുസരിച്ചു മാത്രം തീരുമാനിക്കുക.</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>ഫലവും കാരണവും റഫറൻസും വേണം.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>തർക്കം ഉന്നയിക്കുക</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>എന്താണ് പ്രശ്നം, ഉപഭോക്താവിന്റെ വാക്കുകളിൽ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>ഉന്നയിക്കുക (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>തർക്കത്തിന് കുറിപ്പ്</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>എന്തു പറഞ്ഞു, ആരു പറഞ്ഞു (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>കുറിപ്പ് സൂക്ഷിക്കുക (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>കേസ് അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>എങ്ങനെ അവസാനിച്ചു (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>കേസ് അവസാനിപ്പിക്കുക (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ഫലം (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>തിരികെ കിട്ടിയ തുക (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>എന്തു നടന്നു</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>ദാതാവിനുള്ള പരാതി</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>ഇപ്പോൾ ചോദിക്കുക (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ഈ റീചാർജിന്റെ നില ദാതാവിനോട് ചോദിക്കും. വീണ്ടും ഒരിക്കലും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>പരാതി കോപ്പി ചെയ്യുക (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>ദാതാവിന് അയയ്ക്കാൻ എല്ലാ നമ്പറും ചേർത്ത് പരാതി കോപ്പി ചെയ്യും.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>തീരുമാനം… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>ഫലത്തിൽ ഉടമയുടെ തീരുമാനം, കാരണവും റഫറൻസും സഹിതം.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>കുറിപ്പ്… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>ഈ കേസിൽ പറഞ്ഞത് സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>അവസാനിപ്പിക്കുക… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>തർക്കമൊന്നുമില്ല.
കാൽ മണിക്കൂറായി ഫലമില്ലാത്ത വിൽപ്പനകൾ, യോജിക്കാത്ത മറുപടികൾ, രണ്ടു തവണ പോയ പണം, റദ്ദാക്കലുകൾ എന്നിവ ഇവിടെ തനിയേ വരും.</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>എന്തു നടന്നു, എന്തു ചെയ്യണം എന്നറിയാൻ ഒരു കേസ് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ഓർഡർ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ഇടപാട് %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>റഫ് %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>മറ്റേ ഓർഡർ %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ചോദിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>ഫലത്തോടെ കേസ് അവസാനിപ്പിക്കും.</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>ഫലം തീർപ്പായിട്ടില്ല: ചോദിച്ചുകൊണ്ടിരിക്കുന്നു, അല്ലെങ്കിൽ ഉടമ തീരുമാനിക്കും.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>ചെയ്തത് %1</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ഇപ്പോൾ ചോദിച്ചു: പുതിയതൊന്നുമില്ല.</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>കോപ്പി ആയി. ദാതാവിന് അയയ്ക്കുക; കോപ്പി ചെയ്തത് ചരിത്രത്തിൽ എഴുതി.</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>കോപ്പി ആയി, പക്ഷേ ഇത് കണക്കുബുക്കിൽ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>തീരുമാനിച്ചു, ചരിത്രത്തിൽ എഴുതി.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>അവസാനിപ്പിച്ചു.</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>ചരിത്രത്തിൽ എഴുതി.</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>ഇത് കണക്കുബുക്കിൽ എഴുതാനായില്ല, ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>വിൽപ്പനയുടെ നില മാറി. ഒന്നും മാറ്റിയിട്ടില്ല; വീണ്ടും നോക്കുക.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>രണ്ടു തവണ നടന്നു</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>മറുപടികൾ യോജിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>മറുപടികൾ യോജിച്ചിരുന്നില്ല</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>മറുപടിയിൽ വേറെ നമ്പറോ തുകയോ</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>മറുപടി വേറെ ഓർഡറിന്റേത്</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>രണ്ടിന് ഒരു ഇടപാട് നമ്പർ</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>തിരിച്ചെടുത്തു: ഉപഭോക്താവിന് കൊടുക്കണം</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>ഒടുവിൽ നടന്നു</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>കൈകൊണ്ട് ഉന്നയിച്ചത്</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>ഫലമില്ല</translation>
    </message>
    <message>
        <source>New</source>
        <translation>പുതിയത്</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 മിനിറ്റിലേറെ</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>ഒരു ദിവസത്തിലേറെ</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>പരാതി അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>ഉപഭോക്താവ് ഒരു തവണ പണം തന്നു, രണ്ടു തവണ നടന്നു. പരാതി അയച്ച് ഒരു തുക തിരികെ ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>ഏതാണ് ശരിയെന്ന് ദാതാവിനോട് ചോദിച്ച് തീരുമാനിക്കുക.</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>തീരുമാനമായി. ദാതാവ് ഫലം സ്ഥിരീകരിച്ചാൽ അവസാനിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>ഏതു നമ്പറിൽ എത്ര റീചാർജ് ചെയ്തെന്ന് ദാതാവിനോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>രണ്ട് ഓർഡറും ദാതാവിനോട് ചോദിക്കുക. ഈ മറുപടി കൊണ്ട് ഒന്നും എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>പണപ്പെട്ടിയിൽ നിന്ന് %1 ഉപഭോക്താവിന് തിരികെ കൊടുത്ത് കേസ് അവസാനിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>ഇത് പരാജയമായി കണക്കാക്കിയിരുന്നു. പണം തിരികെ കൊടുത്തെങ്കിൽ തുക വീണ്ടും ചോദിക്കുക; പിന്നെ കേസ് അവസാനിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>പരാതി അയയ്ക്കുക, മറുപടി കുറിക്കുക, ഫലത്തോടെ കേസ് അവസാനിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>വീണ്ടും വിൽക്കരുത്, പണം തിരികെ കൊടുക്കരുത്. ഇപ്പോൾ ചോദിക്കുക; ഒരു ദിവസം കഴിഞ്ഞ് ദാതാവിനെ വിളിക്കുക, അഞ്ചു ദിവസം കഴിഞ്ഞ് പരാതി അയയ്ക്കുക.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>പണം തിരികെ കിട്ടി</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>ദാതാവ് നിരസിച്ചു</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>വേറെ രീതിയിൽ തീർപ്പായി</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>ഉന്നയിച്ചു: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>കുറിപ്പ്: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>പരാതി കോപ്പി ചെയ്തു</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>അവസാനിച്ചു, %1 തിരികെ: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>അവസാനിച്ചു, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>ദാതാവിന്റെ പക്കൽ കുടുങ്ങിയത്</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>ഉപഭോക്താക്കൾക്ക് നൽകാൻ</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>കേസുകൾ</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>ഒരു ദിവസത്തിലേറെ പഴയത്</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>തർക്കങ്ങൾ</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ എല്ലാം തീർപ്പായി.</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>എല്ലാം ശരിയാണോ?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>എല്ലാം പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>ഇതിന് റീചാർജ് ഒന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>റിപ്പോർട്ട് കോപ്പി ചെയ്യുക (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>റിപ്പോർട്ട് കോപ്പി ചെയ്യുക</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>പാസ്‌വേഡും ബാലൻസും ഉപഭോക്തൃ നമ്പറുകളും ഇല്ലാതെ ടെക്സ്റ്റായി കോപ്പി ചെയ്യും.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>എല്ലാം നോക്കുന്നു…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>കണക്ഷൻ, ലോഗിൻ, ഡിസ്ക്, പ്രിന്റർ, വിൽപ്പനയ്ക്കു വേണ്ട മറ്റെല്ലാം നോക്കും. റീചാർജ് ഒന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n തകരാറ് കണ്ടു. ചെയ്യേണ്ടത് അടുത്തുണ്ട്.</numerusform>
            <numerusform>%n തകരാറുകൾ കണ്ടു. ചെയ്യേണ്ടത് ഓരോന്നിനും അടുത്തുണ്ട്.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>തകരാറില്ല, %n കാര്യം നോക്കാനുണ്ട്.</numerusform>
            <numerusform>തകരാറില്ല, %n കാര്യങ്ങൾ നോക്കാനുണ്ട്.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>നോക്കിയതെല്ലാം ശരിയാണ്.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>കോപ്പി ആയി. സഹായിക്കുന്ന ആൾക്കുള്ള സന്ദേശത്തിൽ ഒട്ടിക്കുക.</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>എല്ലാം പരിശോധിക്കുക (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 സെ.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 മിനിറ്റ്</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 മണിക്കൂർ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ദിവസം</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Provider&apos;s name</source>
        <translation>ദാതാവിന്റെ പേര്</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>കണക്ഷൻ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ക്ലോക്ക്</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ലോഗിൻ</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>വൈറ്റ് ലിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>പാസ്‌വേഡിന്റെ സ്ഥാനം</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ഡിസ്ക്</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>കണക്കുബുക്ക്</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>പ്രിന്റർ</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>കോൾ-ബാക്കുകൾ</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>മുഴുവൻ കടയുടെ കണക്കുബുക്ക്</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ശരി</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>ശ്രദ്ധിക്കുക</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>തകരാറ്</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>നോക്കിയില്ല</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>%1 എന്ന പേര് %2 ലേക്ക് പോകുന്നു.</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>%1 വിലാസത്തിന് പേര് തിരയേണ്ടതില്ല.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>%1 എന്ന പേര് കണ്ടെത്താനായില്ല.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>%1 എന്ന പേര് %2 ലേക്ക് പോകുന്നു, അത് ഈ നെറ്റ്‌വർക്കിനുള്ളിലാണ്, ദാതാവല്ല.</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>ദാതാവിന്റെ ശരിയായ വിലാസമില്ല.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 മറുപടി തരുന്നു.</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 വിശ്വസിക്കാവുന്ന കണക്ഷനിൽ മറുപടി തരുന്നു.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 സുരക്ഷിതമായി മറുപടി തരുന്നു, പക്ഷേ സർട്ടിഫിക്കറ്റ് %n ദിവസത്തിൽ തീരും.</numerusform>
            <numerusform>%1 സുരക്ഷിതമായി മറുപടി തരുന്നു, പക്ഷേ സർട്ടിഫിക്കറ്റ് %n ദിവസത്തിൽ തീരും.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 കണക്ഷൻ നിരസിക്കുന്നു.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 ൽ എത്താനായില്ല: മറുപടിയില്ല.</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 ൽ എത്തി, പക്ഷേ കണക്ഷൻ മുറിഞ്ഞു.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 ന്റെ സർട്ടിഫിക്കറ്റ് %2 ന് തീർന്നു.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 ന്റെ സർട്ടിഫിക്കറ്റ് %2 മുതലേ സാധുവാകൂ.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 ന്റെ സർട്ടിഫിക്കറ്റിൽ ഈ കമ്പ്യൂട്ടർ വിശ്വസിക്കുന്ന ആരും ഒപ്പിട്ടിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 ന്റെ സർട്ടിഫിക്കറ്റിൽ ഒപ്പിട്ട “%2” നെ ഈ കമ്പ്യൂട്ടർ വിശ്വസിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 ആയി മറുപടി തരുന്നത് മറ്റൊരാളുടെ (%2) സർട്ടിഫിക്കറ്റ് കാണിക്കുന്നു.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 ലേക്ക് സുരക്ഷിത കണക്ഷൻ കിട്ടിയില്ല.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിന്റെ ക്ലോക്ക് ശരിയാണ്.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിന്റെ ക്ലോക്ക് %1 മുന്നിലാണ്.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിന്റെ ക്ലോക്ക് %1 പിന്നിലാണ്.</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>കണക്കുബുക്കിൽ %1 ന്റെ കുറിപ്പുണ്ട്, ഈ ക്ലോക്ക് പ്രകാരം അത് വരാനിരിക്കുന്നതേയുള്ളൂ.</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>ക്ലോക്ക് ഒത്തുനോക്കാൻ ദാതാവ് സമയം തന്നില്ല.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>ദാതാവ് യൂസർ നെയിമും പാസ്‌വേഡും സ്വീകരിച്ചു. ബാലൻസ് %1.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>ദാതാവ് യൂസർ നെയിമും പാസ്‌വേഡും സ്വീകരിച്ചു.</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>ദാതാവ് യൂസർ നെയിമോ പാസ്‌വേഡോ നിരസിച്ചു.</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>ലോഗിൻ ചെയ്യാൻ പാസ്‌വേഡ് ഇല്ല.</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>ബാലൻസ് ചോദിച്ചതിന് ദാതാവ് മറുപടി തന്നില്ല.</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>ദാതാവ് മറുപടി തന്നു, പക്ഷേ ബാലൻസ് പറഞ്ഞില്ല.</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>ബാലൻസ് ചോദിച്ചത് ദാതാവ് നിരസിച്ചു: “%1”.</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>ദാതാവ് ഇവിടെ നിന്ന് %1 ന് റീചാർജ് എടുത്തു.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>ദാതാവ് ഈ കടയുടെ ഇന്റർനെറ്റ് വിലാസം നിരസിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>ദാതാവ് ഈ കടയുടെ ഇന്റർനെറ്റ് വിലാസം %1 നിരസിക്കുന്നു.</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>ഇവിടെ നിന്ന് ഇതുവരെ റീചാർജ് പോയിട്ടില്ല, റീചാർജിലേ ഇത് അറിയൂ.</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>പാസ്‌വേഡ് സൂക്ഷിക്കാനും വായിക്കാനുമാകും.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>ഈ ഡെസ്ക്ടോപ്പിന്റെ കീറിംഗ് ഒന്നും സൂക്ഷിക്കുന്നില്ല: അത് ഇല്ല, അല്ലെങ്കിൽ പൂട്ടിയിരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>പാസ്‌വേഡിന്റെ സ്ഥാനം പൂട്ടിയിരിക്കുന്നു, അല്ലെങ്കിൽ പാസ്ഫ്രേസ് തെറ്റാണ്.</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>പാസ്‌വേഡ് ഫയൽ ഇല്ല, വായിക്കാനാവുന്നില്ല അല്ലെങ്കിൽ സ്വകാര്യമല്ല.</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>ഇവിടെ പാസ്‌വേഡ് സൂക്ഷിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>കണക്കുബുക്കിന്റെ ഫോൾഡറിൽ എഴുതാം.</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>കണക്കുബുക്കിന്റെ ഫോൾഡറിൽ എഴുതാം, %1 ഒഴിവുണ്ട്.</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>കണക്കുബുക്കുള്ളിടത്ത് %1 മാത്രം ഒഴിവ്.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>ഡിസ്ക് നിറഞ്ഞു: കണക്കുബുക്കുള്ളിടത്ത് %1 ഒഴിവ്, 200 MB യിൽ താഴെ വിൽപ്പനയില്ല.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 ഫോൾഡറിൽ എഴുതാനാവുന്നില്ല.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>%1 ഫോൾഡർ മറ്റൊരു മെഷീന്റെ ഡിസ്കിലാണ്, കറന്റ് പോയാൽ അവിടെ സുരക്ഷിതമല്ല.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിലെ മറ്റുള്ളവർക്ക് %1 ഫോൾഡർ നോക്കാം.</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>കണക്കുബുക്ക് ശരിയാണ്, റീചാർജ് ഒന്നും കാത്തിരിക്കുന്നില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>കണക്കുബുക്ക് ശരിയാണ്, %n റീചാർജ് കാത്തിരിക്കുന്നു.</numerusform>
            <numerusform>കണക്കുബുക്ക് ശരിയാണ്, %n റീചാർജുകൾ കാത്തിരിക്കുന്നു.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>കണക്കുബുക്കിൽ എഴുതാനാവുന്നില്ല: വിൽപ്പനയില്ല, പഴയ വിൽപ്പനകൾ നോക്കാം.</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>കണക്കുബുക്ക് കേടായി: വിൽപ്പനയില്ല, പഴയ വിൽപ്പനകൾ നോക്കാം.</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>“%1” പ്രിന്റർ ജോലി എടുക്കുന്നു.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>“%1” പ്രിന്റർ നിന്നു: ജോലി എടുക്കുന്നു, അച്ചടിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>“%1” പ്രിന്റർ ഇപ്പോഴില്ല.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ പ്രിന്റർ ഇല്ല.</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>കോൾ-ബാക്ക് ഓഫാണ്. ഫലങ്ങൾ ചോദിക്കുമ്പോൾ, അൽപ്പം വൈകി വരും.</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>കോൾ-ബാക്കുകൾ %1 ൽ സ്വീകരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>ഈ കൗണ്ടറിന് സ്വന്തം കണക്കുബുക്ക് മാത്രം; മുഴുവൻ കടയുടേത് ചേർത്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>ആദ്യം ഇത് ശരിയാകണം: %1.</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>ഈ പരിശോധന സമയത്തിന് തീർന്നില്ല.</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>ഇത് കണ്ടെത്താനായില്ല.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>ഇന്റർനെറ്റ് കണക്ഷനും സെറ്റിംഗിലെ ദാതാവിന്റെ വിലാസവും നോക്കുക. മറ്റു പേജുകൾ തുറക്കുന്നെങ്കിൽ റൂട്ടർ വീണ്ടും ഓൺ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>നെറ്റ്‌വർക്കിന്റെ ലോഗിൻ പേജ് ഉണ്ടെങ്കിൽ ബ്രൗസറിൽ തുറക്കുക. ഇല്ലെങ്കിൽ റൂട്ടർ നോക്കുന്ന ആളോട് പറയുക. തെറ്റായ വിലാസത്തിലേക്ക് ഒന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>സെറ്റിംഗിൽ ദാതാവിന്റെ വിലാസം നൽകുക; അത് https:// കൊണ്ട് തുടങ്ങും.</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>സർട്ടിഫിക്കറ്റ് പുതുക്കണമെന്ന് ദാതാവിനോട് പറയുക.</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>സെറ്റിംഗിലെ വിലാസം നോക്കുക. ശരിയെങ്കിൽ ദാതാവ് നിലച്ചിരിക്കുന്നു: കാക്കുക, അതേ ഉപഭോക്താവിന് വേറെ എവിടെയും വിൽക്കരുത്.</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>ഇന്റർനെറ്റ് കണക്ഷനും റൂട്ടറും നോക്കുക, പിന്നെ വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>ഒരു മിനിറ്റ് കഴിഞ്ഞ് നോക്കുക. തുടരുന്നെങ്കിൽ സേവനം ഉണ്ടോ എന്ന് ദാതാവിനോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>ആദ്യം ഈ കമ്പ്യൂട്ടറിന്റെ തീയതി നോക്കുക. ശരിയെങ്കിൽ ദാതാവിനോട് പറയുക; പുതുക്കും വരെ ഒന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിന്റെ ക്ലോക്ക് തെറ്റാകാം: തീയതിയും സമയവും ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>കടയ്ക്കും ദാതാവിനും ഇടയിൽ ആരോ ഉണ്ട്, അല്ലെങ്കിൽ വിലാസം തെറ്റാണ്. സെറ്റിംഗിൽ നോക്കുക, വേറെ ഇന്റർനെറ്റ് കണക്ഷൻ പരീക്ഷിക്കുക. ഇതിലൂടെ ഒന്നും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>തീയതിയും സമയവും ശരിയാക്കുക, അല്ലെങ്കിൽ സിസ്റ്റം സെറ്റിംഗിൽ “തനിയേ” ഓൺ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിന്റെ തീയതിയും സമയവും നോക്കുക. ക്ലോക്ക് എന്തായാലും വിൽപ്പനകൾ ക്രമത്തിൽ നിൽക്കും.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>സെറ്റിംഗിൽ യൂസർ നെയിമും പാസ്‌വേഡും വീണ്ടും നൽകി അവിടെ പരീക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>സെറ്റിംഗിൽ ദാതാവിന്റെ അക്കൗണ്ടിന്റെ പാസ്‌വേഡ് നൽകുക.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>ഒരു മിനിറ്റ് കഴിഞ്ഞ് നോക്കുക. തുടരുന്നെങ്കിൽ ദാതാവിനെ വിളിക്കുക.</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>ദാതാവിനെ വിളിച്ച് ഈ വാക്കുകൾ പറയുക.</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>ഈ കടയുടെ ഇന്റർനെറ്റ് വിലാസം നിങ്ങളുടെ അക്കൗണ്ടിന്റെ വൈറ്റ് ലിസ്റ്റിൽ ചേർക്കാൻ ദാതാവിനോട് പറയുക.</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>%1 നിങ്ങളുടെ അക്കൗണ്ടിന്റെ വൈറ്റ് ലിസ്റ്റിൽ ചേർക്കാൻ ദാതാവിനോട് പറയുക.</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>കീറിംഗ് തുറക്കാൻ ഡെസ്ക്ടോപ്പിൽ പാസ്‌വേഡ് കൊണ്ട് ലോഗിൻ ചെയ്യുക, അല്ലെങ്കിൽ ഒന്ന് ഇൻസ്റ്റാൾ ചെയ്യുക (gnome-keyring). ഇല്ലെങ്കിൽ ഓരോ തവണയും പാസ്‌വേഡ് ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>കീറിംഗ് തുറക്കുക, അല്ലെങ്കിൽ വീണ്ടും തുടങ്ങി ശരിയായ പാസ്ഫ്രേസ് നൽകുക.</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>ഫയൽ വീണ്ടും വയ്ക്കുക, നിങ്ങൾക്കു മാത്രം വായിക്കാവുന്ന വിധം (mode 0600).</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>ഇടം ഉണ്ടാക്കുക: ട്രാഷ് കാലിയാക്കുക, ചിത്രങ്ങളും സിനിമകളും മാറ്റുക.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>അവിടെ എഴുതാനുള്ള അനുമതി എടുക്കുക, അല്ലെങ്കിൽ ഡിസ്ക് പരിശോധിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>ഫോൾഡർ ഈ കമ്പ്യൂട്ടറിന്റെ ഡിസ്കിലേക്ക് മാറ്റുക.</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>മറ്റുള്ളവർക്ക് അടയ്ക്കുക: നിങ്ങൾക്കു മാത്രം മതി (mode 0700).</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക അല്ലെങ്കിൽ ഫോൾഡറിന്റെ അനുമതി ശരിയാക്കുക; പിന്നെ കൗണ്ടർ വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>കൗണ്ടർ അടച്ച് “countertopctl verify” ഓടിക്കുക. പഴയ വിൽപ്പനകൾ journal.jsonl ലും ഉണ്ട്; ഒന്നും ഇല്ലാതാക്കരുത്.</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>കടലാസും കേബിളും നോക്കുക, പിന്നെ സിസ്റ്റത്തിന്റെ പ്രിന്റർ സെറ്റിംഗിൽ ക്യൂ വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>പ്രിന്റർ ഓൺ ചെയ്യുക, അല്ലെങ്കിൽ അച്ചടിക്കുമ്പോൾ വേറെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>സിസ്റ്റത്തിന്റെ പ്രിന്റർ സെറ്റിംഗിൽ ഒന്ന് ചേർക്കുക. അതുവരെ രസീത് സേവ് ചെയ്യാം അല്ലെങ്കിൽ ടെക്സ്റ്റായി അയയ്ക്കാം.</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>വീണ്ടും നോക്കുക. തുടരുന്നെങ്കിൽ ഈ റിപ്പോർട്ട് സഹായിക്കുന്ന ആൾക്ക് അയയ്ക്കുക.</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>ആദ്യ റീചാർജ് “Invalid IP” എന്ന് നിരസിച്ചാൽ വീണ്ടും ഇവിടെ നോക്കുക.</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>വിൻഡോ തുറന്നിരിക്കുമ്പോൾ കൗണ്ടർ %1 ൽ കോൾ-ബാക്ക് സ്വീകരിക്കും.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>കോൾ-ബാക്ക് കിട്ടുന്നില്ല: %1 മറ്റൊരു പ്രോഗ്രാമിന്റെ കൈയിലാണ്, അല്ലെങ്കിൽ വിലാസം ഈ കമ്പ്യൂട്ടറിന്റേതല്ല. ഫലങ്ങൾ ചോദിക്കുമ്പോൾ, അൽപ്പം വൈകി വരും.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>കോൾ-ബാക്ക് കിട്ടുന്നില്ല: %1 അക്കത്തിലുള്ള വിലാസമല്ല.</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>കോൾ-ബാക്ക് കിട്ടുന്നില്ല: പാത്തിന്റെ രഹസ്യഭാഗം വായിക്കാനായില്ല.</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>ഉടമ സ്ഥിരീകരിക്കുന്നത്: പേജുകൾക്കു മുകളിലെ ബട്ടൺ, അല്ലെങ്കിൽ കാരണം ചേർത്ത് “countertopctl release”.</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>മറ്റേ പ്രോഗ്രാം (രണ്ടാം കൗണ്ടർ, countertop-listener) അടയ്ക്കുക, അല്ലെങ്കിൽ സെറ്റിംഗിൽ കോൾ-ബാക്കിൽ വേറെ പോർട്ട് തിരഞ്ഞെടുത്ത് ദാതാവിന്റെ വിളി തിരിച്ചുവിടുന്ന ആളോട് പറയുക.</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>സെറ്റിംഗിൽ കോൾ-ബാക്കിൽ ഈ കമ്പ്യൂട്ടറിനു മാത്രം 127.0.0.1, മുഴുവൻ നെറ്റ്‌വർക്കിനും 0.0.0.0 എഴുതുക.</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” ഓടിച്ച് ദാതാവിന് പുതിയ പാത്ത് കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>അവസാന ബാക്കപ്പ് എടുക്കാനായില്ല. കണക്കുബുക്കിന് കേടില്ല, വിൽപ്പന തുടരും.</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>മുഴുവൻ കണക്കുബുക്കിന്റെ അവസാന പരിശോധന നടന്നില്ല. കേടൊന്നും കണ്ടില്ല, വിൽപ്പന തുടരും.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>പത്തു മിനിറ്റിലൊരിക്കൽ തനിയേ വീണ്ടും ശ്രമിക്കും. തുടരുന്നെങ്കിൽ ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക, അല്ലെങ്കിൽ കണക്കുബുക്ക് ഉപയോഗിക്കുന്ന മറ്റു പ്രോഗ്രാമുകൾ അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>വിൽപ്പനയില്ലാത്തപ്പോൾ പത്തു മിനിറ്റിലൊരിക്കൽ തനിയേ വീണ്ടും ശ്രമിക്കും. തുടരുന്നെങ്കിൽ കണക്കുബുക്ക് ഉപയോഗിക്കുന്ന മറ്റു പ്രോഗ്രാമുകൾ അടയ്ക്കുക.</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>ആ പേരിൽ ഒന്നുമില്ല. പേരിന്റെയോ കോഡിന്റെയോ സംസ്ഥാനത്തിന്റെയോ ഭാഗം എഴുതുക.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>തിരയുക</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ഓപ്പറേറ്ററെ തിരയുക</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>പേര്, കോഡ്, സംസ്ഥാനം ഇവയുടെ ഭാഗം</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>കണ്ട ഓപ്പറേറ്റർമാർ</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  ഓഫ്</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>കോഡ് %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>എന്തു നടന്നെന്നറിയാൻ ഒരു റീചാർജ് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>എന്തു നടന്നു</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>വീണ്ടും</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>അതേ ഓപ്പറേറ്ററും നമ്പറും തുകയും റീചാർജ് ഫോമിൽ നിറയ്ക്കും.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ചോദിക്കൂ</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ഈ റീചാർജിന്റെ നില ദാതാവിനോട് ചോദിക്കും. വീണ്ടും ഒരിക്കലും അയയ്ക്കില്ല.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>കോപ്പി</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>സന്ദേശത്തിൽ ഒട്ടിക്കാൻ രസീത് ടെക്സ്റ്റായി കോപ്പി ചെയ്യും.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ചോദിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ഓർഡർ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ഇടപാട് %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>റഫ് %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>രസീത് %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>ഇപ്പോൾ ചോദിച്ചതേയുള്ളൂ. അൽപ്പം കാക്കുക.</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ഇപ്പോൾ ചോദിച്ചു: പുതിയതൊന്നുമില്ല.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>കോപ്പി ആയി. സന്ദേശത്തിൽ ഒട്ടിക്കുക.</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>തർക്കം ഉന്നയിക്കുക…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>അയയ്ക്കാനുള്ള പരാതിയോടെ വിൽപ്പന ഉടമയുടെ പട്ടികയിൽ വയ്ക്കും.</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>ഇതിൽ തർക്കം മുമ്പേയുണ്ട്: തർക്കങ്ങൾ നോക്കുക.</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>വിൽപ്പനയുടെ ചരിത്രം</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ഇന്നലെ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>കഴിഞ്ഞ 7 ദിവസം</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ദിവസം</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>എല്ലാ ദിവസവും</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>ദിവസം തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ആദ്യ ദിവസം (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>അവസാന ദിവസം (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ഈ ദിവസങ്ങൾ കാണിക്കുക</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>ഹിസ്റ്ററിയിൽ തിരയൽ</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>ഹിസ്റ്ററി ദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>ഹിസ്റ്ററി സേവനം</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>ഹിസ്റ്ററി ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>ഹിസ്റ്ററി നില</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>കണ്ടതെല്ലാം സ്പ്രെഡ്ഷീറ്റ് ഫയലിൽ എഴുതും.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>സേവനങ്ങൾ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>തീർപ്പാകാത്തവ</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>ഹിസ്റ്ററി പട്ടിക</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>എല്ലാ ദിവസവും തിരയുക</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>ഹിസ്റ്ററി വായിക്കാനായില്ല. ഈ കമ്പ്യൂട്ടറിലെ കണക്കുബുക്ക് മറുപടി തന്നില്ല; ഒന്നും നഷ്ടമായിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>വീണ്ടും ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>ഹിസ്റ്ററി ആകെ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>എണ്ണുന്നു…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>ഇതുവരെ റീചാർജ് ഇല്ല. ആദ്യത്തേത് ഉടനെ ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>ഈ ദിവസങ്ങളിൽ അങ്ങനെയൊന്നും കണ്ടില്ല.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>അങ്ങനെയൊന്നും കണ്ടില്ല.</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>ഈ ദിവസങ്ങളിൽ വിൽപ്പനയില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln റീചാർജ്</numerusform>
            <numerusform>%Ln റീചാർജുകൾ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 വിജയം</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 പരാജയം</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … ഇതുവരെ</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 മി.സെ. ൽ കണ്ടു</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>കണ്ടത് എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>സ്പ്രെഡ്ഷീറ്റ് ഫയൽ (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%1 ൽ %Ln വരി എഴുതി</numerusform>
            <numerusform>%1 ൽ %Ln വരികൾ എഴുതി</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ഫയൽ അവിടെ എഴുതാനായില്ല. വേറെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>പേര്, നമ്പർ</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>നമ്പർ, ഉപഭോക്താവിന്റെ പേര്, ഓർഡർ ഐഡി അല്ലെങ്കിൽ റഫറൻസിന്റെ ഏതെങ്കിലും ഭാഗം</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>തിരയുന്നു…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>എക്സ്പോർട്ടിന്റെ പുരോഗതി</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>വർക്ക്ബുക്ക് (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>വേണ്ടെന്നു വച്ചു. ഫയൽ എഴുതിയില്ല.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ഫയൽ (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>വിൽപ്പന ആവർത്തിക്കുക</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>തിരയൽ</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ഒരു ദിവസത്തിലേക്ക് പോകുക</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>വിൽപ്പന തുടരാൻ അനുവദിക്കുക</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>കാരണം, സമയത്തോടെ കണക്കുബുക്കിൽ സൂക്ഷിക്കും (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>വിൽപ്പന തുടരുക (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>നിർത്തിത്തന്നെ വയ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>ഇതിനുശേഷം %n കാരണം കൂടി നോക്കാനുണ്ട്.</numerusform>
            <numerusform>ഇതിനുശേഷം %n കാരണങ്ങൾ കൂടി നോക്കാനുണ്ട്.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>വാലറ്റും കണക്കുബുക്കും… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>ഉടമ സ്ഥിരീകരിക്കുക… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>തീർപ്പാകാത്ത വിൽപ്പനകൾ കാണുക (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>ഈ കീ നൽകുക (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>സ്വന്തം കീ വീണ്ടും (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>എല്ലാ കീകളും പഴയപടി (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>കീകൾ മാറ്റുക</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>കമാൻഡുകൾ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>കമാൻഡ്</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>കീ</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>പുതിയ കീ: ഇവിടെ അമർത്തുക (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>പുതിയ കീ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>സേവ് ചെയ്യുക (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>ഈ കീ എല്ലാ കടയിലും ഒന്നുതന്നെ.</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>ഈ കീ കള്ളിയിൽ എഴുതും. ഫങ്ഷൻ കീ അല്ലെങ്കിൽ Ctrl ചേർന്നത് എടുക്കുക.</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>ഈ കീ എല്ലാ കടയിലും പണമടയ്ക്കാനോ പുറത്തു കടക്കാനോ മെനു തുറക്കാനോ ഉള്ളതാണ്.</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>ഈ കീ &quot;%1&quot; ന്റേതാണ്. ആദ്യം അതിന് വേറെ കീ നൽകുക.</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>സേവ് ചെയ്താൽ എല്ലാ കമാൻഡിനും സ്വന്തം കീ തിരികെ കിട്ടും.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>കീകൾ മാറ്റുക (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>കീകൾ</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>കീകൾ മാറ്റുക</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>കീകൾ അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>ഇപ്പോൾ പ്രവർത്തിക്കുന്ന കീകൾ</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter അടുത്ത കള്ളിയിലേക്ക് പോകും, ഒരിക്കലും പണമടയ്ക്കില്ല. അടിവരയിട്ട അക്ഷരം Alt ചേർത്ത് അമർത്തണം.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> അല്ലെങ്കിൽ </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>എല്ലായിടത്തും</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>അടയ്ക്കുക (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>അക്കൗണ്ട് ഐഡി</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>അക്കൗണ്ട് ഐഡി (RAPDRP) / കണക്ഷൻ ഐഡി (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>അക്കൗണ്ട് ഐഡി (RAPDRP) / ഉപഭോക്തൃ നമ്പർ (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP നമ്പർ</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ബാങ്ക് അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>ബിൽ ഗ്രൂപ്പ് നമ്പർ</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>ബില്ലിംഗ് യൂണിറ്റ് (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>ബിസിനസ് പാർട്ണർ നമ്പർ</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ഉപഭോക്തൃ (അക്കൗണ്ട്) നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ഉപഭോക്തൃ / മീറ്റർ നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ഉപഭോക്തൃ ഐഡി</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ഉപഭോക്തൃ കോഡ്</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ഉപഭോക്തൃ നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ഉപഭോക്തൃ നമ്പർ</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ഉപഭോക്തൃ നമ്പർ / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>കോൺട്രാക്ട് അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>കോൺട്രാക്ട് അക്കൗണ്ട് നമ്പർ</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>കസ്റ്റമർ ഐഡി</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>കസ്റ്റമർ ഐഡി (ഉപഭോക്തൃ നമ്പർ അല്ല)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>കസ്റ്റമർ ഐഡി / അക്കൗണ്ട് ഐഡി</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>കസ്റ്റമർ ഐഡി / രജിസ്റ്റർ ചെയ്ത ഫോൺ നമ്പർ</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>കസ്റ്റമർ അക്കൗണ്ട് (CA) നമ്പർ</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>കസ്റ്റമർ നമ്പർ / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>കസ്റ്റമർ നമ്പർ / ബിസിനസ് പാർട്ണർ</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>സൈക്കിൾ നമ്പർ</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ഡാറ്റ കാർഡ് നമ്പർ</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>ജനനത്തീയതി (ദിവസം-മാസം-വർഷം)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>വൈദ്യുതി അക്കൗണ്ട് നമ്പർ / സർവീസ് കണക്ഷൻ നമ്പർ</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS നമ്പർ</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K നമ്പർ</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ലാൻഡ്‌ലൈൻ നമ്പർ</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ലാൻഡ്‌ലൈൻ നമ്പർ (STD കോഡ് ഇല്ലാതെ)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>മൊബൈൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>പോളിസി നമ്പർ</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>പ്രോസസിംഗ് സൈക്കിൾ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR നമ്പർ</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD കോഡ്</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>സർവീസ് കണക്ഷൻ നമ്പർ / CA നമ്പർ</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>സർവീസ് നമ്പർ</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>സ്മാർട്ട് കാർഡ് നമ്പർ</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>വരിക്കാരന്റെ ഐഡി</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC നമ്പർ</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>യുണീക് സർവീസ് നമ്പർ (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>വാഹന നമ്പർ</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>വാഹന നമ്പർ / വാലറ്റ് നമ്പർ</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>വാഹന രജിസ്ട്രേഷൻ നമ്പർ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>വാഹന രജിസ്ട്രേഷൻ നമ്പർ / വാലറ്റ് ഐഡി</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>വാഹന രജിസ്ട്രേഷൻ നമ്പർ / വാലറ്റ് നമ്പർ</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>വ്യൂയിംഗ് കാർഡ് (VC) നമ്പർ / രജിസ്റ്റർ ചെയ്ത മൊബൈൽ</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>ആൻഡമാൻ നിക്കോബാർ</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ആന്ധ്രാപ്രദേശ്</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>അരുണാചൽ പ്രദേശ്</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>അസം</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>ബീഹാർ</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>ചണ്ഡീഗഢ്</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>ചെന്നൈ</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ഛത്തീസ്ഗഢ്</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>ദാദ്ര നഗർ ഹവേലി</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>ദമൻ ദിയു</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>ഡൽഹി</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>ഗോവ</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>ഗുജറാത്ത്</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>ഹരിയാന</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>ഹിമാചൽ പ്രദേശ്</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>ജമ്മു കശ്മീർ</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ജാർഖണ്ഡ്</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>കർണാടക</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>കേരളം</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>കൊൽക്കത്ത</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>ലഡാക്ക്</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>ലക്ഷദ്വീപ്</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>മധ്യപ്രദേശ്</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>മഹാരാഷ്ട്ര</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>മണിപ്പൂർ</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>മേഘാലയ</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>മിസോറാം</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>മുംബൈ</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>നാഗാലാൻഡ്</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>ന്യൂഡൽഹി</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>വടക്കുകിഴക്ക്</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ഒഡീഷ</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>പുതുച്ചേരി</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>പഞ്ചാബ്</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>രാജസ്ഥാൻ</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>സിക്കിം</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>തമിഴ്നാട്</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>തെലങ്കാന</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ത്രിപുര</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ഉത്തർപ്രദേശ് കിഴക്ക്</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ഉത്തർപ്രദേശ് പടിഞ്ഞാറ്</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ഉത്തരാഖണ്ഡ്</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>പശ്ചിമ ബംഗാൾ</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>കേൾക്കേണ്ട വിലാസം (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>പോർട്ട്; നൽകിയില്ലെങ്കിൽ സെറ്റിംഗിലേത്, അല്ലെങ്കിൽ ഒഴിവുള്ളത്</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 ൽ കൗണ്ടർ ഇല്ല. --data-dir കൊണ്ട് ഫോൾഡർ നൽകുക, അല്ലെങ്കിൽ ആദ്യം &quot;countertopctl configure&quot; കൊണ്ട് ഒരുക്കുക.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>%1 ഫോൾഡറിൽ എഴുതാനാവുന്നില്ല. ഒന്നും കേൾക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 ലെ സെറ്റിംഗ് ഉപയോഗിക്കാനാവില്ല: %2 ശരിയായ രൂപത്തിലല്ല.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 ലെ കണക്കുബുക്ക് ഉപയോഗിക്കാനാവില്ല (%2). ഒന്നും കേൾക്കുന്നില്ല. തകരാറ് കാണാൻ &quot;countertopctl verify&quot; ഓടിക്കുക.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port 0 മുതൽ 65535 വരെ സംഖ്യയാണ്.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; വിലാസമല്ല: --bind ന് അക്കത്തിലുള്ളത് വേണം, ഉദാ. 127.0.0.1 അല്ലെങ്കിൽ 0.0.0.0.</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>കോൾ-ബാക്കിന്റെ ടോക്കൺ %1 ൽ നിന്ന് വായിക്കാനായില്ല: ഈ ഉപയോക്താവിന്റെ സ്വകാര്യ ഫയൽ (0600) ആകണം. &quot;countertopctl callback --new-token&quot; പുതിയത് ഉണ്ടാക്കും.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 ന്റെ പോർട്ട് %1 കിട്ടിയില്ല (%3). --port കൊണ്ട് വേറെ തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ അത് എടുത്ത പ്രോഗ്രാം അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>ദാതാവിന്റെ കോൾ-ബാക്ക് സ്വീകരിക്കുന്നു</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – പരിശീലനം</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>പരിശീലനം · കളിപ്പണം, യഥാർത്ഥ റീചാർജ് നടക്കില്ല</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>റീചാർജ്</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ഹിസ്റ്ററി</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>കട (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>സെറ്റിംഗ് (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>ബാലൻസ് ചോദിക്കുക (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>അടയ്ക്കുക (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>റീചാർജ് (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>റീചാർജ് പേജ് (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>ഓപ്പറേറ്ററെ തിരയുക (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ഹിസ്റ്ററി (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>ഹിസ്റ്ററി തുറക്കുക (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>സഹായം (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop നെക്കുറിച്ച് (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>കൗണ്ടർ %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>സെറ്റിംഗ്</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>ഡോക്ടർ (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>തർക്കങ്ങൾ</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>തർക്കങ്ങൾ (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>ചോദ്യങ്ങൾ നിരസിക്കുന്നു</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>വാലറ്റും കണക്കുബുക്കും (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>കാഴ്ച (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>വെളിച്ചം (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ഇരുണ്ടത് (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>കടുത്ത വ്യത്യാസം (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>കസ്റ്റമർ</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>മൊത്തം</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ഉപഭോക്താക്കൾ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>മൊത്തം പട്ടിക (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>ചീട്ടുകളും പ്രിന്ററും (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>നാൾവഴി</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>നാൾവഴി (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>പരിശീലന പാനൽ</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>പരിശീലനം · കളിപ്പണം · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>കട ഒരുക്കുക (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>പരിശീലന പാനൽ (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>പരിശീലനം വിട്ട് യഥാർത്ഥ വിൽപ്പന (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>ഇപ്പോൾ പ്രവർത്തിക്കുന്ന കീകൾ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>കീകൾ മാറ്റുക (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>മാനുവൽ (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>എല്ലായിടത്തും</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ഷിഫ്റ്റ്</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>ഷിഫ്റ്റും പണപ്പെട്ടിയും (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>ആളെ മാറ്റുക (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>ഈ പേജ് ഉടമയുടേതാണ്</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>ഇവിടെയുള്ളത് ഉടമയെ മാത്രമേ കാണിക്കൂ. ഒന്നും മാറ്റിയില്ല. തുടരാൻ ഉടമ സൈൻ ഇൻ ചെയ്യണം.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>ആളെ മാറ്റുക</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>രണ്ടാം സ്ക്രീനിൽ വിൽപ്പന കാണിക്കുക</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>നമ്പർ, ഓപ്പറേറ്റർ, തുക, UPI കോഡ് എന്നിവ ഉപഭോക്താവിനു നേരെ. രണ്ടാം സ്ക്രീൻ ഇല്ലെങ്കിൽ ഒന്നും കാണിക്കില്ല.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>സേവ് ആയി. അടുത്ത വിൽപ്പന മുതൽ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>സ്ക്രീനും ശബ്ദങ്ങളും</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>വിൽപ്പനയുടെ ഫലത്തിന് ശബ്ദം കേൾപ്പിക്കുക</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>മാനുവൽ</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>മാനുവലിൽ തിരയുക</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>അടുത്തത് തിരയുക (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>അടയ്ക്കുക (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>മാനുവൽ ഇവിടെ ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>മാർജിൻ</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>ഓപ്പറേറ്റർ തിരിച്ച് മാർജിൻ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ഫയൽ (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>അച്ചടിക്കുക… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>ദാതാവ് മാർജിൻ പറയുന്നില്ല. ഈ നിരക്കുകൾ നിങ്ങൾ എഴുതുന്നത്; വാലറ്റ് കാണിച്ചത് അരികിലുണ്ട്. നികുതി കോളങ്ങൾ നിങ്ങളുടെ അക്കൗണ്ടന്റിനാണ്.</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>മാർജിന്റെ മാസം</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>മാസം (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ഓപ്പറേറ്ററുടെ നിരക്ക്</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>നിരക്കിന്റെ ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>നിരക്ക്</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>നിരക്ക് എന്തിന്റെ</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% തുകയുടെ</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ റീചാർജിന്</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>നിരക്കിന്റെ ആദ്യ ദിവസം</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>എഴുതിയ നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>സൂക്ഷിക്കുക (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>ഈ ദിവസം മുതൽ നിരക്കില്ല</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>തിരിച്ചെടുക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ഓപ്പറേറ്റർ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>മുതൽ (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>മാർജിനിലെ നികുതി, ശതമാനത്തിൽ</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST ശതമാനത്തിൽ</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS ശതമാനത്തിൽ</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>നികുതി നിരക്ക് സൂക്ഷിക്കുക (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GST</source>
        <translation>GST (&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;DS</source>
        <translation>TDS (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was sold in this month.</source>
        <translation>ഈ മാസം ഒന്നും വിറ്റില്ല.</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>നിരക്ക് എഴുതിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>നിരക്ക് 0 മുതൽ 10 ശതമാനം, അല്ലെങ്കിൽ റീചാർജിന് 0 മുതൽ 100 രൂപ. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>നിരക്ക് തിരിച്ചെടുത്തു.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>നികുതി നിരക്ക് 0 മുതൽ 50 ശതമാനം. ഒന്നും മാറ്റിയില്ല.</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>നികുതി നിരക്കുകൾ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>മാർജിൻ ഫയലാക്കുക</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>സ്പ്രെഡ്ഷീറ്റ് ഫയൽ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>അച്ചടിക്കാനുള്ള പേജുകൾ (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 ൽ എഴുതി</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>അവിടെ എഴുതാനായില്ല. വേറെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ ഡിസ്കിൽ ഇടം ഉണ്ടാക്കുക.</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>നിരക്കില്ല</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>റീചാർജിന് %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 മുതൽ</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>മാർജിൻ, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>വിറ്റത്</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>നിങ്ങളുടെ നിരക്കിൽ മാർജിൻ</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>വാലറ്റ് കാണിച്ച മാർജിൻ</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>നിരക്കില്ലാത്ത ദിവസങ്ങളിലെ വിൽപ്പന</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>റീചാർജുകൾ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>നിരക്കിൽ</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>പഠിച്ചത്</translation>
    </message>
    <message>
        <source>GST %1 %</source>
        <translation>GST %1 %</translation>
    </message>
    <message>
        <source>TDS %1 %</source>
        <translation>TDS %1 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>ആകെ</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n അക്കം</numerusform>
            <numerusform>%n അക്കങ്ങൾ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n അക്ഷരം</numerusform>
            <numerusform>%n അക്ഷരങ്ങൾ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>അറിയിക്കേണ്ട ഉപഭോക്താക്കൾ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>WhatsApp ടെക്സ്റ്റോടെ തുറക്കും. നിങ്ങൾ അയയ്ക്കാതെ ഒന്നും പോകില്ല.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>നമ്പർ പകർത്തുക (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>മുഴുവൻ വിവരം (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>പണമായി തിരികെ നൽകി (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI വഴി തിരികെ അയച്ചു (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>അറിയിച്ചു (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>അറിയിക്കണം</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>ആരെയും അറിയിക്കാനില്ല.</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>വിൽപ്പന പരാജയപ്പെടുന്നതിനോ പണം തിരികെ വരുന്നതിനോ മുമ്പു പോയ ഉപഭോക്താക്കൾ ഒരു മാസം ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>ഇതു കടത്തിലായിരുന്നു; തുക അക്കൗണ്ടിൽ തിരികെ വന്നു.</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>എങ്ങനെ പണം നൽകിയെന്ന് എഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ടെക്സ്റ്റ് WhatsApp ലുണ്ട്; അവിടെ അയച്ചാലേ പോകൂ.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp തുറന്നില്ല. പകരം ടെക്സ്റ്റ് കോപ്പി ചെയ്തു.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>നമ്പർ പകർത്തി.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>പട്ടികയിൽനിന്നു നീക്കി.</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 തിരികെ നൽകിയതായി എഴുതി.</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>എഴുതിയില്ല: തുറന്ന ഷിഫ്റ്റിൽ മാത്രമേ പണപ്പെട്ടിയിൽനിന്നു പണം എടുക്കാനാവൂ. ആദ്യം ഷിഫ്റ്റ് തുറക്കുക (Ctrl+7); അതിനു മുമ്പ് ഒന്നും നൽകരുത്.</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>എഴുതിയില്ല: ഇതു മുമ്പേ തീർത്തു, അല്ലെങ്കിൽ വിൽപ്പനയുടെ നില മാറി. ഒന്നും നൽകരുത്.</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 തിരികെ നൽകണം. പണമടച്ചത്: %2.</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>പട്ടികയുടെ പണം നൽകിയ വിധം</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ഉപഭോക്താവിന്റെ മൊബൈൽ</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>പണം (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>കണക്കുള്ള ഉപഭോക്താവിന്റെ മൊബൈൽ നമ്പർ എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>രസീത് %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>പണപ്പെട്ടി</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>ചീട്ടുകളും പ്രിന്ററും</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>അച്ചടിക്കാത്ത ചീട്ടുകൾ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ചീട്ട്</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>ചോദിച്ച സമയം</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>വേറെ പ്രിന്റർ</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>ഇപ്പോൾ വീണ്ടും ശ്രമിക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>ഇങ്ങോട്ട് അയയ്ക്കുക (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ഉപേക്ഷിക്കുക (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>ഒന്നും ബാക്കിയില്ല. ചീട്ടുകൾ %1 ലേക്ക് പോകും.</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>ഒന്നും ബാക്കിയില്ല. ഈ കൗണ്ടറിന് പ്രിന്റർ ചേർത്തിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>മാറ്റിവച്ചവ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 മുതൽ 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>മാറ്റിവച്ച ഫോം %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>തിരികെ എടുക്കുക (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>ഉടമ</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>കാഷ്യർ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, ഒരു വിൽപ്പന %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, ഒരു ദിവസം %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, നിർത്തി</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>കാഷ്യർമാർ വാലറ്റ് ബാലൻസ് കാണട്ടെ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ആളുകൾ</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ഒരാളെ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ഒരിക്കലുമില്ല</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>നിയമങ്ങൾ സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>ഈ തുക മുതൽ രണ്ടു തവണ നോക്കുക</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>ഇത്ര മിനിറ്റ് കഴിഞ്ഞ് ആരെന്നു ചോദിക്കുക</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>ആരെയും ചേർത്തില്ലെങ്കിൽ കൗണ്ടറിലെ എല്ലാവരും ഉടമയാണ്. ആദ്യം ചേർക്കുന്നയാൾ ഉടമ, അന്നു മുതൽ എല്ലാവരും സൈൻ ഇൻ ചെയ്യണം. മറന്ന PIN മറ്റൊരു ഉടമയ്ക്കേ പുതുക്കാനാകൂ, അതിനാൽ രണ്ടുപേരെ ഉടമകളാക്കുക.</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>കുറഞ്ഞത് %1 അക്ഷരമുള്ള PIN വേണം.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>സേവ് ആയി.</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>സൂക്ഷിച്ചില്ല: ആദ്യത്തെയാൾ ഉടമയാണ്, ഒരു ഉടമ എപ്പോഴുമുണ്ടാകും.</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>സൂക്ഷിച്ചില്ല: ആർക്കുമില്ലാത്ത പേര്, രൂപയിൽ പരിധികൾ, കുറഞ്ഞത് %1 അക്ഷരമുള്ള PIN വേണം.</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>സൂക്ഷിച്ചില്ല: ആദ്യം ഉടമ PIN നൽകണം. ബട്ടൺ വീണ്ടും അമർത്തുക.</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>കൗണ്ടറിൽ ജോലി ചെയ്യാം (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ഒരാളെ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>കാഷ്യർ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ഉടമ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>പരിധിയില്ല</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>പേര് (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ചുമതല (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>പുതിയ PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN വീണ്ടും (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>ഒരു വിൽപ്പന പരമാവധി (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>ഒരു ദിവസം പരമാവധി (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>പേരു വേണം, പരിധികൾ രൂപയിൽ.</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>ഒരേ PIN രണ്ടു തവണ ടൈപ്പ് ചെയ്യുക, കുറഞ്ഞത് %1 അക്ഷരം.</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>കൗണ്ടറിൽ ആരാണ്?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>ഒരിക്കൽക്കൂടി നിങ്ങളുടെ PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>ഇത് ഉടമ അനുവദിക്കണം</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>കാത്തിരിക്കുന്നവയെക്കുറിച്ച് ചോദിച്ചുകൊണ്ടിരിക്കും, ടൈപ്പ് ചെയ്തത് നിലനിൽക്കും. മറന്ന PIN ഉടമ സെറ്റിംഗിൽ പുതുക്കും.</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>ഇത് കടയുടെ അടിസ്ഥാനം മാറ്റുന്നു. ഇതുവരെ ഒന്നും ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>അനുമതി ഈ തവണത്തേക്കു മാത്രം, കണക്കുബുക്കിൽ രണ്ടു പേരുകളോടെ ഉണ്ടാകും. ഇതുവരെ ഒന്നും ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>പേര് (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>സൈൻ ഇൻ</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>അനുവദിക്കുക</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>കൗണ്ടർ അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN തെറ്റാണ്. ഒന്നും ചെയ്തിട്ടില്ല.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>പലതവണ തെറ്റായ PIN: %n സെക്കൻഡ് കാത്ത് വീണ്ടും ശ്രമിക്കുക.</numerusform>
            <numerusform>പലതവണ തെറ്റായ PIN: %n സെക്കൻഡ് കാത്ത് വീണ്ടും ശ്രമിക്കുക.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 ഇനി ഇവിടെ ജോലി ചെയ്യരുത്.</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>മൂന്നാമത്തെ ചോദ്യത്തിൽ അറിയും</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>എന്നാലും നടക്കും: പ്രോഗ്രാം ചോദിക്കണം</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>പണം വാലറ്റിൽ തിരികെ വരും</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>ഇനി മുതൽ എല്ലാ വിൽപ്പനയ്ക്കും (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>പരിശീലന പാനൽ</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>പരിശീലനം · ദാതാവിന്റെ അടുത്ത മറുപടി</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>അവസാന വിജയം തിരിച്ചെടുക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>അടയ്ക്കുക (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>പതിവുപോലെ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>വിജയം (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>പരാജയം: ഓപ്പറേറ്റർ നിരസിക്കും (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>കാത്തിരിപ്പ്, പിന്നെ വിജയം (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>കാത്തിരിപ്പ്, പിന്നെ പരാജയം (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>മറുപടിയേയില്ല (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>പിന്നീട് തിരിച്ചെടുക്കുന്ന വിജയം (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>എല്ലാ വിൽപ്പനയും: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>അടുത്ത വിൽപ്പന: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>തിരിച്ചെടുത്തു. ഓർഡർ വീണ്ടും ചോദിക്കുമ്പോൾ പ്രോഗ്രാം അറിയും.</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>തിരിച്ചെടുക്കാൻ വിജയം ഇനിയുമില്ല.</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>%1 എന്ന പ്രിന്റർ ഇല്ല.</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 പ്രിന്റർ ഡിവൈസ് അല്ല; അതിൽ ഒന്നും എഴുതിയില്ല.</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>ഈ ഉപയോക്താവിന് %1 പ്രിന്ററിൽ എഴുതാൻ അനുമതിയില്ല.</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>%1 പ്രിന്റർ കണക്ഷൻ എടുക്കുന്നില്ല. അത് ഓണാണോ?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>%1 പ്രിന്റർ നിർത്തിവച്ചിരിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>%1 പ്രിന്റർ പുതിയ ജോലി എടുക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>%1 പ്രിന്റർ മറുപടി തരുന്നില്ല. കടലാസുണ്ടോ?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>%1 പ്രിന്റർ ഇടയ്ക്ക് കണക്ഷൻ മുറിച്ചു.</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>പ്രിന്റ് സിസ്റ്റം മറുപടി തരുന്നില്ല, അതിനാൽ %1 കിട്ടുന്നില്ല.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>പ്രിന്റ് കണക്കുബുക്കിൽ എഴുതാനായില്ല, അതിനാൽ %1 ലേക്ക് ഒന്നും അയച്ചില്ല.</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 ൽ ഒന്നും അച്ചടിച്ചില്ല.</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>കുറച്ചു ഭാഗം വന്നിരിക്കാം; അടുത്തതിൽ പകർപ്പ് എന്ന് കാണും.</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 ൽ ഊഴം കാക്കുന്നു.</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>%1 പ്രിന്ററിലേക്ക്…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 ൽ അച്ചടിക്കുന്നു…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>തനിയേ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 ൽ അച്ചടിച്ചു.</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>പത്തു മിനിറ്റിലേറെ കാത്തു, ചോദിക്കാതെ വരാതിരിക്കാൻ അച്ചടിച്ചില്ല.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>വേണ്ടെന്നു വച്ചു.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>ഓരോ വിൽപ്പനയ്ക്കും ശേഷം ചീട്ട് അച്ചടിക്കുക (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>ഈ കൗണ്ടറിന്റെ പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>ചീട്ടുകൾ ആദ്യത്തേതിലേക്ക് പോകും. ഒന്നിനു പകരം മറ്റൊന്ന് തനിയേ വരില്ല.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ചേർക്കുക…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>പ്രിന്റർ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>മാറ്റുക…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>ഈ പ്രിന്റർ മാറ്റുക</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>ആദ്യം ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>ചീട്ടുകൾ ഈ പ്രിന്ററിലേക്ക് അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>നീക്കുക</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>ഈ പ്രിന്റർ നീക്കുക</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 ഡോട്ട്</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>പണപ്പെട്ടി</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>സേവ് ആയി.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>പ്രിന്റർ ഇല്ല</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (നിന്നു)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>പ്രിന്റർ മാറ്റുക</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>പ്രിന്റർ ചേർക്കുക</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 ൽ 1 · ഏത് പ്രിന്റർ?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>കണ്ട പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>അല്ലെങ്കിൽ കടയുടെ നെറ്റ്‌വർക്കിലെ തെർമൽ പ്രിന്റർ (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>പ്രിന്ററുകൾ തിരയുന്നു…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 ൽ 2 · അതിൽ ഏത് കടലാസ്?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>പ്രിന്ററിലെ കടലാസ്</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>പ്രിന്ററിന്റെ പേര്</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>ഇത് കടലാസ് മുറിക്കും (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>ഇതിൽ പണപ്പെട്ടിയുണ്ട്: പണം വാങ്ങുമ്പോൾ തുറക്കുക (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>കടലാസ് (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>പേര് (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 ൽ 3 · ശരിയായി വന്നോ?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>ടെസ്റ്റ് ചീട്ട് അച്ചടിക്കുക. ഇടത്തും വലത്തും ഓരോ വര വേണം, എല്ലാ ലിപിയും വായിക്കാനാകണം. ഒരു വശം ഇല്ലെങ്കിൽ പിന്നോട്ട് പോയി വീതി കുറഞ്ഞ കടലാസ് തിരഞ്ഞെടുക്കുക. വിചിത്ര ചിഹ്നങ്ങളെങ്കിൽ അത് തെർമൽ പ്രിന്ററല്ല.</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>ടെസ്റ്റ് ചീട്ട് അച്ചടിക്കുക (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>പിന്നോട്ട് (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (നിന്നു)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ പ്രിന്റർ ഇല്ല.</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>റോൾ, 80 mm (576 ഡോട്ട്)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>റോൾ, 80 mm (512 ഡോട്ട്)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>റോൾ, 58 mm (384 ഡോട്ട്)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>ഷീറ്റ്, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>ഷീറ്റ്, A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>റോൾ, 80 മി.മീ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>റോൾ, 58 മി.മീ.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>ശരി, വയ്ക്കുക (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>പ്രിന്ററിന്റെ വിലാസം അക്കത്തിൽ എഴുതുക, ഉദാ. 192.0.2.7.</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>ടെസ്റ്റ് ചീട്ട്</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>അടുത്തത് (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 പേജ്</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n കാത്തിരിക്കുന്നു</numerusform>
            <numerusform>%1, %n കാത്തിരിക്കുന്നു</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>വായിച്ചു കേൾപ്പിക്കൽ</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>ശരിയാണോ? എങ്കിൽ F10 അമർത്തുക</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>ഉപഭോക്താവിനെ വായിച്ചു കേൾപ്പിക്കുക</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>രസീത് നമ്പർ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>സേവനം</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>സർക്കിൾ</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>കൂടുതൽ വിവരം</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ഓർഡർ നം.</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ഓപ്പറേറ്റർ റഫ്</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>ദാതാവിന്റെ ഇടപാട്</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>കാഷ്യർ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>അച്ചടിച്ചത്</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>സേവന നിരക്ക്</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ആകെ വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ഉപഭോക്താവിന് തിരികെ</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>പരിശീലനം – യഥാർത്ഥ രസീതല്ല</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>പകർപ്പ് %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 മാത്രം</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>നന്ദി · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>രസീത് %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>മൊബൈൽ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>പോസ്റ്റ്പെയ്ഡ്</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ലാൻഡ്‌ലൈൻ</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>വൈദ്യുതി</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ഗ്യാസ്</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>ഇൻഷുറൻസ്</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ഡാറ്റ കാർഡ്</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ഗിഫ്റ്റ് കാർഡ്</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>ബിൽ അടച്ച രസീത് · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>റീചാർജ് രസീത് · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>പണം തിരികെ നൽകൽ ചീട്ട് · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>ബിൽ അടയ്ക്കൽ ചീട്ട് · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>റീചാർജ് ചീട്ട് · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>പണം എടുത്തിട്ടില്ല – തിരികെ നൽകും</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>റദ്ദാക്കി – പണം തിരികെ നൽകും</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>പരിശോധനയിലാണ് – ഈ ചീട്ട് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>ഇനിയും ഉറപ്പായിട്ടില്ല – ഈ ചീട്ട് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>നടക്കുന്നു</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>ഇനിയും അറിയില്ല</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>പരിശോധനയിലാണ്</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>പരാജയം</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>വിജയം</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>അടുത്ത ബില്ലിൽ പണമടച്ചത് കാണുന്നതുവരെ ഈ രസീത് സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ഓപ്പറേറ്റർ റീചാർജ് സ്ഥിരീകരിക്കുന്നതുവരെ ഈ രസീത് സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ഓപ്പറേറ്റർക്ക് ഒന്നും അയച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>കട പണം തിരികെ നൽകും അല്ലെങ്കിൽ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ഓപ്പറേറ്റർ പണം എടുത്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>സ്ഥിരീകരിച്ച ശേഷം ഓപ്പറേറ്റർ ഇത് റദ്ദാക്കി.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>കട പണം തിരികെ നൽകും.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ഓപ്പറേറ്ററുടെ മറുപടികൾ തമ്മിൽ യോജിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>കട ഇത് തീർപ്പാക്കും. രണ്ടാമതും പണം നൽകരുത്.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>ഇത് വിജയിച്ചതിന്റെ തെളിവല്ല.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ഓപ്പറേറ്റർ ഇനിയും സ്ഥിരീകരിച്ചിട്ടില്ല. ഫലമറിയാൻ ഈ ചീട്ട് കടയിൽ കാണിക്കുക. രണ്ടാമതും പണം നൽകരുത്.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>പരാതികൾ: കടയിൽ, രസീത് നമ്പർ %1 സഹിതം</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>പരാതികൾ: %1, രസീത് നമ്പർ %2 സഹിതം</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>കടം</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>പണമടച്ചത്</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>തന്ന പണം</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ബാക്കി</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>രസീത് %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>കടലാസ് (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>റോൾ, 80 മി.മീ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>റോൾ, 58 മി.മീ.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>ഷീറ്റ്, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>ഷീറ്റ്, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>രസീതിന്റെ ഭാഷ (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>പ്രിന്റർ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>അച്ചടിക്കുക (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF ആയി സേവ് ചെയ്യുക… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ പ്രിന്റർ ഇല്ല. രസീത് PDF ആയി സേവ് ചെയ്യാം.</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>ഒന്നും അച്ചടിച്ചില്ല: പ്രിന്റ് കണക്കുബുക്കിൽ എഴുതാനായില്ല.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ആയി സേവ് ചെയ്തു.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>അവിടെ സേവ് ചെയ്യാനായില്ല. വേറെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>രസീത് സേവ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ഫയൽ (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>രസീത്, അച്ചടിക്കുന്ന വിധം</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>ഈയിടെ</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>ഇതുവരെ റീചാർജ് ഇല്ല. വിൽക്കുന്നത് ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>അവസാന രസീത്</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>ഈയിടെയുള്ള റീചാർജുകൾ</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>ഇന്നലെ</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>കാലിയാക്കുക</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>റീചാർജ്</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>കണക്കുബുക്കിൽ എഴുതാനാവുന്നില്ല, അതിനാൽ വിൽക്കാനാവില്ല. ഡിസ്ക് നോക്കുക.</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>കണക്കുബുക്ക് കേടായി, ശരിയാകും വരെ വിൽക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>ദാതാവിനെ കിട്ടുന്നില്ല, അതിനാൽ വിൽക്കാനാവില്ല. ഇന്റർനെറ്റ് ഉണ്ടോ?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>ഈ റീചാർജിന് ബാലൻസ് %1 പോരാ</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>ഈ റീചാർജിനു ശേഷം ബാലൻസ് %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ആകെ തരേണ്ടത്</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല. %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>സേവന നിരക്ക് ചേർത്ത് %1</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>ഊഹം</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>റീചാർജ് അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>പ്രോഗ്രാം ചോദിച്ചിടത്ത് വീണ്ടും വിൽക്കുക</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>പട്ടിക അടയ്ക്കുക, പിന്നെ ഫോം കാലിയാക്കുക</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>ഈ നമ്പറിൽ അവസാനം ചെയ്തത്</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>ഫോം മാറ്റി വയ്ക്കുക, അല്ലെങ്കിൽ തിരികെ എടുക്കുക</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>അവസാന വിൽപ്പനയുടെ രസീത്</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>അറിയിക്കേണ്ട ഉപഭോക്താക്കൾ</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n പേരെ അറിയിക്കണം</numerusform>
            <numerusform>%n പേരെ അറിയിക്കണം</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>വീണ്ടും പൂരിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>എന്നാലും വീണ്ടും വിൽക്കുക</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ഫലം</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>രസീത് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>ഉപഭോക്താവിനോട് പറയുക: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>രണ്ടാമതും?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>രണ്ടു തവണ നോക്കുക</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>അതെ, ഈ തുക വിൽക്കുക (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>ഉടമ അനുവദിക്കുന്നു (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>പൈസ എടുക്കില്ല: ബിൽ മുഴുവൻ രൂപയാക്കുക</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>%1 ആയി കുറയ്ക്കുക (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>%1 ആയി കൂട്ടുക (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>സർക്കിൾ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>കുറച്ച് അക്ഷരങ്ങൾ എഴുതുക</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>ഓർമ്മയുള്ളത്</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>കടയുടേത്</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>ബില്ലിലുള്ള അതേ തുക</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>ഊഹം</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>വിൽപ്പന</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>ദാതാവിന്റെ അക്കൗണ്ടിന്റെ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>കൗണ്ടറിന്റെ പാസ്ഫ്രേസ്</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ കൗണ്ടറിന്റെ പാസ്‌വേഡ് സൂക്ഷിച്ചിട്ടില്ല. ദാതാവിന്റെ അക്കൗണ്ടിന്റെ പാസ്‌വേഡ് നൽകുക; കൗണ്ടർ അടയ്ക്കും വരെ ഉപയോഗിക്കും, എവിടെയും സൂക്ഷിക്കില്ല.</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>ദാതാവിന്റെ അക്കൗണ്ടിന്റെ പാസ്‌വേഡ് ഈ ഫോൾഡറിൽ മുദ്രവച്ചതാണ്. തുറക്കാനുള്ള പാസ്ഫ്രേസ് നൽകുക.</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>അതുകൊണ്ട് തുറന്നില്ല. ഒന്നും അയച്ചിട്ടില്ല. വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>പാസ്‌വേഡ് (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>പാസ്ഫ്രേസ് (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>പാസ്ഫ്രേസ്</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>കൗണ്ടർ തുറക്കുക</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>നോക്കാൻ മാത്രം</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>തിരയുക</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>ഒരു ഓപ്പറേറ്ററെ തിരയുക</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 സേവനം</translation>
    </message>
    <message>
        <source>More</source>
        <translation>കൂടുതൽ</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>കൂടുതൽ സേവനങ്ങൾ</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>മറ്റു സേവനങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>സെറ്റിംഗ് സേവ് ആയി.</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>ദാതാവിലെ അക്കൗണ്ട്</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> സെ.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>സിസ്റ്റത്തിന്റേത്</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>തിരഞ്ഞെടുക്കുക… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>സർട്ടിഫിക്കറ്റ് ഫയൽ തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>പരിശീലനം: ഈ പ്രോഗ്രാമിലെ പകരക്കാരൻ ദാതാവ് കളിപ്പണം കൊണ്ട് മറുപടി തരും. വിലാസം, യൂസർ നെയിം, പാസ്‌വേഡ് എന്നിവ വേണ്ട.</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ദാതാവിന്റെ വിലാസം (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>യൂസർ നെയിം (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>പാസ്‌വേഡ് (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>ബാലൻസ് ചോദിച്ച് പരീക്ഷിക്കുക (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>അയയ്ക്കുന്ന രീതി (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>മറുപടിയുടെ രൂപം (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>പരമാവധി കാത്തിരിപ്പ് (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>സർട്ടിഫിക്കറ്റ് ഫയൽ (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>ഈ കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>കൗണ്ടർ നമ്പർ (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>കട, രസീതിൽ കാണുന്ന വിധം</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>കടയുടെ പേര് (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, രേഖയിലുള്ള പോലെ</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, ഫോം മാത്രം</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>എഴുതി, സേവ് ആയില്ല</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>സൂക്ഷിച്ചു, കാണിക്കില്ല</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>ഇനിയും സൂക്ഷിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ചോദിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>സേവ് ചെയ്യുന്നു…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ദാതാവിനോട് ബാലൻസ് ചോദിക്കുന്നു…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>ശരിയാണ്: കളിപ്പണത്തിന്റെ ബാലൻസ് %1.</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>ശരിയാണ്: ബാലൻസ് %1. റീചാർജിന് കടയുടെ ഇന്റർനെറ്റ് വിലാസം ദാതാവിന്റെ വൈറ്റ് ലിസ്റ്റിലും വേണം; ആദ്യ റീചാർജിലേ അത് അറിയൂ.</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>പാസ്‌വേഡ് ഇല്ല: മുകളിൽ എഴുതുക.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>സേവ് ആയി.</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>പാസ്‌വേഡ് ഒഴികെ സേവ് ആയി: ഈ കമ്പ്യൂട്ടറിൽ അത് വയ്ക്കാൻ കീറിംഗ് ഇല്ല. പ്രോഗ്രാം അടയ്ക്കും വരെ ഉപയോഗിക്കും. മുദ്രവച്ച് സൂക്ഷിക്കാൻ --passphrase-file ചേർത്ത് തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>സേവ് ആയില്ല: ദാതാവിന്റെ വിലാസമോ യൂസർ നെയിമോ പറ്റില്ല.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>സർട്ടിഫിക്കറ്റുകൾ (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>എല്ലാ ഫയലുകളും (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>വിൻഡോകളുടെ ഭാഷ (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>രസീതുകളുടെ ഭാഷ (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>കടയുടെ പേര്</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR കോഡിന് UPI ഐഡി (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>വിൻഡോകളെപ്പോലെ</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>കടയുടെ സർക്കിൾ</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>കടയുടെ വിലാസം</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>കടയുടെ ഫോൺ</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI ആപ്പിൽ കാണുന്ന പേര്</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സേവ് ചെയ്യുക</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>പരിശീലനം അല്ലെങ്കിൽ യഥാർത്ഥം</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>നിങ്ങളുടെ കട</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>ദാതാവിന്റെ അക്കൗണ്ട്</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>പ്രിന്റർ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>തയ്യാർ</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ദാതാവിനോട് ബാലൻസ് ചോദിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop ഒരുക്കുന്നു</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>പിന്നീട് (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>ഒരുക്കൽ വിടുക; കട മെനുവിൽ നിന്ന് തുടരാം</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>ടെസ്റ്റ് ഇല്ലാതെ തുടരുക (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>പിന്നോട്ട് (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>സേവ് ചെയ്യുന്നു…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ചോദിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>പരിശീലനം തുറക്കുക (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>സേവ് ചെയ്ത് തുറക്കുക (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>പരീക്ഷിച്ച് തുടരുക (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>അടുത്തത് (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>പാസ്‌വേഡ് ഇല്ല: മുകളിൽ എഴുതുക.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>സേവ് ആയില്ല: ദാതാവിന്റെ വിലാസമോ യൂസർ നെയിമോ പറ്റില്ല.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>പരിശീലന കൗണ്ടർ തുടങ്ങാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>സ്വാഗതം. കുറച്ചു ചോദ്യങ്ങൾ, കൗണ്ടർ തയ്യാർ. അവസാന ഘട്ടം വരെ ഒന്നും എഴുതില്ല.</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>വിൻഡോകളെപ്പോലെ</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>വിൻഡോകളുടെ ഭാഷ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>രസീതുകളുടെ ഭാഷ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>ആദ്യം പരിശീലനം, കളിപ്പണം കൊണ്ട് (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>യഥാർത്ഥ വിൽപ്പന (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>ദാതാവിലെ അക്കൗണ്ടിന്റെ യൂസർ നെയിമും പാസ്‌വേഡും വേണം.</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>ഈ പ്രോഗ്രാമിലെ ദാതാവ് മറുപടി തരും. ആർക്കും റീചാർജ് ആകില്ല, പണം പോകില്ല; ബാക്കിയെല്ലാം കടയിലേതു പോലെ. പരിശീലന കണക്കുബുക്ക് വേറെയാണ്, യഥാർത്ഥ വിൽപ്പന ഏതു ദിവസവും തുടങ്ങാം.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>പേര്, വിലാസം, ഫോൺ എല്ലാ രസീതിലും വരും.</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>കടയുടെ പേര് (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>കടയുടെ വിലാസം (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>കടയുടെ ഫോൺ (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>കടയുടെ സർക്കിൾ (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>ദാതാവിന്റെ വെബ്സൈറ്റിൽ നൽകുന്ന അതേപോലെ. പാസ്‌വേഡ് ഈ കമ്പ്യൂട്ടറിന്റെ കീറിംഗിലോ മുദ്രവച്ച ഫയലിലോ സൂക്ഷിക്കും, പിന്നെ കാണിക്കില്ല.</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>എഴുതി, സേവ് ആയില്ല</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>സൂക്ഷിച്ചു, കാണിക്കില്ല</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>യൂസർ നെയിം (മെമ്പർ ഐഡി) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>പാസ്‌വേഡ് (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ദാതാവിന്റെ വിലാസം (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>ശരിയാണ്: ബാലൻസ് %1.</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>റീചാർജിന് കടയുടെ ഇന്റർനെറ്റ് വിലാസം ദാതാവിന്റെ വൈറ്റ് ലിസ്റ്റിലും വേണം; ആദ്യ റീചാർജിലേ അത് അറിയൂ.</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>രസീത് തെർമൽ പ്രിന്ററിലോ ഈ കമ്പ്യൂട്ടറിന്റെ ഏതു പ്രിന്ററിലോ സന്ദേശമായോ പോകാം. പ്രിന്റർ എപ്പോൾ വേണമെങ്കിലും ചേർക്കാം.</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>പ്രിന്റർ ചേർക്കുക (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>രസീത് കാണിക്കുന്നിടത്ത് പ്രിന്ററും തിരഞ്ഞെടുക്കാം.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>കട</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>സർക്കിൾ</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>വിൽപ്പന</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>പരിശീലനം, കളിപ്പണം കൊണ്ട്</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ബാലൻസ്</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ഇനിയും പരീക്ഷിച്ചില്ല</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>എല്ലാ വിൻഡോയിലും എല്ലാ രസീതിലും “പരിശീലനം” എന്ന് കാണും.</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>ഇനി എല്ലാ റീചാർജും യഥാർത്ഥമാണ്. F1 കീകൾ കാണിക്കും, മാനുവൽ സഹായം മെനുവിലുണ്ട്.</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>കടയ്ക്ക് പേര് നൽകുക: രസീത് അതിൽ തുടങ്ങും.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>പാസ്‌വേഡ് ഇല്ല.</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>ഒന്നും വിറ്റില്ല.</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>പ്രിന്റർ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>അച്ചടിക്കുക (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>കോപ്പി (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>സേവ് ചെയ്യുക… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>കോപ്പി ആയി.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ആയി സേവ് ചെയ്തു.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>അവിടെ സേവ് ചെയ്യാനായില്ല. വേറെ ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ഫയൽ (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ടെക്സ്റ്റ് (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>റിപ്പോർട്ട് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>ഉടമയുടെ തീരുമാനം: തുറന്ന ഷിഫ്റ്റ് ഇല്ലാതെ വിൽപ്പനയില്ല.</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>എണ്ണം എന്തുകൊണ്ട് ഒത്തില്ല</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ഇപ്പോൾ വേണ്ട (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>എന്തിന്</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>പണം ഇടുക (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>പണം എടുക്കുക (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>തിരികെ കൊടുക്കാനുള്ളത്</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>പണമായി തിരികെ കൊടുക്കുക (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI വഴി തിരികെ അയച്ചു (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>റിപ്പോർട്ടുകൾ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>അച്ചടിക്കുക (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>സേവ് ചെയ്യുക… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>ഒരു വിൽപ്പന കാത്തിരിക്കുന്നു: പണപ്പെട്ടി എണ്ണി ഷിഫ്റ്റ് തുറക്കുക, പിന്നെ അതിന്റെ പേജിൽ വീണ്ടും F10 അമർത്തുക.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>ഷിഫ്റ്റ് തുറന്നിട്ടില്ല</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>ഷിഫ്റ്റ് %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>പണപ്പെട്ടി നോട്ട് തിരിച്ച് എണ്ണുക; അപ്പോൾ ഷിഫ്റ്റ് തുടങ്ങും.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>പണപ്പെട്ടിയിൽ ഉള്ളത് എണ്ണുക. എത്ര വേണമെന്ന് പിന്നീട് പറയും.</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>ഒന്നുകൂടി എണ്ണുക (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>ഷിഫ്റ്റ് തുറക്കുക</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>ഈ എണ്ണം സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>ഷിഫ്റ്റ് അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>എണ്ണി അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ഒത്തു</translation>
    </message>
    <message>
        <source>open</source>
        <translation>തുറന്നത്</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>മുദ്ര</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>എഴുതിയില്ല: തുകയോ കാരണമോ ഇല്ല.</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>എഴുതിയില്ല: ഷിഫ്റ്റിന്റെ നില മാറി.</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1. അടയ്ക്കും മുമ്പ് കാരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>പണം തിരികെ കൊടുക്കേണ്ട വിൽപ്പന തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>പ്രിന്റർ ചേർത്തിട്ടില്ല. ഈ മെഷീന് ഒന്ന് തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ റിപ്പോർട്ട് സേവ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 പ്രിന്ററിന് കൊടുത്തു.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>റിപ്പോർട്ട് സേവ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;ടെക്സ്റ്റ് (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ആയി സേവ് ചെയ്തു.</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>വിൽപ്പനയ്ക്ക് ഷിഫ്റ്റ് വേണം (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>ഷിഫ്റ്റിൽ എന്തുണ്ട്</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>പരിശീലനം – കളിപ്പണം</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>പണമായി വിൽപ്പന</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>പണപ്പെട്ടി</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>ഇനിയും എണ്ണിയില്ല</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ഒത്തു</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>ഒത്തില്ല</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>മുദ്ര: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>പകർപ്പ് %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>കടം</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: മുൻ ശ്രമത്തിൽ പണം തന്നു</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; തന്നത് %2, ബാക്കി %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>പണം ഇട്ടത്</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>പണം എടുത്തത്</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>പണമായി തിരികെ കൊടുത്തത്</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI വഴി തിരികെ അയച്ചത്</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>ഷിഫ്റ്റ് %1, %2 മുതൽ തുറന്നത്</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>ഷിഫ്റ്റ് %1, എണ്ണി, അടച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>എണ്ണിയത് %1, വേണ്ടത് %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: ഒത്തു</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 കുറവ്</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 കൂടുതൽ</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z റിപ്പോർട്ട് %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>ഷിഫ്റ്റ് %1 ന്റെ X റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>തുറന്നത്</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>തുടക്കത്തിലെ എണ്ണം</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>പണമായി വിൽപ്പന</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI വിൽപ്പന</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>കടം വിൽപ്പന</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>ഇനിയും തിരികെ കൊടുക്കാനുള്ളത്</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>പണപ്പെട്ടിയിൽ വേണ്ടത്</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>വ്യത്യാസം</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>എത്ര തവണ എണ്ണി</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>അടച്ചത്</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>മുദ്ര</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>സേവ് ആയില്ല: സെറ്റിംഗ് എഴുതാനായില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>ദാതാവ്</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ബാലൻസ്</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>ബാലൻസ് ചോദിക്കുക</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>ദാതാവിനോട് ഇനിയും ചോദിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>ദാതാവിനെ കിട്ടുന്നില്ല</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>ദാതാവ് ലോഗിൻ നിരസിക്കുന്നു</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>ദാതാവ് ഉണ്ട് · %1 മി.സെ.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>ഒന്നും കാത്തിരിക്കുന്നില്ല</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n മറുപടി കാത്തിരിക്കുന്നു</numerusform>
            <numerusform>%n മറുപടി കാത്തിരിക്കുന്നു</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 സെ. മുമ്പ്</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 മിനിറ്റ് മുമ്പ്</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 ന്</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>ബാലൻസ് ഇനിയും അറിയില്ല</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>ബാലൻസ് %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>കോൾ-ബാക്കുകൾ</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>കോൾ-ബാക്ക്: കേൾക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>കോൾ-ബാക്ക്: അവസാനത്തേത് %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>കോൾ-ബാക്ക്: ഓഫ്</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>കോൾ-ബാക്ക്: കേൾക്കുന്നു</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>വാലറ്റും കണക്കുബുക്കും</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>വാലറ്റും കണക്കുബുക്കും: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>വാലറ്റും കണക്കുബുക്കും ഒത്തുനോക്കുക</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>പ്രിന്റർ %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>പ്രിന്റർ</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n ചീട്ട് അച്ചടിച്ചിട്ടില്ല</numerusform>
            <numerusform>%n ചീട്ടുകൾ അച്ചടിച്ചിട്ടില്ല</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>സൈൻ ഇൻ ചെയ്തു</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>വീണ്ടും ഇതുതന്നെ</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>ഇന്ന് %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ഇന്നലെ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ദിവസം മുമ്പ്</numerusform>
            <numerusform>%n ദിവസം മുമ്പ്</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>അവസാന റീചാർജ് %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 വഴി അവസാന ശ്രമം പരാജയം, %2: ഓപ്പറേറ്റർ ശരിയാണോ?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>അതിനു മുമ്പ് %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>പണം (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>കടം (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>പണമടച്ചത്: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>തന്ന പണം</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ഉപഭോക്താവിന്റെ മൊബൈൽ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>ബാക്കി %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>പണം വന്നോ എന്ന് ഇവിടെ അറിയില്ല: നിങ്ങളുടെ UPI ആപ്പ് നോക്കുക.</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>ആരുടെ കണക്ക്? പത്തക്കം.</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1: %2 തരാനുണ്ട്; ഇനി %3 കൂടി കടം നൽകാം.</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>കണക്കുള്ള ഉപഭോക്താവിന്റെ മൊബൈൽ നമ്പർ എഴുതുക.</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>തന്ന പണം ഒരു തുകയാകണം, അല്ലെങ്കിൽ കാലിയാകണം.</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>ഇത് തരേണ്ടതിലും കുറവാണ്.</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · ടെസ്റ്റ് ചീട്ട്</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 ഡോട്ട് · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>ഇടത്തെയും വലത്തെയും വര രണ്ടും കാണണം.</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n റീചാർജ്</numerusform>
            <numerusform>%n റീചാർജ്</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>റീചാർജ്</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>പരാജയം</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>സ്കാൻ ചെയ്തത് പണം വന്നതിന്റെ തെളിവല്ല. പണം വന്നെന്ന് നിങ്ങളുടെ UPI ആപ്പോ സ്പീക്കറോ പറയും വരെ കാക്കുക.</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI വഴി %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>പരിശീലനം: ഇവിടെയാണ് QR കോഡ്. ആരും യഥാർത്ഥ പണം തരാതിരിക്കാൻ കാണിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>സെറ്റിംഗിൽ കടയുടെ UPI ഐഡി നൽകുക; അപ്പോൾ QR കോഡ് ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>ആദ്യം തുക നൽകുക; QR കോഡ് അത്ര തന്നെ ചോദിക്കും.</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR കോഡ് വരയ്ക്കാനായില്ല. ഉപഭോക്താവിന് താഴെയുള്ള UPI ഐഡിയിലേക്ക് പണമടയ്ക്കാം.</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR കോഡ്</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI ഐഡിയിൽ ഒരു പേരും &quot;@&quot; ഉം ബാങ്കിന്റെ ഹാൻഡിലും വേണം: ഉദാ. shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>ഇത് ഇ-മെയിൽ വിലാസമാണ്. UPI ഐഡിയിൽ &quot;@&quot; കഴിഞ്ഞ് കുത്തില്ലാതെ ബാങ്കിന്റെ ഹാൻഡിൽ വരും: ഉദാ. shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI ഐഡിയിൽ ഇംഗ്ലീഷ് അക്ഷരം, അക്കം, കുത്ത്, ഹൈഫൻ, അണ്ടർസ്കോർ, ഒരു &quot;@&quot; എന്നിവ മാത്രം.</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>ഈ UPI ഐഡി തീരെ ചെറുതോ വലുതോ ആണ്. കടയുടെ UPI ആപ്പിൽ നിന്ന് കോപ്പി ചെയ്യുക.</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>വാലറ്റും കണക്കുബുക്കും</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>വ്യത്യാസം എവിടെ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>വാലറ്റിൽ ഇട്ട പണം</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>ഇട്ട തുക</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>ബാങ്ക് റഫറൻസ്</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>എഴുതുക</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>വാലറ്റിൽ ഇട്ട പണം എഴുതുക</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>വ്യത്യാസം അംഗീകരിക്കുക</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>അംഗീകരിക്കാൻ കാരണം</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>കാരണം: ദാതാവ് എന്തു പറഞ്ഞു, അക്കൗണ്ട് ആര് ഉപയോഗിച്ചു</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>അംഗീകരിക്കുക</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>ദാതാവ് ഇനിയും ബാലൻസ് പറഞ്ഞിട്ടില്ല.</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 മുതൽ %1 കുറവ്</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 മുതൽ %1 കൂടുതൽ</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>ഇവയെല്ലാം ചേർന്ന്:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>തുകയും ബാങ്കിന്റെ റഫറൻസും വേണം.</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>എഴുതി. അടുത്ത ബാലൻസിൽ ഇത് നോക്കും.</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>വ്യത്യാസം എന്തുകൊണ്ട് അംഗീകരിക്കുന്നു എന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>അംഗീകരിച്ചു, കാരണം ചേർത്ത് കണക്കുബുക്കിൽ എഴുതി.</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>വാലറ്റും ബുക്കും ഒത്തു</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ഇനിയും ഒത്തുനോക്കിയില്ല</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>കൃത്യം</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 വ്യത്യാസം</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>നോക്കിയത് %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n വിൽപ്പന തീർപ്പായില്ല</numerusform>
            <numerusform>%n വിൽപ്പനകൾ തീർപ്പായില്ല</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ഓർഡർ എഴുതി</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>ചെയ്തത് %1</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>ദാതാവിന് അയച്ചു</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>ദാതാവിന് അയയ്ക്കുന്നു</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>രസീത് %Ln തവണ അച്ചടിച്ചു</numerusform>
            <numerusform>രസീത് %Ln തവണ അച്ചടിച്ചു</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln തവണ</numerusform>
            <numerusform>%Ln തവണ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>അയയ്ക്കുന്നു</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>അയച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ഇനിയും അറിയില്ല</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>പരാജയം – ഉറപ്പാക്കുന്നു</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>പരാജയം</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>വിജയം</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>ഉടമ തീരുമാനിക്കും</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>പോസ്റ്റ്</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ലാൻഡ്</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>വൈദ്യുതി</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ഗ്യാസ്</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>പോളിസി</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ഡാറ്റ കാർഡ്</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ഗിഫ്റ്റ് കാർഡ്</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>ദാതാവിന്റെ കമ്പ്യൂട്ടർ കണക്ഷൻ നിരസിച്ചു</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>ദാതാവിന്റെ വിലാസം കണ്ടില്ല; ഇന്റർനെറ്റ് ഉണ്ടോ?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>സുരക്ഷിത കണക്ഷൻ വിശ്വസിക്കാനായില്ല</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>സമയത്തിന് മറുപടി വന്നില്ല</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>മറുപടി മുഴുവനാകും മുമ്പ് കണക്ഷൻ മുറിഞ്ഞു</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>ദാതാവിന്റെ കമ്പ്യൂട്ടർ എറർ പേജ് അയച്ചു</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>മറുപടി വളരെ നീണ്ടതായിരുന്നു</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>മറുപടി വായിക്കാനായില്ല</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>നെറ്റ്‌വർക്ക് തകരാറായി</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>%1 വിലാസം നിങ്ങളുടെ അക്കൗണ്ടിന്റെ വൈറ്റ് ലിസ്റ്റിൽ ചേർക്കാൻ ദാതാവിനോട് പറയുക.</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>ഈ കടയുടെ ഇന്റർനെറ്റ് വിലാസം നിങ്ങളുടെ അക്കൗണ്ടിന്റെ വൈറ്റ് ലിസ്റ്റിൽ ചേർക്കാൻ ദാതാവിനോട് പറയുക.</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>യൂസർ നെയിമോ പാസ്‌വേഡോ ശരിയല്ല: സെറ്റിംഗിൽ രണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>ദാതാവിലെ വാലറ്റിൽ പണം ഇടുക.</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>ഈ നമ്പറിന് മറ്റൊരു റീചാർജ് നടക്കുന്നു: ഫലം കാക്കുക.</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>ദാതാവ് 10 രൂപയോ കൂടുതലോ മാത്രം എടുക്കും.</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ഓപ്പറേറ്റർ ഇപ്പോൾ ലഭ്യമല്ല: പിന്നീട് ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>സെറ്റിംഗിൽ അയയ്ക്കുന്ന രീതി മാറ്റി നോക്കുക, അല്ലെങ്കിൽ ദാതാവിനോട് പറയുക.</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>നിങ്ങളുടെ അക്കൗണ്ടിൽ ദാതാവ് ഈ ഓപ്പറേറ്ററെ വിൽക്കുന്നില്ല: ദാതാവിനോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>നിങ്ങളുടെ അക്കൗണ്ടിൽ ദാതാവ് ഈ ഓപ്പറേറ്ററെ ഒരുക്കിയിട്ടില്ല: ദാതാവിനോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല, പണം പോയിട്ടില്ല. വീണ്ടും ശ്രമിക്കാം.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല, പണം പോയിട്ടില്ല: %1. വീണ്ടും ശ്രമിക്കാം.</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>പണം പോയിട്ടുണ്ടാകാം. വീണ്ടും ശ്രമിക്കരുത്, പണം തിരികെ കൊടുക്കരുത്; അറിയും വരെ കൗണ്ടർ ചോദിച്ചുകൊണ്ടിരിക്കും.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>ഫലം അറിയില്ല: ദാതാവിന് ഈ ഓർഡർ ഇതുവരെ അറിയില്ല.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>ഫലം അറിയില്ല: ഇതേക്കുറിച്ച് ചോദിക്കാൻ ദാതാവ് സമ്മതിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>ഫലം അറിയില്ല: ദാതാവിന്റെ മറുപടിയിൽ വേറെ നമ്പറോ തുകയോ ആണ്.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>ഫലം അറിയില്ല: ദാതാവിന്റെ മറുപടി വേറെ ഓർഡറിന്റേതാണ്.</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>ഫലം അറിയില്ല: അയയ്ക്കുമ്പോൾ പ്രോഗ്രാം നിലച്ചു.</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>ഫലം അറിയില്ല: വായിക്കാവുന്ന മറുപടി വന്നില്ല.</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>ഫലം അറിയില്ല: %1.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>പരാജയപ്പെട്ടെന്ന് ദാതാവ് പറയുന്നു, ഉറപ്പാക്കുകയാണ്. ഇപ്പോൾ വീണ്ടും ശ്രമിക്കരുത്, പണം തിരികെ കൊടുക്കരുത്.</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>പരാജയപ്പെട്ടെന്ന് ദാതാവ് പറയുന്നു (%1), ഉറപ്പാക്കുകയാണ്. ഇപ്പോൾ വീണ്ടും ശ്രമിക്കരുത്, പണം തിരികെ കൊടുക്കരുത്.</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>പരാജയപ്പെട്ടെന്ന് ഉടമ തീരുമാനിച്ചു (%1). വാലറ്റിൽ നിന്ന് പോയതായി കണക്കാക്കില്ല: ഉപഭോക്താവിന് പണം തിരികെ കൊടുക്കുക അല്ലെങ്കിൽ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>പരാജയപ്പെട്ടു. വാലറ്റിൽ നിന്ന് പണം പോയിട്ടില്ല: ഉപഭോക്താവിന് പണം തിരികെ കൊടുക്കുക അല്ലെങ്കിൽ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>പരാജയപ്പെട്ടു (%1). വാലറ്റിൽ നിന്ന് പണം പോയിട്ടില്ല: ഉപഭോക്താവിന് പണം തിരികെ കൊടുക്കുക അല്ലെങ്കിൽ വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>നടന്നെന്ന് ഉടമ തീരുമാനിച്ചു. തുക വാലറ്റിൽ നിന്ന് പോയി; രസീത് കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>നടന്നു. തുക വാലറ്റിൽ നിന്ന് പോയി; രസീത് കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>നടന്നു, ഓപ്പറേറ്റർ റഫറൻസ് %1. തുക വാലറ്റിൽ നിന്ന് പോയി; രസീത് കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>ദാതാവിന് അയയ്ക്കുന്നു. ഫലം കാക്കുക; വീണ്ടും വിൽക്കരുത്.</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>ദാതാവ് എടുത്തു, ഓപ്പറേറ്ററുടെ മറുപടി വന്നിട്ടില്ല. പണം മാറ്റി വച്ചിരിക്കുന്നു. വീണ്ടും ശ്രമിക്കരുത്, പണം തിരികെ കൊടുക്കരുത്; കൗണ്ടർ ചോദിച്ചുകൊണ്ടിരിക്കും.</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>നടന്നു, പിന്നെ റദ്ദാക്കി; തുക വാലറ്റിൽ തിരികെ വന്നു. ഉപഭോക്താവിന് പണം തിരികെ കൊടുക്കുക.</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>ദാതാവിന്റെ മറുപടികൾ തമ്മിൽ യോജിക്കുന്നില്ല. വീണ്ടും ശ്രമിക്കരുത്, പണം തിരികെ കൊടുക്കരുത്; ഉടമ ദാതാവിൽ നോക്കി തീരുമാനിക്കും.</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“ഒരു നിമിഷം, അയച്ചിട്ടുണ്ട്.”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“പോയില്ല. ഒന്നുകൂടി ശ്രമിക്കട്ടെ?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“മറുപടി വൈകുന്നു. നിങ്ങളുടെ പണം സുരക്ഷിതമാണ്; അറിഞ്ഞാൽ വിളിക്കാം.”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“റീചാർജ് എടുത്തിട്ടുണ്ട്, അൽപ്പം സമയമെടുക്കും. ഓപ്പറേറ്ററുടെ മെസേജ് വരും.”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“നടന്നില്ലെന്നു തോന്നുന്നു. പണം തിരികെ തരും മുമ്പ് ഉറപ്പാക്കട്ടെ.”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“നടന്നില്ല. ഇതാ പണം, അതോ വീണ്ടും ശ്രമിക്കട്ടെ?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“നടന്നു. ഇതാ രസീത്.”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ഓപ്പറേറ്റർ റദ്ദാക്കി. ഇതാ നിങ്ങളുടെ പണം.”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“മറുപടികൾ യോജിക്കുന്നില്ല. ഉടമ നോക്കുന്നുണ്ട്, നിങ്ങളെ വിളിക്കും.”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ഓപ്പറേറ്റർ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>സർക്കിൾ</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>കൂടുതൽ വിവരം</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>സേവന നിരക്ക്</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ഓപ്പറേറ്ററെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>സർക്കിൾ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: ഇത് പൂരിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: ഇത് ശരിയായ രൂപത്തിലല്ല. ഓരോ അക്ഷരവും നോക്കുക.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: ഇത് ശരിയായ രൂപത്തിലല്ല. ഇങ്ങനെ വേണം: %2</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>തുക: ഇവിടെ കുറഞ്ഞത് %1 വേണം.</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>തുക: ഇവിടെ ഒരു തവണ പരമാവധി %1.</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>അങ്ങനെയൊരു ഓപ്പറേറ്റർ ഇല്ല. പട്ടികയിൽ നിന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>ഈ ഓപ്പറേറ്റർ ഓഫാണ്. ഉടമയ്ക്ക് പട്ടികയിൽ ഓൺ ചെയ്യാം.</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>അങ്ങനെയൊരു സർക്കിൾ ഇല്ല. പട്ടികയിൽ നിന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: ഇതിൽ ചേരാത്ത അക്ഷരങ്ങളുണ്ട്. വീണ്ടും എഴുതുക.</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: ഇത് പതിവില്ലാത്തതാണ്. ഉപഭോക്താവിന്റെ ബില്ലോ കാർഡോ ഒത്തുനോക്കുക.</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: അങ്ങനെയൊരു തീയതിയില്ല. ദിവസം, മാസം, വർഷം എഴുതുക, ഉദാ. 05-11-1980.</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: ഇത് രൂപയിലുള്ള തുകയല്ല. ഇങ്ങനെ എഴുതുക: 239 അല്ലെങ്കിൽ 239.50</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>തുക: പൂജ്യത്തിൽ കൂടുതൽ വേണം.</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>തുക: ദാതാവ് മുഴുവൻ രൂപയേ എടുക്കൂ. ഉപഭോക്താവിനോട് ചോദിച്ച് കൂട്ടുകയോ കുറയ്ക്കുകയോ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>ദാതാവിന്റെ വിലാസം നൽകുക. അത് https:// കൊണ്ട് തുടങ്ങും.</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>ഇത് ദാതാവിന്റെ വിലാസമല്ല. ഇങ്ങനെ വേണം: https://provider.example</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// ൽ വഴിയിലുള്ള ആർക്കും പാസ്‌വേഡ് വായിക്കാം, അതിനാൽ പറ്റില്ല. https:// കൊണ്ട് തുടങ്ങുന്ന വിലാസം നൽകുക.</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>ദാതാവിലെ അക്കൗണ്ടിന്റെ യൂസർ നെയിം നൽകുക.</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>അങ്ങനെയൊരു അയയ്ക്കൽ രീതിയില്ല. പട്ടികയിൽ നിന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>അങ്ങനെയൊരു മറുപടി രൂപമില്ല. പട്ടികയിൽ നിന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>പരമാവധി കാത്തിരിപ്പ് 10 മുതൽ 600 വരെ സെക്കൻഡ്. ദാതാവിന് 60 വേണ്ടി വരാം.</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>കടയുള്ള സർക്കിൾ തിരഞ്ഞെടുക്കുക. ദാതാവ് ഓരോ തവണയും ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഈ നമ്പറിൽ ഇതേ തുകയുടെ റീചാർജ് നടക്കുന്നു (ഓർഡർ %1). ഫലം കാക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഈ നമ്പറിൽ ഇതേ തുകയുടെ റീചാർജ് നടക്കുന്നു. ഫലം കാക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഈ നമ്പറിൽ ഇതേ തുക %1 ന് ചെയ്തു. ശരിക്കും വീണ്ടും വേണോ?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഈ നമ്പറിൽ ഇതേ തുക അൽപ്പം മുമ്പ് ചെയ്തു. ശരിക്കും വീണ്ടും വേണോ?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഈ കീ വേറെ ഓപ്പറേറ്റർക്കോ നമ്പറിനോ തുകയ്ക്കോ ഉപയോഗിച്ചതാണ്. പുതിയ വിൽപ്പനയ്ക്ക് പുതിയ കീ എടുക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഈ വിൽപ്പനയുടെ ആദ്യ ശ്രമം പരാജയപ്പെട്ടെന്ന് ഉറപ്പില്ല, അതിനാൽ വീണ്ടും ശ്രമിക്കരുത്.</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ദാതാവിലെ ബാലൻസ് തുകയേക്കാൾ കുറവാണ്. ആദ്യം വാലറ്റിൽ പണം ഇടുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ദാതാവിന്റെ അക്കൗണ്ടിന്റെ പാസ്‌വേഡ് ഇല്ല. സെറ്റിംഗിൽ നൽകുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: കണക്കുബുക്കിൽ എഴുതാനാവുന്നില്ല, അതിനാൽ വിൽപ്പന രേഖപ്പെടുത്താനാവില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കി വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഡിസ്ക് ഏതാണ്ട് നിറഞ്ഞു (200 MB ഒഴിവ് വേണം). ഇടം ഉണ്ടാക്കി വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>ദാതാവിനെ കിട്ടുന്നില്ല. ഇന്റർനെറ്റും വിലാസവും നോക്കുക.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>ദാതാവ് സമയത്തിന് മറുപടി തന്നില്ല. വീണ്ടും ചോദിക്കും.</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>ദാതാവ് മറുപടി തരാൻ വിസമ്മതിച്ചു.</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>ദാതാവ് ഈ യൂസർ നെയിമും പാസ്‌വേഡും സ്വീകരിക്കുന്നില്ല. രണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>വായിക്കാനാവാത്ത മറുപടി വന്നു. വിലാസവും മറുപടിയുടെ രൂപവും നോക്കുക.</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിലെ കണക്കുബുക്ക് വായിക്കാനോ എഴുതാനോ ആയില്ല. ഡിസ്കും ഡാറ്റ ഫോൾഡറിന്റെ അനുമതിയും നോക്കുക.</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>അപ്രതീക്ഷിതമായ എന്തോ സംഭവിച്ചു. പണം പോയിട്ടില്ല; വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>ദാതാവിന്റെ മറുപടി: വിജയം</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>ദാതാവിന്റെ മറുപടി: കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>ദാതാവിന്റെ മറുപടി: പരാജയം</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>ദാതാവ് നിരസിച്ചു</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>ദാതാവിന്റെ മറുപടി വേറെ ഓർഡറിന്റേത്</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>ദാതാവിന്റെ മറുപടിയിൽ വേറെ നമ്പറോ തുകയോ</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>അയച്ചില്ല: ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് ഒന്നും പോയില്ല</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>വായിക്കാനാവാത്ത മറുപടി വന്നു</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>സമയത്തിന് മറുപടിയില്ല</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>കണക്ഷൻ മുറിഞ്ഞു</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>മറുപടി വന്നില്ല</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>നില ചോദിച്ചു: വിജയം</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>നില ചോദിച്ചു: കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>നില ചോദിച്ചു: പരാജയം</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>നില ചോദിച്ചു: ദാതാവിന് ഈ ഓർഡർ അറിയില്ല</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>നില ചോദിച്ചു: ദാതാവ് ചോദ്യം നിരസിച്ചു</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>നില ചോദിച്ചു: മറുപടി വേറെ ഓർഡറിന്റേത്</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>നില ചോദിച്ചു: മറുപടിയിൽ വേറെ നമ്പറോ തുകയോ</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>നില ചോദിച്ചു: മറുപടി വായിക്കാനായില്ല</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>നില ചോദിച്ചു: മറുപടിയില്ല</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>ഉടമയുടെ തീരുമാനം: വിജയം</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>ഉടമയുടെ തീരുമാനം: റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>ഉടമയുടെ തീരുമാനം: പരാജയം</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>ദാതാവ് കോൾ-ബാക്ക് തന്നു</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>അയയ്ക്കുമ്പോൾ പ്രോഗ്രാം നിലച്ചിരുന്നു</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>റഫറൻസ് %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP നില %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>ഫലം അറിയില്ല</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ഉറപ്പാക്കാനുണ്ട്</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>പരാജയമായി കണക്കാക്കിയ ശേഷം ഒടുവിൽ നടന്നു</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>രണ്ടു തവണ നടന്നു: ഒരു തുക ദാതാവിനോട് തിരികെ ചോദിക്കുക</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>നടന്ന ശേഷം റദ്ദാക്കി: ഉപഭോക്താവിന് പണം തിരികെ കൊടുക്കുക</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>മറുപടിയിൽ വേറെ നമ്പറോ തുകയോ ആണ്</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>മറുപടിയിൽ വേറെ ഓർഡറാണ്</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>മറുപടികൾ തമ്മിൽ യോജിക്കുന്നില്ല: ഉടമ തീരുമാനിക്കും</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>കൗണ്ടർ നമ്പർ 1 മുതൽ 999 വരെ ആകണം.</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഉടമ നോക്കും വരെ വിൽപ്പന നിർത്തി.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല. %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>വിൽപ്പന നിർത്തി: ഈ കണക്കുബുക്ക് പഴയ ബാക്കപ്പിൽ നിന്ന് തിരികെ വച്ചതാണ്, പിന്നീടുള്ള വിൽപ്പനകൾ ഇതിൽ ഇല്ലായിരിക്കാം. ഏറ്റവും പുതിയ journal.jsonl ചേർക്കുക, അല്ലെങ്കിൽ പിന്നീട് ഒന്നും വിറ്റിട്ടില്ലെന്ന് ഉടമ സ്ഥിരീകരിക്കുക.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>വിൽപ്പന നിർത്തി: ഈ കണക്കുബുക്ക് അവസാനം മറ്റൊരു കമ്പ്യൂട്ടറിലാണ് ഉപയോഗിച്ചത്. അത് ഇപ്പോഴും വിൽക്കുന്നെങ്കിൽ ഇവിടെ തുടരരുത്; ഇല്ലെങ്കിൽ ഉടമ ഈ കമ്പ്യൂട്ടർ സ്ഥിരീകരിക്കുക.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>വിൽപ്പന നിർത്തി: കണക്കുബുക്ക് പറയുന്നതിലും കുറവാണ് വാലറ്റിൽ. മറ്റാര് ചെലവാക്കുന്നെന്ന് കണ്ടെത്തുക, പിന്നെ ഉടമ സ്ഥിരീകരിക്കുക.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>വിൽപ്പന നിർത്തി: കണക്കുബുക്ക് പറയുന്നതിലും കുറവാണ് വാലറ്റിൽ (%1). മറ്റാര് ചെലവാക്കുന്നെന്ന് കണ്ടെത്തുക, പിന്നെ ഉടമ സ്ഥിരീകരിക്കുക.</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>ശരിയാക്കിയ കണക്കുബുക്കിലെ തീർപ്പാകാത്ത എല്ലാ വിൽപ്പനയും ദാതാവിനോട് ചോദിക്കും വരെ വിൽപ്പന നിർത്തി. ദാതാവിനെ കിട്ടുമ്പോൾ അത് തനിയേ നടക്കും.</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>ദാതാവ് ഈ വിൽപ്പനയ്ക്ക് മറ്റൊന്നിനു കൊടുത്ത ഇടപാട് നമ്പർ തന്നു. നമ്മുടെ ഓർഡർ നമ്പർ രണ്ടിനെയും വേർതിരിക്കും.</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>ദാതാവിന്റെ മറ്റൊരു അക്കൗണ്ടിൽ നിന്ന് അയച്ചത്; ഇതുകൊണ്ട് ചോദിക്കാനാവില്ല. ആ അക്കൗണ്ടിലേക്ക് മാറുക, അല്ലെങ്കിൽ അവിടത്തെ ദാതാവ് പറയുന്നതനുസരിച്ച് തീരുമാനിക്കുക.</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>ഓർഡറുകളെക്കുറിച്ചുള്ള എല്ലാ ചോദ്യവും ദാതാവ് നിരസിക്കുന്നു (“%1”). മറുപടി വരും വരെ വിൽപ്പനകൾ തീർപ്പാകില്ല: കടയുടെ ഇന്റർനെറ്റ് വിലാസം പട്ടികയിൽ ചേർക്കാൻ പറയുക.</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 തവണ ദാതാവ് ഈ ഓർഡർ അറിഞ്ഞില്ല, മറ്റൊന്ന് അറിഞ്ഞു. ഇത് എത്തിയിട്ടില്ലായിരിക്കാം. ദാതാവിനോട് ചോദിച്ച് തീരുമാനിക്കുക.</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>കണക്കുബുക്കും വാലറ്റും പൈസ വരെ ഒത്തുപോകുന്നു.</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>കണക്കുബുക്ക് പറയുന്നതിലും %1 കുറവാണ് വാലറ്റിൽ.</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>കണക്കുബുക്ക് പറയുന്നതിലും %1 കൂടുതലാണ് വാലറ്റിൽ.</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>ഫലം തീർപ്പായിട്ടില്ല, ദാതാവ് പണം എടുത്തു</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>ഫലം തീർപ്പായിട്ടില്ല, ദാതാവ് പണം തിരികെ തന്നു</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>ദാതാവ് പണം രണ്ടു തവണ എടുത്തിരിക്കാം</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>പരാജയപ്പെട്ടു, പക്ഷേ പണം പോയി അല്ലെങ്കിൽ തിരികെ വന്നില്ല</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>വിജയിച്ചു, പക്ഷേ പണം പോയില്ല അല്ലെങ്കിൽ തിരികെ വന്നു</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>ഈ ഓപ്പറേറ്റർക്ക് ദാതാവിന്റെ മാർജിൻ മാറിയിരിക്കാം</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>എഴുതിയ പണം വന്നിട്ടില്ല</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>ഇവയിലൊന്ന് കാരണമാകാം:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>ഒരു വിൽപ്പനയും ഇതിന് കാരണമല്ല. വാലറ്റിൽ പണം ഇട്ടെങ്കിൽ ബാങ്കിന്റെ റഫറൻസ് ചേർത്ത് എഴുതുക.</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>ഈ കൗണ്ടറിലെ ഒരു വിൽപ്പനയും ഇതിന് കാരണമല്ല: മറ്റാരോ അക്കൗണ്ട് ഉപയോഗിക്കുന്നു, അല്ലെങ്കിൽ ഈ കണക്കുബുക്കിൽ ചില വിൽപ്പനകളില്ല.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>വിൽപ്പന നിർത്തി: ഈ കണക്കുബുക്ക് പഴയ ബാക്കപ്പിൽ നിന്ന് തിരികെ വച്ചതാണ്.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>വിൽപ്പന നിർത്തി: ഈ കണക്കുബുക്ക് അവസാനം മറ്റൊരു കമ്പ്യൂട്ടറിലാണ് ഉപയോഗിച്ചത്.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>വിൽപ്പന നിർത്തി: കണക്കുബുക്ക് പറയുന്നതിലും %1 കുറവാണ് വാലറ്റിൽ.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>വിൽപ്പന നിർത്തി: കണക്കുബുക്ക് പറയുന്നതിലും കുറവാണ് വാലറ്റിൽ.</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>വിൽപ്പന നിർത്തി: ശരിയാക്കിയ കണക്കുബുക്കിലെ തീർപ്പാകാത്ത വിൽപ്പനകൾ ചോദിക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>ഇതുകൊണ്ട് പണം പോയിട്ടില്ല. ബാക്കപ്പിനു ശേഷമുള്ള വിൽപ്പനകൾ ഇവിടെ ഇല്ലായിരിക്കാം: കൗണ്ടർ അടച്ച് ഏറ്റവും പുതിയ journal.jsonl കൊണ്ട് “countertopctl rebuild --from” ഓടിക്കുക, അല്ലെങ്കിൽ പിന്നീട് ഒന്നും വിറ്റിട്ടില്ലെന്ന് ഉടമ സ്ഥിരീകരിക്കുക.</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>ഇതുകൊണ്ട് പണം പോയിട്ടില്ല. മറ്റേ കമ്പ്യൂട്ടർ ഇപ്പോഴും ഈ കണക്കുബുക്ക് കൊണ്ട് വിൽക്കുന്നെങ്കിൽ ഇവിടെ തുടരരുത്; ഇല്ലെങ്കിൽ ഉടമ ഈ കമ്പ്യൂട്ടർ സ്ഥിരീകരിക്കുക.</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>നിർത്തിയതുകൊണ്ട് പണം പോയിട്ടില്ല. എന്തു കുറവെന്ന് നോക്കുക, അക്കൗണ്ടിൽ നിന്ന് മറ്റാര് ചെലവാക്കുന്നെന്ന് കണ്ടെത്തുക; പിന്നെ ഉടമ സ്ഥിരീകരിക്കുക.</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>ഇതുകൊണ്ട് പണം പോയിട്ടില്ല. ഓരോന്നിനും ദാതാവ് മറുപടി തന്നാൽ തനിയേ മാറും; അതുവരെ പഴയ വിൽപ്പനകൾ നോക്കാം.</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>ആ ബാക്കപ്പിനു ശേഷം ഒന്നും വിറ്റിട്ടില്ല, അല്ലെങ്കിൽ എല്ലാം ഇതിലുണ്ട്.</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>മറ്റേ കമ്പ്യൂട്ടർ ഇനി ഈ കണക്കുബുക്ക് കൊണ്ട് വിൽക്കില്ല.</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>കുറവുള്ള പണം ആര് ചെലവാക്കി എന്ന് എനിക്കറിയാം.</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>തീർപ്പാകാത്ത വിൽപ്പനകൾ കാക്കട്ടെ; ഓരോന്നും ഞാൻ നോക്കി.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഉപഭോക്താവിന്റെ കടം പരിധി കടക്കും.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: %1 ന്റെ കടത്തിന് പരിധി വച്ചിട്ടില്ല. ഉപഭോക്താക്കൾ പേജിൽ വയ്ക്കുക, അല്ലെങ്കിൽ ഇപ്പോൾ പണം വാങ്ങുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: %1 പരിധി %3 ൽ %2 തരാനുണ്ട്, ഇനി %4 മാത്രം കടം നൽകാം. ആദ്യം തരാനുള്ളത് വാങ്ങുക, പരിധി കൂട്ടുക, അല്ലെങ്കിൽ ഇപ്പോൾ പണം വാങ്ങുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: ഷിഫ്റ്റ് തുറന്നിട്ടില്ല. പണപ്പെട്ടി എണ്ണി ഷിഫ്റ്റ് തുറക്കുക, പിന്നെ വിൽക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>ഒന്നും അയച്ചിട്ടില്ല: പണപ്പെട്ടി എണ്ണി, ഷിഫ്റ്റ് അടച്ചിട്ടില്ല. അത് അടച്ച് അടുത്തത് തുറക്കുക, പിന്നെ വിൽക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>ഒന്നും അയച്ചില്ല: വിൽക്കാവുന്ന ആരും സൈൻ ഇൻ ചെയ്തിട്ടില്ല. നിങ്ങളുടെ PIN ഉപയോഗിച്ച് സൈൻ ഇൻ ചെയ്ത് വിൽക്കുക.</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>ഒന്നും അയച്ചില്ല: നിങ്ങളുടെ ഒരു വിൽപ്പന പരമാവധി %1. ഉടമയ്ക്ക് PIN വഴി ഇത് അനുവദിക്കാം.</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>ഒന്നും അയച്ചില്ല: നിങ്ങളുടെ ഒരു ദിവസത്തെ വിൽപ്പന പരമാവധി %1, ഇന്ന് ഇതിനകം %2. ഉടമയ്ക്ക് PIN വഴി ഇത് അനുവദിക്കാം.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>ഇതുവരെ ഒന്നും അയച്ചില്ല: %1 അല്ലെങ്കിൽ കൂടുതൽ വലിയ തുകയാണ്. നമ്പറും തുകയും ഒന്നുകൂടി നോക്കി അതെ എന്നു പറയുക.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; എന്ന ഭാഷ ഇല്ല.</translation>
    </message>
</context>
</TS>
