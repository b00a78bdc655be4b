### Os conjuntos de figuras da documentação.

docs-manifest-read = Não foi possível ler { $path }: { $cause }. Esse arquivo indica as figuras aceitas, e nada foi alterado. Verifique o disco ou a conexão e tente novamente.
docs-manifest-write = Não foi possível gravar { $path }: { $cause }. Esse arquivo indica as figuras aceitas e foi deixado como estava. Verifique o disco ou a permissão para gravar nesse local e tente novamente.
docs-manifest-syntax = Não é possível ler { $path } ({ $problem }). Esse arquivo indica as figuras aceitas e foi deixado como está. Recupere-o do controle de versão, ou remova-o e aceite as figuras novamente.
docs-manifest-newer = { $path } foi gravado por uma versão mais recente do Lab Gallery: o formato dele tem o número { $found }, e esta versão conhece formatos até { $known }. Nada foi alterado. Use a versão mais recente.
docs-write-failed = Não é possível gravar { $path }: { $cause }. Nada foi alterado. Escolha outra pasta ou peça permissão para gravar nesse local.
docs-write-folder = Há uma pasta no lugar do arquivo { $path }. Nada foi alterado. Mova-a ou escolha outra pasta para as figuras.
docs-write-file = { $path } é um arquivo, e ali deve haver uma pasta para as figuras. Nada foi alterado. Mova-o ou escolha outra pasta.
docs-write-stopped = Interrompido. Nada foi alterado.
docs-check-changed = { $count ->
    [0] a figura não é a aceita: { $widgets }
    [one] { $count } pixel não está como foi aceito: { $widgets }
   *[other] { $count } pixels não estão como foram aceitos: { $widgets }
}
docs-check-resized = a figura tem { $width } x { $height } pixels, e a aceita, { $old-width } x { $old-height }: { $widgets }
docs-check-altered = o arquivo não é a figura aceita; ele foi alterado por algo diferente de “docs bless”
docs-check-altered-at = o arquivo não é a figura aceita: { $count ->
    [one] { $count } pixel foi alterado
   *[other] { $count } pixels foram alterados
} por algo diferente de “docs bless”, em x { $left }, y { $top }, { $width } x { $height } pixels
docs-check-alt = o texto alternativo não é o aceito
docs-check-missing = o arquivo da figura aceita está faltando
docs-check-new = a figura ainda não foi aceita
docs-check-orphan = nenhuma cena cria mais esta figura
docs-check-mail = “{ $text }” parece o endereço de email de alguém; use um de contoso.com, fabrikam.com ou example.com
docs-check-phone = “{ $text }” parece o número de telefone de alguém; use um como (425) 555-0100
docs-check-address = “{ $text }” parece o endereço de uma máquina real; use um como 192.0.2.1, 198.51.100.1 ou 203.0.113.1
docs-check-home = “{ $text }” parece a pasta pessoal de alguém; use uma como /home/student
docs-check-guid = “{ $text }” parece um identificador real; use um como 00000000-0000-0000-0000-000000000000
docs-touched-pixels = { $count ->
    [one] { $role } “{ $name }” ({ $count } pixel)
   *[other] { $role } “{ $name }” ({ $count } pixels)
}
docs-touched-new = { $role } “{ $name }” (novo)
docs-touched-gone = { $role } “{ $name }” (não está mais)
docs-touched-moved = { $role } “{ $name }” (movido)
docs-touched-renamed = { $role } “{ $name }” (era “{ $before }”)
docs-touched-nothing = nada que tenha nome
docs-set-make = { $count ->
    [one] Não foi possível criar uma figura; por isso, nada foi gravado. Corrija a cena e tente novamente.
   *[other] Não foi possível criar { $count } figuras; por isso, nada foi gravado. Corrija as cenas e tente novamente.
}
docs-set-differs = { $count ->
    [one] { $folder } contém figuras aceitas, e uma não ficaria como foi aceita: { $files }. Nada foi alterado. “docs check” mostra a diferença, e “docs bless” a aceita.
   *[other] { $folder } contém figuras aceitas, e { $count } não ficariam como foram aceitas: { $files }. Nada foi alterado. “docs check” mostra as diferenças, e “docs bless” as aceita.
}
docs-set-foreign = { $folder } contém, no lugar de arquivos novos, arquivos que não estão como este programa os gravou: { $files }. Nada foi alterado. Guarde com outro nome o que foi alterado à mão, escolha outra pasta ou substitua-os com “docs build --force”.
docs-flaw = { $file }: { $what }
docs-sheet-old = Aceita
docs-sheet-new = Nova
docs-sheet-difference = Diferença
docs-blessed-new = nova
docs-blessed-changed = alterada: { $widgets }
docs-blessed-words = mesmos pixels; o que o arquivo diz de si mesmo é novo
docs-blessed-removed = removida
cli-docs-article = Artigo
cli-docs-scene = Cena
cli-docs-accepted = aceita
cli-docs-changed = alterada
cli-docs-missing = faltando
cli-docs-fails = falha
cli-docs-built = { $articles ->
    [0] { $pictures ->
        [one] { $pictures } figura
       *[other] { $pictures } figuras
    } ({ $size }) em { $folder }, em { $time }.
   *[other] { $pictures ->
        [one] { $pictures } figura
       *[other] { $pictures } figuras
    } e { $articles ->
        [one] { $articles } artigo
       *[other] { $articles } artigos
    } ({ $size }) em { $folder }, em { $time }.
}
cli-docs-blessed = { $count ->
    [0] Tudo já estava aceito: { $pictures } em { $file }.
   *[other] Aceitas: { $count }. O conjunto agora tem { $pictures }; veja { $file }.
}
cli-docs-good = { $count ->
    [one] { $count } figura está como foi aceita e está correta.
   *[other] Todas as { $count } figuras estão como foram aceitas e estão corretas.
}
cli-docs-bad = { $count ->
    [one] { $count } defeito.
   *[other] { $count } defeitos, em { $pictures ->
        [one] { $pictures } figura
       *[other] { $pictures } figuras
    }.
}
cli-docs-report = A figura antiga, a nova e as diferenças, lado a lado: { $folder }
cli-docs-no-report = Não há lugar para as figuras das diferenças. Indique uma pasta com --report.
cli-docs-no-set = Não há figuras aceitas conhecidas: esta pasta não pertence a uma cópia do código-fonte. Indique a pasta do conjunto com --out.
cli-docs-none = Nada foi aceito em { $folder } ainda. “docs bless” aceita as figuras como estão agora.
cli-docs-own-scenes = Se estas figuras são de cenas suas, indique a pasta delas com --scenes.
cli-docs-warning = aviso: { $line }
cli-docs-progress = { $lang }: { $done } de { $total } figuras
cli-docs-lang-near = Não há textos em { $asked }; { $used } é usado no lugar.
cli-docs-films = { $count ->
    [0] Nenhuma animação: nenhuma destas cenas tem uma. As que têm: { $scenes }
    [one] Entre elas há { $count } animação.
   *[other] Entre elas há { $count } animações.
}
cli-docs-explain-scene = Uma cena, em PASTA/scenes/ARTIGO/NOME.ron:
cli-docs-explain-stages = Onde começa (stage):
cli-docs-explain-steps = O que se faz (steps):
cli-docs-explain-crop = O que se mostra da janela (crop):
cli-docs-explain-callouts = O que se desenha na figura (callouts):
cli-docs-explain-targets = Como se nomeia algo na tela:
cli-docs-explain-roles = Funções (role):
cli-docs-explain-film = Uma animação ao lado da figura (animation):
cli-docs-explain-more = “docs explain NOME” lista o que há na tela no fim de uma cena, ou no começo de um cenário, como uma cena o nomeia.
