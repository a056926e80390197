; generated from specs/draw_image.yaml by `make generated`: do not edit
; draw_image@attention A=8 B=8 N=3 Z=8 E=8 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x4_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v365 = alloca i64, i64 1, align 8
  %v999 = alloca float, i64 64, align 4
  %v2602 = alloca float, i64 64, align 4
  %v2908 = alloca float, i64 96, align 4
  %v3041 = alloca float, i64 64, align 4
  %v3347 = alloca float, i64 64, align 4
  %v3427 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds i64, ptr %v1, i64 6
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 19
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 20
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 21
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 22
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 23
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 24
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 25
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 31
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 32
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 45
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 46
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 47
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 48
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 49
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 55
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 56
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 57
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 58
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 59
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 62
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 63
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 64
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 65
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 68
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 69
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 70
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 71
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 72
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 73
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 74
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 75
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 76
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 77
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 78
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 79
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 80
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 81
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 82
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 83
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 84
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 85
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 86
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 87
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 88
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 89
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 90
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 91
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 92
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 93
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 94
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 95
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 96
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 97
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 103
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 111
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 112
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 113
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 116
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 118
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 120
  %v364 = load i64, ptr %v363, align 8
  store i64 0, ptr %v365, align 8
  %v366 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v367 = load ptr, ptr %v366, align 4
  %v368 = mul i64 %v2, 0
  %v369 = add i64 %v368, 1984
  %v370 = getelementptr inbounds float, ptr %v367, i64 %v369
  %v371 = getelementptr inbounds i64, ptr %v1, i64 4
  %v372 = load i64, ptr %v371, align 8
  %v373 = icmp eq i64 %v372, 0
  br i1 %v373, label %b0, label %b1
b0:
  %v374 = icmp eq i64 %v2, 0
  br i1 %v374, label %b2, label %b3
b2:
  br label %b4
b4:
  %v375 = phi i64 [ 0, %b2 ], [ %v381, %b5 ]
  %v376 = icmp slt i64 %v375, 64
  br i1 %v376, label %b5, label %b6
b5:
  %v377 = add i64 0, %v375
  %v378 = getelementptr inbounds float, ptr %v98, i64 %v377
  %v379 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v380 = shufflevector <8 x float> %v379, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v380, ptr %v378, align 4
  %v381 = add nsw i64 %v375, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v382 = icmp sgt i64 %v3, 1
  br i1 %v382, label %b7, label %b8
b7:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v384 = atomicrmw add ptr %v383, i64 1 acq_rel
  %v385 = load i64, ptr %v365, align 8
  %v386 = add i64 %v385, 1
  store i64 %v386, ptr %v365, align 8
  %v387 = mul i64 %v3, %v386
  br label %b9
b9:
  %v388 = load atomic i64, ptr %v383 acquire, align 8
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b10, label %b11
b10:
  %v390 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 4
  %v392 = load i64, ptr %v391, align 8
  %v393 = icmp eq i64 %v392, 0
  br i1 %v393, label %b12, label %b13
b12:
  %v394 = icmp eq i64 %v2, 0
  br i1 %v394, label %b14, label %b15
b14:
  %v395 = add i64 0, 0
  %v396 = insertelement <8 x i64> poison, i64 %v395, i64 0
  %v397 = shufflevector <8 x i64> %v396, <8 x i64> poison, <8 x i32> zeroinitializer
  %v398 = add <8 x i64> %v397, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v399 = sitofp <8 x i64> %v398 to <8 x float>
  %v400 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v401 = shufflevector <8 x float> %v400, <8 x float> poison, <8 x i32> zeroinitializer
  %v402 = fadd <8 x float> %v399, %v401
  %v403 = add i64 0, 0
  %v404 = getelementptr inbounds float, ptr %v100, i64 %v403
  %v405 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v406 = shufflevector <8 x float> %v405, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v406, ptr %v404, align 4
  %v407 = add i64 0, 0
  %v408 = getelementptr inbounds float, ptr %v102, i64 %v407
  store <8 x float> %v402, ptr %v408, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b16, label %b17
b16:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v365, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v365, align 8
  %v414 = mul i64 %v3, %v413
  br label %b18
b18:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b19, label %b20
b19:
  %v417 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 4
  %v419 = load i64, ptr %v418, align 8
  %v420 = icmp eq i64 %v419, 0
  br i1 %v420, label %b21, label %b22
b21:
  %v421 = icmp eq i64 %v2, 0
  br i1 %v421, label %b23, label %b24
b23:
  %v422 = icmp ult i64 3, 8
  %v423 = select i1 %v422, i64 3, i64 8
  %v424 = trunc i64 %v423 to i32
  %v425 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v426 = shufflevector <8 x i32> %v425, <8 x i32> poison, <8 x i32> zeroinitializer
  %v427 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v426
  %v428 = add i64 0, 0
  %v429 = insertelement <8 x i64> poison, i64 %v428, i64 0
  %v430 = shufflevector <8 x i64> %v429, <8 x i64> poison, <8 x i32> zeroinitializer
  %v431 = add <8 x i64> %v430, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v432 = sitofp <8 x i64> %v431 to <8 x float>
  %v433 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v434 = shufflevector <8 x float> %v433, <8 x float> poison, <8 x i32> zeroinitializer
  %v435 = fadd <8 x float> %v432, %v434
  %v436 = insertelement <8 x float> poison, float 0x3FF8000000000000, i64 0
  %v437 = shufflevector <8 x float> %v436, <8 x float> poison, <8 x i32> zeroinitializer
  %v438 = fsub <8 x float> %v435, %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v104, i64 %v439
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v438, ptr align 4 %v440, <8 x i1> %v427)
  br label %b24
b24:
  br label %b22
b22:
  %v441 = icmp sgt i64 %v3, 1
  br i1 %v441, label %b25, label %b26
b25:
  %v442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v443 = atomicrmw add ptr %v442, i64 1 acq_rel
  %v444 = load i64, ptr %v365, align 8
  %v445 = add i64 %v444, 1
  store i64 %v445, ptr %v365, align 8
  %v446 = mul i64 %v3, %v445
  br label %b27
b27:
  %v447 = load atomic i64, ptr %v442 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b28, label %b29
b28:
  %v449 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v450 = getelementptr inbounds i64, ptr %v1, i64 4
  %v451 = load i64, ptr %v450, align 8
  %v452 = icmp eq i64 %v451, 0
  br i1 %v452, label %b30, label %b31
b30:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 123
  %v454 = load i64, ptr %v453, align 8
  %v455 = icmp eq i64 %v454, 0
  br i1 %v455, label %b32, label %b33
b32:
  %v456 = add i64 %v7, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v7
  %v463 = select i1 %v462, i64 %v461, i64 %v7
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  br label %b34
b34:
  %v469 = phi i64 [ %v463, %b32 ], [ %v483, %b39 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b35, label %b36
b35:
  %v471 = and i64 0, %v250
  %v472 = mul i64 %v471, %v7
  %v473 = add i64 %v472, %v469
  %v474 = mul i64 %v473, 64
  %v475 = getelementptr inbounds float, ptr %v40, i64 %v474
  br label %b37
b37:
  %v476 = phi i64 [ 0, %b35 ], [ %v482, %b38 ]
  %v477 = icmp slt i64 %v476, 64
  br i1 %v477, label %b38, label %b39
b38:
  %v478 = add i64 0, %v476
  %v479 = getelementptr inbounds float, ptr %v475, i64 %v478
  %v480 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v481 = shufflevector <8 x float> %v480, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v481, ptr %v479, align 4
  %v482 = add nsw i64 %v476, 8
  br label %b37
b39:
  %v483 = add nsw i64 %v469, 1
  br label %b34
b36:
  br label %b33
b33:
  br label %b31
b31:
  %v484 = icmp sgt i64 %v3, 1
  br i1 %v484, label %b40, label %b41
b40:
  %v485 = getelementptr inbounds i64, ptr %v1, i64 3
  %v486 = atomicrmw add ptr %v485, i64 1 acq_rel
  %v487 = load i64, ptr %v365, align 8
  %v488 = add i64 %v487, 1
  store i64 %v488, ptr %v365, align 8
  %v489 = mul i64 %v3, %v488
  br label %b42
b42:
  %v490 = load atomic i64, ptr %v485 acquire, align 8
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b43, label %b44
b43:
  %v492 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v493 = getelementptr inbounds i64, ptr %v1, i64 4
  %v494 = load i64, ptr %v493, align 8
  %v495 = icmp eq i64 %v494, 0
  br i1 %v495, label %b45, label %b46
b45:
  %v496 = getelementptr inbounds i64, ptr %v1, i64 124
  %v497 = load i64, ptr %v496, align 8
  %v498 = icmp eq i64 %v497, 0
  br i1 %v498, label %b47, label %b48
b47:
  %v499 = add i64 %v7, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v7
  %v506 = select i1 %v505, i64 %v504, i64 %v7
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, %v7
  %v511 = select i1 %v510, i64 %v509, i64 %v7
  br label %b49
b49:
  %v512 = phi i64 [ %v506, %b47 ], [ %v523, %b50 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b50, label %b51
b50:
  %v514 = and i64 0, %v252
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v512
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v42, i64 %v517
  %v519 = add i64 0, 0
  %v520 = getelementptr inbounds float, ptr %v518, i64 %v519
  %v521 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v522 = shufflevector <8 x float> %v521, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v522, ptr %v520, align 4
  %v523 = add nsw i64 %v512, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v524 = icmp sgt i64 %v3, 1
  br i1 %v524, label %b52, label %b53
b52:
  %v525 = getelementptr inbounds i64, ptr %v1, i64 3
  %v526 = atomicrmw add ptr %v525, i64 1 acq_rel
  %v527 = load i64, ptr %v365, align 8
  %v528 = add i64 %v527, 1
  store i64 %v528, ptr %v365, align 8
  %v529 = mul i64 %v3, %v528
  br label %b54
b54:
  %v530 = load atomic i64, ptr %v525 acquire, align 8
  %v531 = icmp slt i64 %v530, %v529
  br i1 %v531, label %b55, label %b56
b55:
  %v532 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v533 = getelementptr inbounds i64, ptr %v1, i64 4
  %v534 = load i64, ptr %v533, align 8
  %v535 = icmp eq i64 %v534, 0
  br i1 %v535, label %b57, label %b58
b57:
  %v536 = getelementptr inbounds i64, ptr %v1, i64 125
  %v537 = load i64, ptr %v536, align 8
  %v538 = icmp eq i64 %v537, 0
  br i1 %v538, label %b59, label %b60
b59:
  %v539 = add i64 %v7, 0
  %v540 = sdiv i64 %v539, 1
  %v541 = add i64 %v2, 1
  %v542 = mul i64 %v540, %v2
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 1
  %v545 = icmp slt i64 %v544, %v7
  %v546 = select i1 %v545, i64 %v544, i64 %v7
  %v547 = mul i64 %v540, %v541
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, %v7
  %v551 = select i1 %v550, i64 %v549, i64 %v7
  br label %b61
b61:
  %v552 = phi i64 [ %v546, %b59 ], [ %v563, %b62 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b62, label %b63
b62:
  %v554 = and i64 0, %v254
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v552
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v44, i64 %v557
  %v559 = add i64 0, 0
  %v560 = getelementptr inbounds float, ptr %v558, i64 %v559
  %v561 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v562 = shufflevector <8 x float> %v561, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v562, ptr %v560, align 4
  %v563 = add nsw i64 %v552, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v564 = icmp sgt i64 %v3, 1
  br i1 %v564, label %b64, label %b65
b64:
  %v565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v566 = atomicrmw add ptr %v565, i64 1 acq_rel
  %v567 = load i64, ptr %v365, align 8
  %v568 = add i64 %v567, 1
  store i64 %v568, ptr %v365, align 8
  %v569 = mul i64 %v3, %v568
  br label %b66
b66:
  %v570 = load atomic i64, ptr %v565 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b67, label %b68
b67:
  %v572 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v573 = getelementptr inbounds i64, ptr %v1, i64 4
  %v574 = load i64, ptr %v573, align 8
  %v575 = icmp eq i64 %v574, 0
  br i1 %v575, label %b69, label %b70
b69:
  %v576 = getelementptr inbounds i64, ptr %v1, i64 126
  %v577 = load i64, ptr %v576, align 8
  %v578 = icmp eq i64 %v577, 0
  br i1 %v578, label %b71, label %b72
b71:
  %v579 = add i64 %v7, 0
  %v580 = sdiv i64 %v579, 1
  %v581 = add i64 %v2, 1
  %v582 = mul i64 %v580, %v2
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v7
  %v586 = select i1 %v585, i64 %v584, i64 %v7
  %v587 = mul i64 %v580, %v581
  %v588 = sdiv i64 %v587, %v3
  %v589 = mul i64 %v588, 1
  %v590 = icmp slt i64 %v589, %v7
  %v591 = select i1 %v590, i64 %v589, i64 %v7
  br label %b73
b73:
  %v592 = phi i64 [ %v586, %b71 ], [ %v603, %b74 ]
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b74, label %b75
b74:
  %v594 = and i64 0, %v256
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v592
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v46, i64 %v597
  %v599 = add i64 0, 0
  %v600 = getelementptr inbounds float, ptr %v598, i64 %v599
  %v601 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v602 = shufflevector <8 x float> %v601, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v602, ptr %v600, align 4
  %v603 = add nsw i64 %v592, 1
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v604 = icmp sgt i64 %v3, 1
  br i1 %v604, label %b76, label %b77
b76:
  %v605 = getelementptr inbounds i64, ptr %v1, i64 3
  %v606 = atomicrmw add ptr %v605, i64 1 acq_rel
  %v607 = load i64, ptr %v365, align 8
  %v608 = add i64 %v607, 1
  store i64 %v608, ptr %v365, align 8
  %v609 = mul i64 %v3, %v608
  br label %b78
b78:
  %v610 = load atomic i64, ptr %v605 acquire, align 8
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b79, label %b80
b79:
  %v612 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v613 = getelementptr inbounds i64, ptr %v1, i64 4
  %v614 = load i64, ptr %v613, align 8
  %v615 = icmp eq i64 %v614, 0
  br i1 %v615, label %b81, label %b82
b81:
  %v616 = getelementptr inbounds i64, ptr %v1, i64 127
  %v617 = load i64, ptr %v616, align 8
  %v618 = icmp eq i64 %v617, 0
  br i1 %v618, label %b83, label %b84
b83:
  %v619 = add i64 %v7, 0
  %v620 = sdiv i64 %v619, 1
  %v621 = add i64 %v2, 1
  %v622 = mul i64 %v620, %v2
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, %v7
  %v626 = select i1 %v625, i64 %v624, i64 %v7
  %v627 = mul i64 %v620, %v621
  %v628 = sdiv i64 %v627, %v3
  %v629 = mul i64 %v628, 1
  %v630 = icmp slt i64 %v629, %v7
  %v631 = select i1 %v630, i64 %v629, i64 %v7
  br label %b85
b85:
  %v632 = phi i64 [ %v626, %b83 ], [ %v643, %b86 ]
  %v633 = icmp slt i64 %v632, %v631
  br i1 %v633, label %b86, label %b87
b86:
  %v634 = and i64 0, %v258
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v632
  %v637 = mul i64 %v636, 8
  %v638 = getelementptr inbounds float, ptr %v48, i64 %v637
  %v639 = add i64 0, 0
  %v640 = getelementptr inbounds float, ptr %v638, i64 %v639
  %v641 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v642 = shufflevector <8 x float> %v641, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v642, ptr %v640, align 4
  %v643 = add nsw i64 %v632, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v644 = icmp sgt i64 %v3, 1
  br i1 %v644, label %b88, label %b89
b88:
  %v645 = getelementptr inbounds i64, ptr %v1, i64 3
  %v646 = atomicrmw add ptr %v645, i64 1 acq_rel
  %v647 = load i64, ptr %v365, align 8
  %v648 = add i64 %v647, 1
  store i64 %v648, ptr %v365, align 8
  %v649 = mul i64 %v3, %v648
  br label %b90
b90:
  %v650 = load atomic i64, ptr %v645 acquire, align 8
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b91, label %b92
b91:
  %v652 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v653 = getelementptr inbounds float, ptr %v367, i64 0
  %v654 = getelementptr inbounds float, ptr %v367, i64 64
  %v655 = getelementptr inbounds float, ptr %v367, i64 1152
  %v656 = getelementptr inbounds float, ptr %v367, i64 1280
  %v657 = getelementptr inbounds float, ptr %v367, i64 1792
  %v658 = getelementptr inbounds float, ptr %v367, i64 1856
  %v659 = getelementptr inbounds i64, ptr %v1, i64 4
  %v660 = load i64, ptr %v659, align 8
  %v661 = icmp eq i64 %v660, 0
  br i1 %v661, label %b93, label %b94
b93:
  %v662 = add i64 1, 0
  %v663 = sdiv i64 %v662, 1
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, 1
  %v669 = select i1 %v668, i64 %v667, i64 1
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, 1
  %v674 = select i1 %v673, i64 %v672, i64 1
  %v675 = icmp slt i64 %v674, 1
  %v676 = select i1 %v675, i64 %v674, i64 1
  br label %b95
b95:
  %v677 = phi i64 [ %v669, %b93 ], [ %v691, %b96 ]
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b96, label %b97
b96:
  %v679 = mul i64 %v677, 64
  %v680 = mul i64 %v677, 8
  %v681 = add i64 %v679, 0
  %v682 = add i64 %v680, 0
  %v683 = getelementptr inbounds float, ptr %v653, i64 %v681
  %v684 = sub i64 5, %v682
  %v685 = icmp slt i64 %v684, 0
  %v686 = select i1 %v685, i64 0, i64 %v684
  %v687 = mul i64 %v682, 8
  %v688 = add i64 0, %v687
  %v689 = getelementptr inbounds float, ptr %v14, i64 %v688
  call void @pack_turned(ptr %v689, i64 8, i64 1, i64 8, i64 %v686, ptr %v683, i64 8)
  %v690 = add i64 %v679, 64
  %v691 = add nsw i64 %v677, 1
  br label %b95
b97:
  %v692 = add i64 1, 0
  %v693 = sdiv i64 %v692, 1
  %v694 = add i64 %v2, 1
  %v695 = mul i64 %v693, %v2
  %v696 = sdiv i64 %v695, %v3
  %v697 = mul i64 %v696, 1
  %v698 = icmp slt i64 %v697, 1
  %v699 = select i1 %v698, i64 %v697, i64 1
  %v700 = mul i64 %v693, %v694
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 1
  %v703 = icmp slt i64 %v702, 1
  %v704 = select i1 %v703, i64 %v702, i64 1
  %v705 = icmp slt i64 %v704, 1
  %v706 = select i1 %v705, i64 %v704, i64 1
  br label %b98
b98:
  %v707 = phi i64 [ %v699, %b97 ], [ %v785, %b99 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b99, label %b100
b99:
  %v709 = mul i64 %v707, 1088
  %v710 = mul i64 %v707, 8
  %v711 = add i64 %v709, 0
  %v712 = add i64 %v710, 0
  %v713 = getelementptr inbounds float, ptr %v654, i64 %v711
  %v714 = sub i64 8, %v712
  %v715 = icmp slt i64 %v714, 0
  %v716 = select i1 %v715, i64 0, i64 %v714
  %v717 = mul i64 %v712, 26
  %v718 = add i64 208, %v717
  %v719 = getelementptr inbounds float, ptr %v16, i64 %v718
  call void @pack_turned(ptr %v719, i64 26, i64 1, i64 26, i64 %v716, ptr %v713, i64 32)
  %v720 = add i64 %v709, 8
  %v721 = add i64 %v710, 0
  %v722 = getelementptr inbounds float, ptr %v654, i64 %v720
  %v723 = sub i64 8, %v721
  %v724 = icmp slt i64 %v723, 0
  %v725 = select i1 %v724, i64 0, i64 %v723
  %v726 = mul i64 %v721, 26
  %v727 = add i64 0, %v726
  %v728 = getelementptr inbounds float, ptr %v16, i64 %v727
  call void @pack_turned(ptr %v728, i64 26, i64 1, i64 26, i64 %v725, ptr %v722, i64 32)
  %v729 = add i64 %v709, 16
  %v730 = add i64 %v710, 0
  %v731 = getelementptr inbounds float, ptr %v654, i64 %v729
  %v732 = sub i64 8, %v730
  %v733 = icmp slt i64 %v732, 0
  %v734 = select i1 %v733, i64 0, i64 %v732
  %v735 = mul i64 %v730, 26
  %v736 = add i64 416, %v735
  %v737 = getelementptr inbounds float, ptr %v16, i64 %v736
  call void @pack_turned(ptr %v737, i64 26, i64 1, i64 26, i64 %v734, ptr %v731, i64 32)
  %v738 = add i64 %v709, 24
  %v739 = add i64 %v710, 0
  %v740 = getelementptr inbounds float, ptr %v654, i64 %v738
  %v741 = sub i64 8, %v739
  %v742 = icmp slt i64 %v741, 0
  %v743 = select i1 %v742, i64 0, i64 %v741
  %v744 = mul i64 %v739, 26
  %v745 = add i64 624, %v744
  %v746 = getelementptr inbounds float, ptr %v16, i64 %v745
  call void @pack_turned(ptr %v746, i64 26, i64 1, i64 26, i64 %v743, ptr %v740, i64 32)
  %v747 = add i64 %v709, 832
  %v748 = add i64 %v747, 0
  %v749 = add i64 %v710, 0
  %v750 = getelementptr inbounds float, ptr %v654, i64 %v748
  %v751 = sub i64 8, %v749
  %v752 = icmp slt i64 %v751, 0
  %v753 = select i1 %v752, i64 0, i64 %v751
  %v754 = mul i64 %v749, 8
  %v755 = add i64 64, %v754
  %v756 = getelementptr inbounds float, ptr %v18, i64 %v755
  call void @pack_turned(ptr %v756, i64 8, i64 1, i64 8, i64 %v753, ptr %v750, i64 32)
  %v757 = add i64 %v747, 8
  %v758 = add i64 %v710, 0
  %v759 = getelementptr inbounds float, ptr %v654, i64 %v757
  %v760 = sub i64 8, %v758
  %v761 = icmp slt i64 %v760, 0
  %v762 = select i1 %v761, i64 0, i64 %v760
  %v763 = mul i64 %v758, 8
  %v764 = add i64 0, %v763
  %v765 = getelementptr inbounds float, ptr %v18, i64 %v764
  call void @pack_turned(ptr %v765, i64 8, i64 1, i64 8, i64 %v762, ptr %v759, i64 32)
  %v766 = add i64 %v747, 16
  %v767 = add i64 %v710, 0
  %v768 = getelementptr inbounds float, ptr %v654, i64 %v766
  %v769 = sub i64 8, %v767
  %v770 = icmp slt i64 %v769, 0
  %v771 = select i1 %v770, i64 0, i64 %v769
  %v772 = mul i64 %v767, 8
  %v773 = add i64 128, %v772
  %v774 = getelementptr inbounds float, ptr %v18, i64 %v773
  call void @pack_turned(ptr %v774, i64 8, i64 1, i64 8, i64 %v771, ptr %v768, i64 32)
  %v775 = add i64 %v747, 24
  %v776 = add i64 %v710, 0
  %v777 = getelementptr inbounds float, ptr %v654, i64 %v775
  %v778 = sub i64 8, %v776
  %v779 = icmp slt i64 %v778, 0
  %v780 = select i1 %v779, i64 0, i64 %v778
  %v781 = mul i64 %v776, 8
  %v782 = add i64 192, %v781
  %v783 = getelementptr inbounds float, ptr %v18, i64 %v782
  call void @pack_turned(ptr %v783, i64 8, i64 1, i64 8, i64 %v780, ptr %v777, i64 32)
  %v784 = add i64 %v747, 256
  %v785 = add nsw i64 %v707, 1
  br label %b98
b100:
  %v786 = add i64 1, 0
  %v787 = sdiv i64 %v786, 1
  %v788 = add i64 %v2, 1
  %v789 = mul i64 %v787, %v2
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 1
  %v792 = icmp slt i64 %v791, 1
  %v793 = select i1 %v792, i64 %v791, i64 1
  %v794 = mul i64 %v787, %v788
  %v795 = sdiv i64 %v794, %v3
  %v796 = mul i64 %v795, 1
  %v797 = icmp slt i64 %v796, 1
  %v798 = select i1 %v797, i64 %v796, i64 1
  %v799 = icmp slt i64 %v798, 1
  %v800 = select i1 %v799, i64 %v798, i64 1
  br label %b101
b101:
  %v801 = phi i64 [ %v793, %b100 ], [ %v824, %b102 ]
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b102, label %b103
b102:
  %v803 = mul i64 %v801, 128
  %v804 = mul i64 %v801, 8
  %v805 = add i64 %v803, 0
  %v806 = add i64 %v804, 0
  %v807 = getelementptr inbounds float, ptr %v655, i64 %v805
  %v808 = sub i64 8, %v806
  %v809 = icmp slt i64 %v808, 0
  %v810 = select i1 %v809, i64 0, i64 %v808
  %v811 = mul i64 %v806, 8
  %v812 = add i64 0, %v811
  %v813 = getelementptr inbounds float, ptr %v22, i64 %v812
  call void @pack_turned(ptr %v813, i64 8, i64 1, i64 8, i64 %v810, ptr %v807, i64 16)
  %v814 = add i64 %v803, 8
  %v815 = add i64 %v804, 0
  %v816 = getelementptr inbounds float, ptr %v655, i64 %v814
  %v817 = sub i64 8, %v815
  %v818 = icmp slt i64 %v817, 0
  %v819 = select i1 %v818, i64 0, i64 %v817
  %v820 = mul i64 %v815, 8
  %v821 = add i64 0, %v820
  %v822 = getelementptr inbounds float, ptr %v24, i64 %v821
  call void @pack_turned(ptr %v822, i64 8, i64 1, i64 8, i64 %v819, ptr %v816, i64 16)
  %v823 = add i64 %v803, 128
  %v824 = add nsw i64 %v801, 1
  br label %b101
b103:
  %v825 = add i64 1, 0
  %v826 = sdiv i64 %v825, 1
  %v827 = add i64 %v2, 1
  %v828 = mul i64 %v826, %v2
  %v829 = sdiv i64 %v828, %v3
  %v830 = mul i64 %v829, 1
  %v831 = icmp slt i64 %v830, 1
  %v832 = select i1 %v831, i64 %v830, i64 1
  %v833 = mul i64 %v826, %v827
  %v834 = sdiv i64 %v833, %v3
  %v835 = mul i64 %v834, 1
  %v836 = icmp slt i64 %v835, 1
  %v837 = select i1 %v836, i64 %v835, i64 1
  %v838 = icmp slt i64 %v837, 1
  %v839 = select i1 %v838, i64 %v837, i64 1
  br label %b104
b104:
  %v840 = phi i64 [ %v832, %b103 ], [ %v918, %b105 ]
  %v841 = icmp slt i64 %v840, %v839
  br i1 %v841, label %b105, label %b106
b105:
  %v842 = mul i64 %v840, 512
  %v843 = mul i64 %v840, 8
  %v844 = add i64 %v842, 0
  %v845 = add i64 %v843, 0
  %v846 = getelementptr inbounds float, ptr %v656, i64 %v844
  %v847 = sub i64 8, %v845
  %v848 = icmp slt i64 %v847, 0
  %v849 = select i1 %v848, i64 0, i64 %v847
  %v850 = mul i64 %v845, 8
  %v851 = add i64 64, %v850
  %v852 = getelementptr inbounds float, ptr %v26, i64 %v851
  call void @pack_turned(ptr %v852, i64 8, i64 1, i64 8, i64 %v849, ptr %v846, i64 32)
  %v853 = add i64 %v842, 8
  %v854 = add i64 %v843, 0
  %v855 = getelementptr inbounds float, ptr %v656, i64 %v853
  %v856 = sub i64 8, %v854
  %v857 = icmp slt i64 %v856, 0
  %v858 = select i1 %v857, i64 0, i64 %v856
  %v859 = mul i64 %v854, 8
  %v860 = add i64 0, %v859
  %v861 = getelementptr inbounds float, ptr %v26, i64 %v860
  call void @pack_turned(ptr %v861, i64 8, i64 1, i64 8, i64 %v858, ptr %v855, i64 32)
  %v862 = add i64 %v842, 16
  %v863 = add i64 %v843, 0
  %v864 = getelementptr inbounds float, ptr %v656, i64 %v862
  %v865 = sub i64 8, %v863
  %v866 = icmp slt i64 %v865, 0
  %v867 = select i1 %v866, i64 0, i64 %v865
  %v868 = mul i64 %v863, 8
  %v869 = add i64 128, %v868
  %v870 = getelementptr inbounds float, ptr %v26, i64 %v869
  call void @pack_turned(ptr %v870, i64 8, i64 1, i64 8, i64 %v867, ptr %v864, i64 32)
  %v871 = add i64 %v842, 24
  %v872 = add i64 %v843, 0
  %v873 = getelementptr inbounds float, ptr %v656, i64 %v871
  %v874 = sub i64 8, %v872
  %v875 = icmp slt i64 %v874, 0
  %v876 = select i1 %v875, i64 0, i64 %v874
  %v877 = mul i64 %v872, 8
  %v878 = add i64 192, %v877
  %v879 = getelementptr inbounds float, ptr %v26, i64 %v878
  call void @pack_turned(ptr %v879, i64 8, i64 1, i64 8, i64 %v876, ptr %v873, i64 32)
  %v880 = add i64 %v842, 256
  %v881 = add i64 %v880, 0
  %v882 = add i64 %v843, 0
  %v883 = getelementptr inbounds float, ptr %v656, i64 %v881
  %v884 = sub i64 8, %v882
  %v885 = icmp slt i64 %v884, 0
  %v886 = select i1 %v885, i64 0, i64 %v884
  %v887 = mul i64 %v882, 8
  %v888 = add i64 64, %v887
  %v889 = getelementptr inbounds float, ptr %v28, i64 %v888
  call void @pack_turned(ptr %v889, i64 8, i64 1, i64 8, i64 %v886, ptr %v883, i64 32)
  %v890 = add i64 %v880, 8
  %v891 = add i64 %v843, 0
  %v892 = getelementptr inbounds float, ptr %v656, i64 %v890
  %v893 = sub i64 8, %v891
  %v894 = icmp slt i64 %v893, 0
  %v895 = select i1 %v894, i64 0, i64 %v893
  %v896 = mul i64 %v891, 8
  %v897 = add i64 0, %v896
  %v898 = getelementptr inbounds float, ptr %v28, i64 %v897
  call void @pack_turned(ptr %v898, i64 8, i64 1, i64 8, i64 %v895, ptr %v892, i64 32)
  %v899 = add i64 %v880, 16
  %v900 = add i64 %v843, 0
  %v901 = getelementptr inbounds float, ptr %v656, i64 %v899
  %v902 = sub i64 8, %v900
  %v903 = icmp slt i64 %v902, 0
  %v904 = select i1 %v903, i64 0, i64 %v902
  %v905 = mul i64 %v900, 8
  %v906 = add i64 128, %v905
  %v907 = getelementptr inbounds float, ptr %v28, i64 %v906
  call void @pack_turned(ptr %v907, i64 8, i64 1, i64 8, i64 %v904, ptr %v901, i64 32)
  %v908 = add i64 %v880, 24
  %v909 = add i64 %v843, 0
  %v910 = getelementptr inbounds float, ptr %v656, i64 %v908
  %v911 = sub i64 8, %v909
  %v912 = icmp slt i64 %v911, 0
  %v913 = select i1 %v912, i64 0, i64 %v911
  %v914 = mul i64 %v909, 8
  %v915 = add i64 192, %v914
  %v916 = getelementptr inbounds float, ptr %v28, i64 %v915
  call void @pack_turned(ptr %v916, i64 8, i64 1, i64 8, i64 %v913, ptr %v910, i64 32)
  %v917 = add i64 %v880, 256
  %v918 = add nsw i64 %v840, 1
  br label %b104
b106:
  %v919 = add i64 1, 0
  %v920 = sdiv i64 %v919, 1
  %v921 = add i64 %v2, 1
  %v922 = mul i64 %v920, %v2
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 1
  %v925 = icmp slt i64 %v924, 1
  %v926 = select i1 %v925, i64 %v924, i64 1
  %v927 = mul i64 %v920, %v921
  %v928 = sdiv i64 %v927, %v3
  %v929 = mul i64 %v928, 1
  %v930 = icmp slt i64 %v929, 1
  %v931 = select i1 %v930, i64 %v929, i64 1
  %v932 = icmp slt i64 %v931, 1
  %v933 = select i1 %v932, i64 %v931, i64 1
  br label %b107
b107:
  %v934 = phi i64 [ %v926, %b106 ], [ %v948, %b108 ]
  %v935 = icmp slt i64 %v934, %v933
  br i1 %v935, label %b108, label %b109
b108:
  %v936 = mul i64 %v934, 64
  %v937 = mul i64 %v934, 8
  %v938 = add i64 %v936, 0
  %v939 = add i64 %v937, 0
  %v940 = getelementptr inbounds float, ptr %v657, i64 %v938
  %v941 = sub i64 5, %v939
  %v942 = icmp slt i64 %v941, 0
  %v943 = select i1 %v942, i64 0, i64 %v941
  %v944 = mul i64 %v939, 8
  %v945 = add i64 0, %v944
  %v946 = getelementptr inbounds float, ptr %v32, i64 %v945
  call void @pack_turned(ptr %v946, i64 8, i64 1, i64 8, i64 %v943, ptr %v940, i64 8)
  %v947 = add i64 %v936, 64
  %v948 = add nsw i64 %v934, 1
  br label %b107
b109:
  %v949 = add i64 1, 0
  %v950 = sdiv i64 %v949, 1
  %v951 = add i64 %v2, 1
  %v952 = mul i64 %v950, %v2
  %v953 = sdiv i64 %v952, %v3
  %v954 = mul i64 %v953, 1
  %v955 = icmp slt i64 %v954, 1
  %v956 = select i1 %v955, i64 %v954, i64 1
  %v957 = mul i64 %v950, %v951
  %v958 = sdiv i64 %v957, %v3
  %v959 = mul i64 %v958, 1
  %v960 = icmp slt i64 %v959, 1
  %v961 = select i1 %v960, i64 %v959, i64 1
  %v962 = icmp slt i64 %v961, 1
  %v963 = select i1 %v962, i64 %v961, i64 1
  br label %b110
b110:
  %v964 = phi i64 [ %v956, %b109 ], [ %v987, %b111 ]
  %v965 = icmp slt i64 %v964, %v963
  br i1 %v965, label %b111, label %b112
b111:
  %v966 = mul i64 %v964, 128
  %v967 = mul i64 %v964, 16
  %v968 = add i64 %v966, 0
  %v969 = add i64 %v967, 0
  %v970 = getelementptr inbounds float, ptr %v658, i64 %v968
  %v971 = sub i64 9, %v969
  %v972 = icmp slt i64 %v971, 0
  %v973 = select i1 %v972, i64 0, i64 %v971
  %v974 = mul i64 %v969, 8
  %v975 = add i64 0, %v974
  %v976 = getelementptr inbounds float, ptr %v34, i64 %v975
  call void @pack_turned(ptr %v976, i64 8, i64 1, i64 8, i64 %v973, ptr %v970, i64 16)
  %v977 = add i64 %v966, 8
  %v978 = add i64 %v967, 8
  %v979 = getelementptr inbounds float, ptr %v658, i64 %v977
  %v980 = sub i64 9, %v978
  %v981 = icmp slt i64 %v980, 0
  %v982 = select i1 %v981, i64 0, i64 %v980
  %v983 = mul i64 %v978, 8
  %v984 = add i64 0, %v983
  %v985 = getelementptr inbounds float, ptr %v34, i64 %v984
  call void @pack_turned(ptr %v985, i64 8, i64 1, i64 8, i64 %v982, ptr %v979, i64 16)
  %v986 = add i64 %v966, 128
  %v987 = add nsw i64 %v964, 1
  br label %b110
b112:
  br label %b94
b94:
  %v988 = icmp sgt i64 %v3, 1
  br i1 %v988, label %b113, label %b114
b113:
  %v989 = getelementptr inbounds i64, ptr %v1, i64 3
  %v990 = atomicrmw add ptr %v989, i64 1 acq_rel
  %v991 = load i64, ptr %v365, align 8
  %v992 = add i64 %v991, 1
  store i64 %v992, ptr %v365, align 8
  %v993 = mul i64 %v3, %v992
  br label %b115
b115:
  %v994 = load atomic i64, ptr %v989 acquire, align 8
  %v995 = icmp slt i64 %v994, %v993
  br i1 %v995, label %b116, label %b117
b116:
  %v996 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  br label %b118
b118:
  %v997 = phi i64 [ 0, %b114 ], [ %v4587, %b417 ]
  %v998 = icmp slt i64 %v997, %v5
  br i1 %v998, label %b119, label %b120
b119:
  %v1000 = add i64 %v7, 0
  %v1001 = sdiv i64 %v1000, 1
  %v1002 = add i64 %v2, 1
  %v1003 = mul i64 %v1001, %v2
  %v1004 = sdiv i64 %v1003, %v3
  %v1005 = mul i64 %v1004, 1
  %v1006 = icmp slt i64 %v1005, %v7
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v7
  %v1008 = mul i64 %v1001, %v1002
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 1
  %v1011 = icmp slt i64 %v1010, %v7
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v7
  br label %b121
b121:
  %v1013 = phi i64 [ %v1007, %b119 ], [ %v1078, %b126 ]
  %v1014 = icmp slt i64 %v1013, %v1012
  br i1 %v1014, label %b122, label %b123
b122:
  %v1015 = add i64 %v1013, 96
  %v1016 = icmp slt i64 %v1015, %v1012
  %v1017 = select i1 %v1016, i64 %v1015, i64 %v1012
  br label %b124
b124:
  %v1018 = phi i64 [ 0, %b122 ], [ %v1077, %b129 ]
  %v1019 = icmp slt i64 %v1018, 1
  br i1 %v1019, label %b125, label %b126
b125:
  %v1020 = sub i64 %v1017, %v1013
  %v1021 = sub i64 8, 1
  %v1022 = add i64 %v1020, %v1021
  %v1023 = sdiv i64 %v1022, 8
  br label %b127
b127:
  %v1024 = phi i64 [ 0, %b125 ], [ %v1076, %b134 ]
  %v1025 = icmp slt i64 %v1024, %v1023
  br i1 %v1025, label %b128, label %b129
b128:
  %v1026 = mul i64 %v1020, %v1024
  %v1027 = sdiv i64 %v1026, %v1023
  %v1028 = add i64 %v1013, %v1027
  %v1029 = add i64 %v1024, 1
  %v1030 = mul i64 %v1020, %v1029
  %v1031 = sdiv i64 %v1030, %v1023
  %v1032 = add i64 %v1013, %v1031
  %v1033 = mul i64 %v1018, 64
  %v1034 = getelementptr inbounds float, ptr %v653, i64 %v1033
  %v1035 = sub i64 %v1032, %v1028
  %v1036 = add i64 %v997, 0
  %v1037 = and i64 %v1036, %v256
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v1028
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v46, i64 %v1040
  %v1042 = getelementptr inbounds float, ptr %v1041, i64 0
  %v1043 = sub i64 %v1035, 1
  %v1044 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1043
  %v1045 = load ptr, ptr %v1044, align 4
  %v1046 = getelementptr inbounds float, ptr %v999, i64 0
  %v1047 = icmp sgt i64 %v1035, 0
  br i1 %v1047, label %b130, label %b131
b130:
  call void %v1045(ptr %v1042, i64 8, ptr %v1034, i64 8, ptr %v1046, i64 8, i64 0)
  br label %b131
b131:
  %v1048 = add i64 %v1033, 64
  br label %b132
b132:
  %v1049 = phi i64 [ %v1028, %b131 ], [ %v1075, %b137 ]
  %v1050 = icmp slt i64 %v1049, %v1032
  br i1 %v1050, label %b133, label %b134
b133:
  %v1051 = sub i64 %v1049, %v1028
  %v1052 = mul i64 %v1051, 8
  %v1053 = getelementptr inbounds float, ptr %v999, i64 %v1052
  %v1054 = mul i64 %v1049, 5
  %v1055 = getelementptr inbounds float, ptr %v106, i64 %v1054
  br label %b135
b135:
  %v1056 = phi i64 [ 0, %b133 ], [ %v1074, %b139 ]
  %v1057 = icmp slt i64 %v1056, 1
  br i1 %v1057, label %b136, label %b137
b136:
  %v1058 = mul i64 %v1018, 1
  %v1059 = add i64 %v1058, %v1056
  %v1060 = mul i64 %v1059, 8
  %v1061 = icmp eq i64 %v1060, 0
  br i1 %v1061, label %b138, label %b139
b138:
  %v1062 = icmp ult i64 5, 8
  %v1063 = select i1 %v1062, i64 5, i64 8
  %v1064 = trunc i64 %v1063 to i32
  %v1065 = insertelement <8 x i32> poison, i32 %v1064, i64 0
  %v1066 = shufflevector <8 x i32> %v1065, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1067 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1066
  %v1068 = add i64 0, %v1056
  %v1069 = mul i64 %v1068, 8
  %v1070 = getelementptr inbounds float, ptr %v1053, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = add i64 0, %v1060
  %v1073 = getelementptr inbounds float, ptr %v1055, i64 %v1072
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1071, ptr align 4 %v1073, <8 x i1> %v1067)
  br label %b139
b139:
  %v1074 = add nsw i64 %v1056, 1
  br label %b135
b137:
  %v1075 = add nsw i64 %v1049, 1
  br label %b132
b134:
  %v1076 = add nsw i64 %v1024, 1
  br label %b127
b129:
  %v1077 = add nsw i64 %v1018, 1
  br label %b124
b126:
  %v1078 = add nsw i64 %v1013, 96
  br label %b121
b123:
  %v1079 = add i64 %v7, 0
  %v1080 = sdiv i64 %v1079, 1
  %v1081 = add i64 %v2, 1
  %v1082 = mul i64 %v1080, %v2
  %v1083 = sdiv i64 %v1082, %v3
  %v1084 = mul i64 %v1083, 1
  %v1085 = icmp slt i64 %v1084, %v7
  %v1086 = select i1 %v1085, i64 %v1084, i64 %v7
  %v1087 = mul i64 %v1080, %v1081
  %v1088 = sdiv i64 %v1087, %v3
  %v1089 = mul i64 %v1088, 1
  %v1090 = icmp slt i64 %v1089, %v7
  %v1091 = select i1 %v1090, i64 %v1089, i64 %v7
  br label %b140
b140:
  %v1092 = phi i64 [ %v1086, %b123 ], [ %v1220, %b141 ]
  %v1093 = icmp slt i64 %v1092, %v1091
  br i1 %v1093, label %b141, label %b142
b141:
  %v1094 = mul i64 %v1092, 5
  %v1095 = getelementptr inbounds float, ptr %v106, i64 %v1094
  %v1096 = getelementptr inbounds float, ptr %v1095, i64 1
  %v1097 = load float, ptr %v1096, align 4
  %v1098 = fadd float %v1097, 0x3FF0000000000000
  %v1099 = fmul float 0x4012000000000000, %v1098
  %v1100 = getelementptr inbounds float, ptr %v1095, i64 3
  %v1101 = load float, ptr %v1100, align 4
  %v1102 = fcmp olt float %v1101, 0xC05A400000000000
  %v1103 = select i1 %v1102, float 0xC05A400000000000, float %v1101
  %v1104 = fcmp ogt float %v1103, 0x4056400000000000
  %v1105 = select i1 %v1104, float 0x4056400000000000, float %v1103
  %v1106 = call float @llvm.fmuladd.f32(float %v1105, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1107 = fsub float %v1106, 0x4168000000000000
  %v1108 = call float @llvm.fmuladd.f32(float %v1107, float 0xBFE62E4000000000, float %v1105)
  %v1109 = call float @llvm.fmuladd.f32(float %v1107, float 0xBEB7F7D1C0000000, float %v1108)
  %v1110 = bitcast float %v1106 to i32
  %v1111 = fmul float %v1109, %v1109
  %v1112 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1109, float 0x3F81227F40000000)
  %v1113 = call float @llvm.fmuladd.f32(float %v1112, float %v1109, float 0x3FA5556740000000)
  %v1114 = call float @llvm.fmuladd.f32(float %v1113, float %v1109, float 0x3FC5554B00000000)
  %v1115 = call float @llvm.fmuladd.f32(float %v1114, float %v1109, float 0x3FDFFFFFE0000000)
  %v1116 = call float @llvm.fmuladd.f32(float %v1111, float %v1115, float %v1109)
  %v1117 = sub i32 %v1110, 1262485250
  %v1118 = lshr i32 %v1117, 1
  %v1119 = sub i32 %v1117, %v1118
  %v1120 = shl i32 %v1118, 23
  %v1121 = bitcast i32 %v1120 to float
  %v1122 = shl i32 %v1119, 23
  %v1123 = bitcast i32 %v1122 to float
  %v1124 = fadd float %v1116, 0x3FF0000000000000
  %v1125 = fmul float %v1124, %v1121
  %v1126 = fmul float %v1125, %v1123
  %v1127 = getelementptr inbounds float, ptr %v1095, i64 2
  %v1128 = load float, ptr %v1127, align 4
  %v1129 = fcmp olt float %v1128, 0xC05A400000000000
  %v1130 = select i1 %v1129, float 0xC05A400000000000, float %v1128
  %v1131 = fcmp ogt float %v1130, 0x4056400000000000
  %v1132 = select i1 %v1131, float 0x4056400000000000, float %v1130
  %v1133 = call float @llvm.fmuladd.f32(float %v1132, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1134 = fsub float %v1133, 0x4168000000000000
  %v1135 = call float @llvm.fmuladd.f32(float %v1134, float 0xBFE62E4000000000, float %v1132)
  %v1136 = call float @llvm.fmuladd.f32(float %v1134, float 0xBEB7F7D1C0000000, float %v1135)
  %v1137 = bitcast float %v1133 to i32
  %v1138 = fmul float %v1136, %v1136
  %v1139 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1136, float 0x3F81227F40000000)
  %v1140 = call float @llvm.fmuladd.f32(float %v1139, float %v1136, float 0x3FA5556740000000)
  %v1141 = call float @llvm.fmuladd.f32(float %v1140, float %v1136, float 0x3FC5554B00000000)
  %v1142 = call float @llvm.fmuladd.f32(float %v1141, float %v1136, float 0x3FDFFFFFE0000000)
  %v1143 = call float @llvm.fmuladd.f32(float %v1138, float %v1142, float %v1136)
  %v1144 = sub i32 %v1137, 1262485250
  %v1145 = lshr i32 %v1144, 1
  %v1146 = sub i32 %v1144, %v1145
  %v1147 = shl i32 %v1145, 23
  %v1148 = bitcast i32 %v1147 to float
  %v1149 = shl i32 %v1146, 23
  %v1150 = bitcast i32 %v1149 to float
  %v1151 = fadd float %v1143, 0x3FF0000000000000
  %v1152 = fmul float %v1151, %v1148
  %v1153 = fmul float %v1152, %v1150
  %v1154 = getelementptr inbounds float, ptr %v1095, i64 0
  %v1155 = load float, ptr %v1154, align 4
  %v1156 = fadd float %v1155, 0x3FF0000000000000
  %v1157 = fmul float 0x4012000000000000, %v1156
  %v1158 = getelementptr inbounds float, ptr %v1095, i64 4
  %v1159 = load float, ptr %v1158, align 4
  %v1160 = fcmp olt float %v1159, 0xC05A400000000000
  %v1161 = select i1 %v1160, float 0xC05A400000000000, float %v1159
  %v1162 = fcmp ogt float %v1161, 0x4056400000000000
  %v1163 = select i1 %v1162, float 0x4056400000000000, float %v1161
  %v1164 = call float @llvm.fmuladd.f32(float %v1163, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1165 = fsub float %v1164, 0x4168000000000000
  %v1166 = call float @llvm.fmuladd.f32(float %v1165, float 0xBFE62E4000000000, float %v1163)
  %v1167 = call float @llvm.fmuladd.f32(float %v1165, float 0xBEB7F7D1C0000000, float %v1166)
  %v1168 = bitcast float %v1164 to i32
  %v1169 = fmul float %v1167, %v1167
  %v1170 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1167, float 0x3F81227F40000000)
  %v1171 = call float @llvm.fmuladd.f32(float %v1170, float %v1167, float 0x3FA5556740000000)
  %v1172 = call float @llvm.fmuladd.f32(float %v1171, float %v1167, float 0x3FC5554B00000000)
  %v1173 = call float @llvm.fmuladd.f32(float %v1172, float %v1167, float 0x3FDFFFFFE0000000)
  %v1174 = call float @llvm.fmuladd.f32(float %v1169, float %v1173, float %v1167)
  %v1175 = sub i32 %v1168, 1262485250
  %v1176 = lshr i32 %v1175, 1
  %v1177 = sub i32 %v1175, %v1176
  %v1178 = shl i32 %v1176, 23
  %v1179 = bitcast i32 %v1178 to float
  %v1180 = shl i32 %v1177, 23
  %v1181 = bitcast i32 %v1180 to float
  %v1182 = fadd float %v1174, 0x3FF0000000000000
  %v1183 = fmul float %v1182, %v1179
  %v1184 = fmul float %v1183, %v1181
  %v1185 = add i64 %v997, 0
  %v1186 = and i64 %v1185, %v274
  %v1187 = mul i64 %v1186, %v7
  %v1188 = add i64 %v1187, %v1092
  %v1189 = mul i64 %v1188, 1
  %v1190 = getelementptr inbounds float, ptr %v108, i64 %v1189
  %v1191 = getelementptr inbounds float, ptr %v1190, i64 0
  store float %v1099, ptr %v1191, align 4
  %v1192 = add i64 %v997, 0
  %v1193 = and i64 %v1192, %v276
  %v1194 = mul i64 %v1193, %v7
  %v1195 = add i64 %v1194, %v1092
  %v1196 = mul i64 %v1195, 1
  %v1197 = getelementptr inbounds float, ptr %v110, i64 %v1196
  %v1198 = getelementptr inbounds float, ptr %v1197, i64 0
  store float %v1126, ptr %v1198, align 4
  %v1199 = add i64 %v997, 0
  %v1200 = and i64 %v1199, %v278
  %v1201 = mul i64 %v1200, %v7
  %v1202 = add i64 %v1201, %v1092
  %v1203 = mul i64 %v1202, 1
  %v1204 = getelementptr inbounds float, ptr %v112, i64 %v1203
  %v1205 = getelementptr inbounds float, ptr %v1204, i64 0
  store float %v1153, ptr %v1205, align 4
  %v1206 = add i64 %v997, 0
  %v1207 = and i64 %v1206, %v280
  %v1208 = mul i64 %v1207, %v7
  %v1209 = add i64 %v1208, %v1092
  %v1210 = mul i64 %v1209, 1
  %v1211 = getelementptr inbounds float, ptr %v114, i64 %v1210
  %v1212 = getelementptr inbounds float, ptr %v1211, i64 0
  store float %v1157, ptr %v1212, align 4
  %v1213 = add i64 %v997, 0
  %v1214 = and i64 %v1213, %v282
  %v1215 = mul i64 %v1214, %v7
  %v1216 = add i64 %v1215, %v1092
  %v1217 = mul i64 %v1216, 1
  %v1218 = getelementptr inbounds float, ptr %v116, i64 %v1217
  %v1219 = getelementptr inbounds float, ptr %v1218, i64 0
  store float %v1184, ptr %v1219, align 4
  %v1220 = add nsw i64 %v1092, 1
  br label %b140
b142:
  %v1221 = add i64 %v7, 0
  %v1222 = sdiv i64 %v1221, 1
  %v1223 = add i64 %v2, 1
  %v1224 = mul i64 %v1222, %v2
  %v1225 = sdiv i64 %v1224, %v3
  %v1226 = mul i64 %v1225, 1
  %v1227 = icmp slt i64 %v1226, %v7
  %v1228 = select i1 %v1227, i64 %v1226, i64 %v7
  %v1229 = mul i64 %v1222, %v1223
  %v1230 = sdiv i64 %v1229, %v3
  %v1231 = mul i64 %v1230, 1
  %v1232 = icmp slt i64 %v1231, %v7
  %v1233 = select i1 %v1232, i64 %v1231, i64 %v7
  br label %b143
b143:
  %v1234 = phi i64 [ %v1228, %b142 ], [ %v1306, %b148 ]
  %v1235 = icmp slt i64 %v1234, %v1233
  br i1 %v1235, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1236 = phi i64 [ 0, %b144 ], [ %v1305, %b151 ]
  %v1237 = icmp slt i64 %v1236, 3
  br i1 %v1237, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1238 = phi i64 [ 0, %b147 ], [ %v1290, %b150 ]
  %v1239 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b147 ], [ %v1289, %b150 ]
  %v1240 = icmp slt i64 %v1238, 8
  br i1 %v1240, label %b150, label %b151
b150:
  %v1241 = add i64 %v997, 0
  %v1242 = and i64 %v1241, %v274
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1234
  %v1245 = mul i64 %v1244, 1
  %v1246 = getelementptr inbounds float, ptr %v108, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1246, i64 0
  %v1248 = load float, ptr %v1247, align 4
  %v1249 = add i64 0, %v1236
  %v1250 = getelementptr inbounds float, ptr %v104, i64 %v1249
  %v1251 = load float, ptr %v1250, align 4
  %v1252 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1253 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1254 = select i1 %v1253, float 0x4020000000000000, float 0x4020000000000000
  %v1255 = select i1 %v1252, float 0x4020000000000000, float %v1254
  %v1256 = fsub float %v1255, 0x3FF0000000000000
  %v1257 = fdiv float %v1256, 0x4000000000000000
  %v1258 = add i64 %v997, 0
  %v1259 = and i64 %v1258, %v276
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1234
  %v1262 = mul i64 %v1261, 1
  %v1263 = getelementptr inbounds float, ptr %v110, i64 %v1262
  %v1264 = getelementptr inbounds float, ptr %v1263, i64 0
  %v1265 = load float, ptr %v1264, align 4
  %v1266 = fmul float %v1257, %v1265
  %v1267 = fmul float %v1251, %v1266
  %v1268 = fadd float %v1248, %v1267
  %v1269 = add i64 %v997, 0
  %v1270 = and i64 %v1269, %v278
  %v1271 = mul i64 %v1270, %v7
  %v1272 = add i64 %v1271, %v1234
  %v1273 = mul i64 %v1272, 1
  %v1274 = getelementptr inbounds float, ptr %v112, i64 %v1273
  %v1275 = getelementptr inbounds float, ptr %v1274, i64 0
  %v1276 = load float, ptr %v1275, align 4
  %v1277 = fmul float 0x4000000000000000, %v1276
  %v1278 = add i64 0, %v1238
  %v1279 = getelementptr inbounds float, ptr %v102, i64 %v1278
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = insertelement <8 x float> poison, float %v1268, i64 0
  %v1282 = shufflevector <8 x float> %v1281, <8 x float> poison, <8 x i32> zeroinitializer
  %v1283 = fsub <8 x float> %v1280, %v1282
  %v1284 = fmul <8 x float> %v1283, %v1283
  %v1285 = insertelement <8 x float> poison, float %v1277, i64 0
  %v1286 = shufflevector <8 x float> %v1285, <8 x float> poison, <8 x i32> zeroinitializer
  %v1287 = fdiv <8 x float> %v1284, %v1286
  %v1288 = fneg <8 x float> %v1287
  %v1289 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v1239, <8 x float> %v1288)
  %v1290 = add nsw i64 %v1238, 8
  br label %b149
b151:
  %v1291 = shufflevector <8 x float> %v1239, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1292 = shufflevector <8 x float> %v1239, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1293 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v1291, <4 x float> %v1292)
  %v1294 = shufflevector <4 x float> %v1293, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1295 = shufflevector <4 x float> %v1293, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1296 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v1294, <2 x float> %v1295)
  %v1297 = extractelement <2 x float> %v1296, i64 0
  %v1298 = extractelement <2 x float> %v1296, i64 1
  %v1299 = call float @llvm.maximum.f32(float %v1297, float %v1298)
  %v1300 = call float @llvm.maximum.f32(float %v1299, float 0xFFF0000000000000)
  %v1301 = mul i64 %v1234, 3
  %v1302 = getelementptr inbounds float, ptr %v118, i64 %v1301
  %v1303 = add i64 0, %v1236
  %v1304 = getelementptr inbounds float, ptr %v1302, i64 %v1303
  store float %v1300, ptr %v1304, align 4
  %v1305 = add nsw i64 %v1236, 1
  br label %b146
b148:
  %v1306 = add nsw i64 %v1234, 1
  br label %b143
b145:
  %v1307 = add i64 %v7, 0
  %v1308 = sdiv i64 %v1307, 1
  %v1309 = add i64 %v2, 1
  %v1310 = mul i64 %v1308, %v2
  %v1311 = sdiv i64 %v1310, %v3
  %v1312 = mul i64 %v1311, 1
  %v1313 = icmp slt i64 %v1312, %v7
  %v1314 = select i1 %v1313, i64 %v1312, i64 %v7
  %v1315 = mul i64 %v1308, %v1309
  %v1316 = sdiv i64 %v1315, %v3
  %v1317 = mul i64 %v1316, 1
  %v1318 = icmp slt i64 %v1317, %v7
  %v1319 = select i1 %v1318, i64 %v1317, i64 %v7
  br label %b152
b152:
  %v1320 = phi i64 [ %v1314, %b145 ], [ %v1392, %b157 ]
  %v1321 = icmp slt i64 %v1320, %v1319
  br i1 %v1321, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1322 = phi i64 [ 0, %b153 ], [ %v1391, %b160 ]
  %v1323 = icmp slt i64 %v1322, 3
  br i1 %v1323, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1324 = phi i64 [ 0, %b156 ], [ %v1376, %b159 ]
  %v1325 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b156 ], [ %v1375, %b159 ]
  %v1326 = icmp slt i64 %v1324, 8
  br i1 %v1326, label %b159, label %b160
b159:
  %v1327 = add i64 %v997, 0
  %v1328 = and i64 %v1327, %v280
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1320
  %v1331 = mul i64 %v1330, 1
  %v1332 = getelementptr inbounds float, ptr %v114, i64 %v1331
  %v1333 = getelementptr inbounds float, ptr %v1332, i64 0
  %v1334 = load float, ptr %v1333, align 4
  %v1335 = add i64 0, %v1322
  %v1336 = getelementptr inbounds float, ptr %v104, i64 %v1335
  %v1337 = load float, ptr %v1336, align 4
  %v1338 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1339 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1340 = select i1 %v1339, float 0x4020000000000000, float 0x4020000000000000
  %v1341 = select i1 %v1338, float 0x4020000000000000, float %v1340
  %v1342 = fsub float %v1341, 0x3FF0000000000000
  %v1343 = fdiv float %v1342, 0x4000000000000000
  %v1344 = add i64 %v997, 0
  %v1345 = and i64 %v1344, %v276
  %v1346 = mul i64 %v1345, %v7
  %v1347 = add i64 %v1346, %v1320
  %v1348 = mul i64 %v1347, 1
  %v1349 = getelementptr inbounds float, ptr %v110, i64 %v1348
  %v1350 = getelementptr inbounds float, ptr %v1349, i64 0
  %v1351 = load float, ptr %v1350, align 4
  %v1352 = fmul float %v1343, %v1351
  %v1353 = fmul float %v1337, %v1352
  %v1354 = fadd float %v1334, %v1353
  %v1355 = add i64 %v997, 0
  %v1356 = and i64 %v1355, %v278
  %v1357 = mul i64 %v1356, %v7
  %v1358 = add i64 %v1357, %v1320
  %v1359 = mul i64 %v1358, 1
  %v1360 = getelementptr inbounds float, ptr %v112, i64 %v1359
  %v1361 = getelementptr inbounds float, ptr %v1360, i64 0
  %v1362 = load float, ptr %v1361, align 4
  %v1363 = fmul float 0x4000000000000000, %v1362
  %v1364 = add i64 0, %v1324
  %v1365 = getelementptr inbounds float, ptr %v102, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = insertelement <8 x float> poison, float %v1354, i64 0
  %v1368 = shufflevector <8 x float> %v1367, <8 x float> poison, <8 x i32> zeroinitializer
  %v1369 = fsub <8 x float> %v1366, %v1368
  %v1370 = fmul <8 x float> %v1369, %v1369
  %v1371 = insertelement <8 x float> poison, float %v1363, i64 0
  %v1372 = shufflevector <8 x float> %v1371, <8 x float> poison, <8 x i32> zeroinitializer
  %v1373 = fdiv <8 x float> %v1370, %v1372
  %v1374 = fneg <8 x float> %v1373
  %v1375 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v1325, <8 x float> %v1374)
  %v1376 = add nsw i64 %v1324, 8
  br label %b158
b160:
  %v1377 = shufflevector <8 x float> %v1325, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1378 = shufflevector <8 x float> %v1325, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1379 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v1377, <4 x float> %v1378)
  %v1380 = shufflevector <4 x float> %v1379, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1381 = shufflevector <4 x float> %v1379, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1382 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v1380, <2 x float> %v1381)
  %v1383 = extractelement <2 x float> %v1382, i64 0
  %v1384 = extractelement <2 x float> %v1382, i64 1
  %v1385 = call float @llvm.maximum.f32(float %v1383, float %v1384)
  %v1386 = call float @llvm.maximum.f32(float %v1385, float 0xFFF0000000000000)
  %v1387 = mul i64 %v1320, 3
  %v1388 = getelementptr inbounds float, ptr %v120, i64 %v1387
  %v1389 = add i64 0, %v1322
  %v1390 = getelementptr inbounds float, ptr %v1388, i64 %v1389
  store float %v1386, ptr %v1390, align 4
  %v1391 = add nsw i64 %v1322, 1
  br label %b155
b157:
  %v1392 = add nsw i64 %v1320, 1
  br label %b152
b154:
  %v1393 = add i64 %v7, 0
  %v1394 = sdiv i64 %v1393, 1
  %v1395 = add i64 %v2, 1
  %v1396 = mul i64 %v1394, %v2
  %v1397 = sdiv i64 %v1396, %v3
  %v1398 = mul i64 %v1397, 1
  %v1399 = icmp slt i64 %v1398, %v7
  %v1400 = select i1 %v1399, i64 %v1398, i64 %v7
  %v1401 = mul i64 %v1394, %v1395
  %v1402 = sdiv i64 %v1401, %v3
  %v1403 = mul i64 %v1402, 1
  %v1404 = icmp slt i64 %v1403, %v7
  %v1405 = select i1 %v1404, i64 %v1403, i64 %v7
  br label %b161
b161:
  %v1406 = phi i64 [ %v1400, %b154 ], [ %v1440, %b162 ]
  %v1407 = icmp slt i64 %v1406, %v1405
  br i1 %v1407, label %b162, label %b163
b162:
  %v1408 = mul i64 %v1406, 3
  %v1409 = getelementptr inbounds float, ptr %v118, i64 %v1408
  %v1410 = mul i64 %v1406, 3
  %v1411 = getelementptr inbounds float, ptr %v120, i64 %v1410
  %v1412 = add i64 %v997, 0
  %v1413 = and i64 %v1412, %v284
  %v1414 = mul i64 %v1413, %v7
  %v1415 = add i64 %v1414, %v1406
  %v1416 = mul i64 %v1415, 3
  %v1417 = getelementptr inbounds float, ptr %v122, i64 %v1416
  %v1418 = add i64 %v997, 0
  %v1419 = and i64 %v1418, %v286
  %v1420 = mul i64 %v1419, %v7
  %v1421 = add i64 %v1420, %v1406
  %v1422 = mul i64 %v1421, 3
  %v1423 = getelementptr inbounds float, ptr %v124, i64 %v1422
  %v1424 = icmp ult i64 3, 8
  %v1425 = select i1 %v1424, i64 3, i64 8
  %v1426 = trunc i64 %v1425 to i32
  %v1427 = insertelement <8 x i32> poison, i32 %v1426, i64 0
  %v1428 = shufflevector <8 x i32> %v1427, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1429 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1428
  %v1430 = add i64 0, 0
  %v1431 = getelementptr inbounds float, ptr %v1409, i64 %v1430
  %v1432 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1431, <8 x i1> %v1429, <8 x float> zeroinitializer)
  %v1433 = add i64 0, 0
  %v1434 = getelementptr inbounds float, ptr %v1411, i64 %v1433
  %v1435 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1434, <8 x i1> %v1429, <8 x float> zeroinitializer)
  %v1436 = add i64 0, 0
  %v1437 = getelementptr inbounds float, ptr %v1417, i64 %v1436
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1432, ptr align 4 %v1437, <8 x i1> %v1429)
  %v1438 = add i64 0, 0
  %v1439 = getelementptr inbounds float, ptr %v1423, i64 %v1438
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1435, ptr align 4 %v1439, <8 x i1> %v1429)
  %v1440 = add nsw i64 %v1406, 1
  br label %b161
b163:
  %v1441 = add i64 %v7, 0
  %v1442 = sdiv i64 %v1441, 1
  %v1443 = add i64 %v2, 1
  %v1444 = mul i64 %v1442, %v2
  %v1445 = sdiv i64 %v1444, %v3
  %v1446 = mul i64 %v1445, 1
  %v1447 = icmp slt i64 %v1446, %v7
  %v1448 = select i1 %v1447, i64 %v1446, i64 %v7
  %v1449 = mul i64 %v1442, %v1443
  %v1450 = sdiv i64 %v1449, %v3
  %v1451 = mul i64 %v1450, 1
  %v1452 = icmp slt i64 %v1451, %v7
  %v1453 = select i1 %v1452, i64 %v1451, i64 %v7
  br label %b164
b164:
  %v1454 = phi i64 [ %v1448, %b163 ], [ %v1563, %b169 ]
  %v1455 = icmp slt i64 %v1454, %v1453
  br i1 %v1455, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1456 = phi i64 [ 0, %b165 ], [ %v1562, %b172 ]
  %v1457 = icmp slt i64 %v1456, 3
  br i1 %v1457, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1458 = phi i64 [ 0, %b168 ], [ %v1547, %b171 ]
  %v1459 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v1546, %b171 ]
  %v1460 = icmp slt i64 %v1458, 8
  br i1 %v1460, label %b171, label %b172
b171:
  %v1461 = add i64 %v997, 0
  %v1462 = and i64 %v1461, %v274
  %v1463 = mul i64 %v1462, %v7
  %v1464 = add i64 %v1463, %v1454
  %v1465 = mul i64 %v1464, 1
  %v1466 = getelementptr inbounds float, ptr %v108, i64 %v1465
  %v1467 = getelementptr inbounds float, ptr %v1466, i64 0
  %v1468 = load float, ptr %v1467, align 4
  %v1469 = add i64 0, %v1456
  %v1470 = getelementptr inbounds float, ptr %v104, i64 %v1469
  %v1471 = load float, ptr %v1470, align 4
  %v1472 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1473 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1474 = select i1 %v1473, float 0x4020000000000000, float 0x4020000000000000
  %v1475 = select i1 %v1472, float 0x4020000000000000, float %v1474
  %v1476 = fsub float %v1475, 0x3FF0000000000000
  %v1477 = fdiv float %v1476, 0x4000000000000000
  %v1478 = add i64 %v997, 0
  %v1479 = and i64 %v1478, %v276
  %v1480 = mul i64 %v1479, %v7
  %v1481 = add i64 %v1480, %v1454
  %v1482 = mul i64 %v1481, 1
  %v1483 = getelementptr inbounds float, ptr %v110, i64 %v1482
  %v1484 = getelementptr inbounds float, ptr %v1483, i64 0
  %v1485 = load float, ptr %v1484, align 4
  %v1486 = fmul float %v1477, %v1485
  %v1487 = fmul float %v1471, %v1486
  %v1488 = fadd float %v1468, %v1487
  %v1489 = add i64 %v997, 0
  %v1490 = and i64 %v1489, %v278
  %v1491 = mul i64 %v1490, %v7
  %v1492 = add i64 %v1491, %v1454
  %v1493 = mul i64 %v1492, 1
  %v1494 = getelementptr inbounds float, ptr %v112, i64 %v1493
  %v1495 = getelementptr inbounds float, ptr %v1494, i64 0
  %v1496 = load float, ptr %v1495, align 4
  %v1497 = fmul float 0x4000000000000000, %v1496
  %v1498 = add i64 %v997, 0
  %v1499 = and i64 %v1498, %v284
  %v1500 = mul i64 %v1499, %v7
  %v1501 = add i64 %v1500, %v1454
  %v1502 = mul i64 %v1501, 3
  %v1503 = getelementptr inbounds float, ptr %v122, i64 %v1502
  %v1504 = add i64 0, %v1456
  %v1505 = getelementptr inbounds float, ptr %v1503, i64 %v1504
  %v1506 = load float, ptr %v1505, align 4
  %v1507 = add i64 0, %v1458
  %v1508 = getelementptr inbounds float, ptr %v102, i64 %v1507
  %v1509 = load <8 x float>, ptr %v1508, align 4
  %v1510 = insertelement <8 x float> poison, float %v1488, i64 0
  %v1511 = shufflevector <8 x float> %v1510, <8 x float> poison, <8 x i32> zeroinitializer
  %v1512 = fsub <8 x float> %v1509, %v1511
  %v1513 = fmul <8 x float> %v1512, %v1512
  %v1514 = insertelement <8 x float> poison, float %v1497, i64 0
  %v1515 = shufflevector <8 x float> %v1514, <8 x float> poison, <8 x i32> zeroinitializer
  %v1516 = fdiv <8 x float> %v1513, %v1515
  %v1517 = fneg <8 x float> %v1516
  %v1518 = insertelement <8 x float> poison, float %v1506, i64 0
  %v1519 = shufflevector <8 x float> %v1518, <8 x float> poison, <8 x i32> zeroinitializer
  %v1520 = fsub <8 x float> %v1517, %v1519
  %v1521 = fcmp olt <8 x float> %v1520, splat (float 0xC05A400000000000)
  %v1522 = select <8 x i1> %v1521, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1520
  %v1523 = fcmp ogt <8 x float> %v1522, splat (float 0x4056400000000000)
  %v1524 = select <8 x i1> %v1523, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1522
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1526 = fsub <8 x float> %v1525, splat (float 0x4168000000000000)
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1526, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1524)
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1526, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1527)
  %v1529 = bitcast <8 x float> %v1525 to <8 x i32>
  %v1530 = fmul <8 x float> %v1528, %v1528
  %v1531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1528, <8 x float> splat (float 0x3F81227F40000000))
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1531, <8 x float> %v1528, <8 x float> splat (float 0x3FA5556740000000))
  %v1533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1532, <8 x float> %v1528, <8 x float> splat (float 0x3FC5554B00000000))
  %v1534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1533, <8 x float> %v1528, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> %v1534, <8 x float> %v1528)
  %v1536 = sub <8 x i32> %v1529, splat (i32 1262485250)
  %v1537 = lshr <8 x i32> %v1536, splat (i32 1)
  %v1538 = sub <8 x i32> %v1536, %v1537
  %v1539 = shl <8 x i32> %v1537, splat (i32 23)
  %v1540 = bitcast <8 x i32> %v1539 to <8 x float>
  %v1541 = shl <8 x i32> %v1538, splat (i32 23)
  %v1542 = bitcast <8 x i32> %v1541 to <8 x float>
  %v1543 = fadd <8 x float> %v1535, splat (float 0x3FF0000000000000)
  %v1544 = fmul <8 x float> %v1543, %v1540
  %v1545 = fmul <8 x float> %v1544, %v1542
  %v1546 = fadd <8 x float> %v1459, %v1545
  %v1547 = add nsw i64 %v1458, 8
  br label %b170
b172:
  %v1548 = shufflevector <8 x float> %v1459, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1549 = shufflevector <8 x float> %v1459, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1550 = fadd <4 x float> %v1548, %v1549
  %v1551 = shufflevector <4 x float> %v1550, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1552 = shufflevector <4 x float> %v1550, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1553 = fadd <2 x float> %v1551, %v1552
  %v1554 = extractelement <2 x float> %v1553, i64 0
  %v1555 = extractelement <2 x float> %v1553, i64 1
  %v1556 = fadd float %v1554, %v1555
  %v1557 = fadd float %v1556, 0x0000000000000000
  %v1558 = mul i64 %v1454, 3
  %v1559 = getelementptr inbounds float, ptr %v118, i64 %v1558
  %v1560 = add i64 0, %v1456
  %v1561 = getelementptr inbounds float, ptr %v1559, i64 %v1560
  store float %v1557, ptr %v1561, align 4
  %v1562 = add nsw i64 %v1456, 1
  br label %b167
b169:
  %v1563 = add nsw i64 %v1454, 1
  br label %b164
b166:
  %v1564 = add i64 %v7, 0
  %v1565 = sdiv i64 %v1564, 1
  %v1566 = add i64 %v2, 1
  %v1567 = mul i64 %v1565, %v2
  %v1568 = sdiv i64 %v1567, %v3
  %v1569 = mul i64 %v1568, 1
  %v1570 = icmp slt i64 %v1569, %v7
  %v1571 = select i1 %v1570, i64 %v1569, i64 %v7
  %v1572 = mul i64 %v1565, %v1566
  %v1573 = sdiv i64 %v1572, %v3
  %v1574 = mul i64 %v1573, 1
  %v1575 = icmp slt i64 %v1574, %v7
  %v1576 = select i1 %v1575, i64 %v1574, i64 %v7
  br label %b173
b173:
  %v1577 = phi i64 [ %v1571, %b166 ], [ %v1686, %b178 ]
  %v1578 = icmp slt i64 %v1577, %v1576
  br i1 %v1578, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1579 = phi i64 [ 0, %b174 ], [ %v1685, %b181 ]
  %v1580 = icmp slt i64 %v1579, 3
  br i1 %v1580, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1581 = phi i64 [ 0, %b177 ], [ %v1670, %b180 ]
  %v1582 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1669, %b180 ]
  %v1583 = icmp slt i64 %v1581, 8
  br i1 %v1583, label %b180, label %b181
b180:
  %v1584 = add i64 %v997, 0
  %v1585 = and i64 %v1584, %v280
  %v1586 = mul i64 %v1585, %v7
  %v1587 = add i64 %v1586, %v1577
  %v1588 = mul i64 %v1587, 1
  %v1589 = getelementptr inbounds float, ptr %v114, i64 %v1588
  %v1590 = getelementptr inbounds float, ptr %v1589, i64 0
  %v1591 = load float, ptr %v1590, align 4
  %v1592 = add i64 0, %v1579
  %v1593 = getelementptr inbounds float, ptr %v104, i64 %v1592
  %v1594 = load float, ptr %v1593, align 4
  %v1595 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1596 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1597 = select i1 %v1596, float 0x4020000000000000, float 0x4020000000000000
  %v1598 = select i1 %v1595, float 0x4020000000000000, float %v1597
  %v1599 = fsub float %v1598, 0x3FF0000000000000
  %v1600 = fdiv float %v1599, 0x4000000000000000
  %v1601 = add i64 %v997, 0
  %v1602 = and i64 %v1601, %v276
  %v1603 = mul i64 %v1602, %v7
  %v1604 = add i64 %v1603, %v1577
  %v1605 = mul i64 %v1604, 1
  %v1606 = getelementptr inbounds float, ptr %v110, i64 %v1605
  %v1607 = getelementptr inbounds float, ptr %v1606, i64 0
  %v1608 = load float, ptr %v1607, align 4
  %v1609 = fmul float %v1600, %v1608
  %v1610 = fmul float %v1594, %v1609
  %v1611 = fadd float %v1591, %v1610
  %v1612 = add i64 %v997, 0
  %v1613 = and i64 %v1612, %v278
  %v1614 = mul i64 %v1613, %v7
  %v1615 = add i64 %v1614, %v1577
  %v1616 = mul i64 %v1615, 1
  %v1617 = getelementptr inbounds float, ptr %v112, i64 %v1616
  %v1618 = getelementptr inbounds float, ptr %v1617, i64 0
  %v1619 = load float, ptr %v1618, align 4
  %v1620 = fmul float 0x4000000000000000, %v1619
  %v1621 = add i64 %v997, 0
  %v1622 = and i64 %v1621, %v286
  %v1623 = mul i64 %v1622, %v7
  %v1624 = add i64 %v1623, %v1577
  %v1625 = mul i64 %v1624, 3
  %v1626 = getelementptr inbounds float, ptr %v124, i64 %v1625
  %v1627 = add i64 0, %v1579
  %v1628 = getelementptr inbounds float, ptr %v1626, i64 %v1627
  %v1629 = load float, ptr %v1628, align 4
  %v1630 = add i64 0, %v1581
  %v1631 = getelementptr inbounds float, ptr %v102, i64 %v1630
  %v1632 = load <8 x float>, ptr %v1631, align 4
  %v1633 = insertelement <8 x float> poison, float %v1611, i64 0
  %v1634 = shufflevector <8 x float> %v1633, <8 x float> poison, <8 x i32> zeroinitializer
  %v1635 = fsub <8 x float> %v1632, %v1634
  %v1636 = fmul <8 x float> %v1635, %v1635
  %v1637 = insertelement <8 x float> poison, float %v1620, i64 0
  %v1638 = shufflevector <8 x float> %v1637, <8 x float> poison, <8 x i32> zeroinitializer
  %v1639 = fdiv <8 x float> %v1636, %v1638
  %v1640 = fneg <8 x float> %v1639
  %v1641 = insertelement <8 x float> poison, float %v1629, i64 0
  %v1642 = shufflevector <8 x float> %v1641, <8 x float> poison, <8 x i32> zeroinitializer
  %v1643 = fsub <8 x float> %v1640, %v1642
  %v1644 = fcmp olt <8 x float> %v1643, splat (float 0xC05A400000000000)
  %v1645 = select <8 x i1> %v1644, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1643
  %v1646 = fcmp ogt <8 x float> %v1645, splat (float 0x4056400000000000)
  %v1647 = select <8 x i1> %v1646, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1645
  %v1648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1647, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1649 = fsub <8 x float> %v1648, splat (float 0x4168000000000000)
  %v1650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1649, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1647)
  %v1651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1649, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1650)
  %v1652 = bitcast <8 x float> %v1648 to <8 x i32>
  %v1653 = fmul <8 x float> %v1651, %v1651
  %v1654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1651, <8 x float> splat (float 0x3F81227F40000000))
  %v1655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1654, <8 x float> %v1651, <8 x float> splat (float 0x3FA5556740000000))
  %v1656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1655, <8 x float> %v1651, <8 x float> splat (float 0x3FC5554B00000000))
  %v1657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1656, <8 x float> %v1651, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1653, <8 x float> %v1657, <8 x float> %v1651)
  %v1659 = sub <8 x i32> %v1652, splat (i32 1262485250)
  %v1660 = lshr <8 x i32> %v1659, splat (i32 1)
  %v1661 = sub <8 x i32> %v1659, %v1660
  %v1662 = shl <8 x i32> %v1660, splat (i32 23)
  %v1663 = bitcast <8 x i32> %v1662 to <8 x float>
  %v1664 = shl <8 x i32> %v1661, splat (i32 23)
  %v1665 = bitcast <8 x i32> %v1664 to <8 x float>
  %v1666 = fadd <8 x float> %v1658, splat (float 0x3FF0000000000000)
  %v1667 = fmul <8 x float> %v1666, %v1663
  %v1668 = fmul <8 x float> %v1667, %v1665
  %v1669 = fadd <8 x float> %v1582, %v1668
  %v1670 = add nsw i64 %v1581, 8
  br label %b179
b181:
  %v1671 = shufflevector <8 x float> %v1582, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1672 = shufflevector <8 x float> %v1582, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1673 = fadd <4 x float> %v1671, %v1672
  %v1674 = shufflevector <4 x float> %v1673, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1675 = shufflevector <4 x float> %v1673, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1676 = fadd <2 x float> %v1674, %v1675
  %v1677 = extractelement <2 x float> %v1676, i64 0
  %v1678 = extractelement <2 x float> %v1676, i64 1
  %v1679 = fadd float %v1677, %v1678
  %v1680 = fadd float %v1679, 0x0000000000000000
  %v1681 = mul i64 %v1577, 3
  %v1682 = getelementptr inbounds float, ptr %v120, i64 %v1681
  %v1683 = add i64 0, %v1579
  %v1684 = getelementptr inbounds float, ptr %v1682, i64 %v1683
  store float %v1680, ptr %v1684, align 4
  %v1685 = add nsw i64 %v1579, 1
  br label %b176
b178:
  %v1686 = add nsw i64 %v1577, 1
  br label %b173
b175:
  %v1687 = add i64 %v7, 0
  %v1688 = sdiv i64 %v1687, 1
  %v1689 = add i64 %v2, 1
  %v1690 = mul i64 %v1688, %v2
  %v1691 = sdiv i64 %v1690, %v3
  %v1692 = mul i64 %v1691, 1
  %v1693 = icmp slt i64 %v1692, %v7
  %v1694 = select i1 %v1693, i64 %v1692, i64 %v7
  %v1695 = mul i64 %v1688, %v1689
  %v1696 = sdiv i64 %v1695, %v3
  %v1697 = mul i64 %v1696, 1
  %v1698 = icmp slt i64 %v1697, %v7
  %v1699 = select i1 %v1698, i64 %v1697, i64 %v7
  br label %b182
b182:
  %v1700 = phi i64 [ %v1694, %b175 ], [ %v1734, %b183 ]
  %v1701 = icmp slt i64 %v1700, %v1699
  br i1 %v1701, label %b183, label %b184
b183:
  %v1702 = mul i64 %v1700, 3
  %v1703 = getelementptr inbounds float, ptr %v118, i64 %v1702
  %v1704 = mul i64 %v1700, 3
  %v1705 = getelementptr inbounds float, ptr %v120, i64 %v1704
  %v1706 = add i64 %v997, 0
  %v1707 = and i64 %v1706, %v288
  %v1708 = mul i64 %v1707, %v7
  %v1709 = add i64 %v1708, %v1700
  %v1710 = mul i64 %v1709, 3
  %v1711 = getelementptr inbounds float, ptr %v126, i64 %v1710
  %v1712 = add i64 %v997, 0
  %v1713 = and i64 %v1712, %v290
  %v1714 = mul i64 %v1713, %v7
  %v1715 = add i64 %v1714, %v1700
  %v1716 = mul i64 %v1715, 3
  %v1717 = getelementptr inbounds float, ptr %v128, i64 %v1716
  %v1718 = icmp ult i64 3, 8
  %v1719 = select i1 %v1718, i64 3, i64 8
  %v1720 = trunc i64 %v1719 to i32
  %v1721 = insertelement <8 x i32> poison, i32 %v1720, i64 0
  %v1722 = shufflevector <8 x i32> %v1721, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1723 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1722
  %v1724 = add i64 0, 0
  %v1725 = getelementptr inbounds float, ptr %v1703, i64 %v1724
  %v1726 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1725, <8 x i1> %v1723, <8 x float> zeroinitializer)
  %v1727 = add i64 0, 0
  %v1728 = getelementptr inbounds float, ptr %v1705, i64 %v1727
  %v1729 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1728, <8 x i1> %v1723, <8 x float> zeroinitializer)
  %v1730 = add i64 0, 0
  %v1731 = getelementptr inbounds float, ptr %v1711, i64 %v1730
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1726, ptr align 4 %v1731, <8 x i1> %v1723)
  %v1732 = add i64 0, 0
  %v1733 = getelementptr inbounds float, ptr %v1717, i64 %v1732
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1729, ptr align 4 %v1733, <8 x i1> %v1723)
  %v1734 = add nsw i64 %v1700, 1
  br label %b182
b184:
  %v1735 = add i64 %v7, 0
  %v1736 = sdiv i64 %v1735, 1
  %v1737 = add i64 %v2, 1
  %v1738 = mul i64 %v1736, %v2
  %v1739 = sdiv i64 %v1738, %v3
  %v1740 = mul i64 %v1739, 1
  %v1741 = icmp slt i64 %v1740, %v7
  %v1742 = select i1 %v1741, i64 %v1740, i64 %v7
  %v1743 = mul i64 %v1736, %v1737
  %v1744 = sdiv i64 %v1743, %v3
  %v1745 = mul i64 %v1744, 1
  %v1746 = icmp slt i64 %v1745, %v7
  %v1747 = select i1 %v1746, i64 %v1745, i64 %v7
  br label %b185
b185:
  %v1748 = phi i64 [ %v1742, %b184 ], [ %v1863, %b190 ]
  %v1749 = icmp slt i64 %v1748, %v1747
  br i1 %v1749, label %b186, label %b187
b186:
  br label %b188
b188:
  %v1750 = phi i64 [ 0, %b186 ], [ %v1862, %b193 ]
  %v1751 = icmp slt i64 %v1750, 3
  br i1 %v1751, label %b189, label %b190
b189:
  br label %b191
b191:
  %v1752 = phi i64 [ 0, %b189 ], [ %v1855, %b192 ]
  %v1753 = phi <8 x float> [ splat (float 0x0000000000000000), %b189 ], [ %v1854, %b192 ]
  %v1754 = icmp slt i64 %v1752, 8
  br i1 %v1754, label %b192, label %b193
b192:
  %v1755 = add i64 0, %v1752
  %v1756 = getelementptr inbounds float, ptr %v102, i64 %v1755
  %v1757 = load float, ptr %v1756, align 4
  %v1758 = add i64 %v997, 0
  %v1759 = and i64 %v1758, %v274
  %v1760 = mul i64 %v1759, %v7
  %v1761 = add i64 %v1760, %v1748
  %v1762 = mul i64 %v1761, 1
  %v1763 = getelementptr inbounds float, ptr %v108, i64 %v1762
  %v1764 = getelementptr inbounds float, ptr %v1763, i64 0
  %v1765 = load float, ptr %v1764, align 4
  %v1766 = add i64 0, %v1750
  %v1767 = getelementptr inbounds float, ptr %v104, i64 %v1766
  %v1768 = load float, ptr %v1767, align 4
  %v1769 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1770 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1771 = select i1 %v1770, float 0x4020000000000000, float 0x4020000000000000
  %v1772 = select i1 %v1769, float 0x4020000000000000, float %v1771
  %v1773 = fsub float %v1772, 0x3FF0000000000000
  %v1774 = fdiv float %v1773, 0x4000000000000000
  %v1775 = add i64 %v997, 0
  %v1776 = and i64 %v1775, %v276
  %v1777 = mul i64 %v1776, %v7
  %v1778 = add i64 %v1777, %v1748
  %v1779 = mul i64 %v1778, 1
  %v1780 = getelementptr inbounds float, ptr %v110, i64 %v1779
  %v1781 = getelementptr inbounds float, ptr %v1780, i64 0
  %v1782 = load float, ptr %v1781, align 4
  %v1783 = fmul float %v1774, %v1782
  %v1784 = fmul float %v1768, %v1783
  %v1785 = fadd float %v1765, %v1784
  %v1786 = fsub float %v1757, %v1785
  %v1787 = fmul float %v1786, %v1786
  %v1788 = add i64 %v997, 0
  %v1789 = and i64 %v1788, %v278
  %v1790 = mul i64 %v1789, %v7
  %v1791 = add i64 %v1790, %v1748
  %v1792 = mul i64 %v1791, 1
  %v1793 = getelementptr inbounds float, ptr %v112, i64 %v1792
  %v1794 = getelementptr inbounds float, ptr %v1793, i64 0
  %v1795 = load float, ptr %v1794, align 4
  %v1796 = fmul float 0x4000000000000000, %v1795
  %v1797 = fdiv float %v1787, %v1796
  %v1798 = fneg float %v1797
  %v1799 = add i64 %v997, 0
  %v1800 = and i64 %v1799, %v284
  %v1801 = mul i64 %v1800, %v7
  %v1802 = add i64 %v1801, %v1748
  %v1803 = mul i64 %v1802, 3
  %v1804 = getelementptr inbounds float, ptr %v122, i64 %v1803
  %v1805 = add i64 0, %v1750
  %v1806 = getelementptr inbounds float, ptr %v1804, i64 %v1805
  %v1807 = load float, ptr %v1806, align 4
  %v1808 = fsub float %v1798, %v1807
  %v1809 = fcmp olt float %v1808, 0xC05A400000000000
  %v1810 = select i1 %v1809, float 0xC05A400000000000, float %v1808
  %v1811 = fcmp ogt float %v1810, 0x4056400000000000
  %v1812 = select i1 %v1811, float 0x4056400000000000, float %v1810
  %v1813 = call float @llvm.fmuladd.f32(float %v1812, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1814 = fsub float %v1813, 0x4168000000000000
  %v1815 = call float @llvm.fmuladd.f32(float %v1814, float 0xBFE62E4000000000, float %v1812)
  %v1816 = call float @llvm.fmuladd.f32(float %v1814, float 0xBEB7F7D1C0000000, float %v1815)
  %v1817 = bitcast float %v1813 to i32
  %v1818 = fmul float %v1816, %v1816
  %v1819 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1816, float 0x3F81227F40000000)
  %v1820 = call float @llvm.fmuladd.f32(float %v1819, float %v1816, float 0x3FA5556740000000)
  %v1821 = call float @llvm.fmuladd.f32(float %v1820, float %v1816, float 0x3FC5554B00000000)
  %v1822 = call float @llvm.fmuladd.f32(float %v1821, float %v1816, float 0x3FDFFFFFE0000000)
  %v1823 = call float @llvm.fmuladd.f32(float %v1818, float %v1822, float %v1816)
  %v1824 = sub i32 %v1817, 1262485250
  %v1825 = lshr i32 %v1824, 1
  %v1826 = sub i32 %v1824, %v1825
  %v1827 = shl i32 %v1825, 23
  %v1828 = bitcast i32 %v1827 to float
  %v1829 = shl i32 %v1826, 23
  %v1830 = bitcast i32 %v1829 to float
  %v1831 = fadd float %v1823, 0x3FF0000000000000
  %v1832 = fmul float %v1831, %v1828
  %v1833 = fmul float %v1832, %v1830
  %v1834 = add i64 %v997, 0
  %v1835 = and i64 %v1834, %v288
  %v1836 = mul i64 %v1835, %v7
  %v1837 = add i64 %v1836, %v1748
  %v1838 = mul i64 %v1837, 3
  %v1839 = getelementptr inbounds float, ptr %v126, i64 %v1838
  %v1840 = add i64 0, %v1750
  %v1841 = getelementptr inbounds float, ptr %v1839, i64 %v1840
  %v1842 = load float, ptr %v1841, align 4
  %v1843 = fdiv float %v1833, %v1842
  %v1844 = mul i64 %v1748, 64
  %v1845 = getelementptr inbounds float, ptr %v12, i64 %v1844
  %v1846 = add i64 0, 0
  %v1847 = mul i64 %v1752, 8
  %v1848 = add i64 %v1846, %v1847
  %v1849 = getelementptr inbounds float, ptr %v1845, i64 %v1848
  %v1850 = load <8 x float>, ptr %v1849, align 4
  %v1851 = insertelement <8 x float> poison, float %v1843, i64 0
  %v1852 = shufflevector <8 x float> %v1851, <8 x float> poison, <8 x i32> zeroinitializer
  %v1853 = fmul <8 x float> %v1852, %v1850
  %v1854 = fadd <8 x float> %v1753, %v1853
  %v1855 = add nsw i64 %v1752, 1
  br label %b191
b193:
  %v1856 = mul i64 %v1748, 24
  %v1857 = getelementptr inbounds float, ptr %v130, i64 %v1856
  %v1858 = mul i64 %v1750, 8
  %v1859 = add i64 0, %v1858
  %v1860 = add i64 %v1859, 0
  %v1861 = getelementptr inbounds float, ptr %v1857, i64 %v1860
  store <8 x float> %v1753, ptr %v1861, align 4
  %v1862 = add nsw i64 %v1750, 1
  br label %b188
b190:
  %v1863 = add nsw i64 %v1748, 1
  br label %b185
b187:
  %v1864 = add i64 %v7, 0
  %v1865 = sdiv i64 %v1864, 1
  %v1866 = add i64 %v2, 1
  %v1867 = mul i64 %v1865, %v2
  %v1868 = sdiv i64 %v1867, %v3
  %v1869 = mul i64 %v1868, 1
  %v1870 = icmp slt i64 %v1869, %v7
  %v1871 = select i1 %v1870, i64 %v1869, i64 %v7
  %v1872 = mul i64 %v1865, %v1866
  %v1873 = sdiv i64 %v1872, %v3
  %v1874 = mul i64 %v1873, 1
  %v1875 = icmp slt i64 %v1874, %v7
  %v1876 = select i1 %v1875, i64 %v1874, i64 %v7
  br label %b194
b194:
  %v1877 = phi i64 [ %v1871, %b187 ], [ %v2033, %b199 ]
  %v1878 = icmp slt i64 %v1877, %v1876
  br i1 %v1878, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1879 = phi i64 [ 0, %b195 ], [ %v2032, %b202 ]
  %v1880 = icmp slt i64 %v1879, 3
  br i1 %v1880, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1881 = phi i64 [ 0, %b198 ], [ %v2025, %b201 ]
  %v1882 = phi <8 x float> [ splat (float 0x0000000000000000), %b198 ], [ %v2024, %b201 ]
  %v1883 = icmp slt i64 %v1881, 8
  br i1 %v1883, label %b201, label %b202
b201:
  %v1884 = add i64 0, %v1881
  %v1885 = getelementptr inbounds float, ptr %v102, i64 %v1884
  %v1886 = load float, ptr %v1885, align 4
  %v1887 = add i64 %v997, 0
  %v1888 = and i64 %v1887, %v274
  %v1889 = mul i64 %v1888, %v7
  %v1890 = add i64 %v1889, %v1877
  %v1891 = mul i64 %v1890, 1
  %v1892 = getelementptr inbounds float, ptr %v108, i64 %v1891
  %v1893 = getelementptr inbounds float, ptr %v1892, i64 0
  %v1894 = load float, ptr %v1893, align 4
  %v1895 = add i64 0, %v1879
  %v1896 = getelementptr inbounds float, ptr %v104, i64 %v1895
  %v1897 = load float, ptr %v1896, align 4
  %v1898 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1899 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1900 = select i1 %v1899, float 0x4020000000000000, float 0x4020000000000000
  %v1901 = select i1 %v1898, float 0x4020000000000000, float %v1900
  %v1902 = fsub float %v1901, 0x3FF0000000000000
  %v1903 = fdiv float %v1902, 0x4000000000000000
  %v1904 = add i64 %v997, 0
  %v1905 = and i64 %v1904, %v276
  %v1906 = mul i64 %v1905, %v7
  %v1907 = add i64 %v1906, %v1877
  %v1908 = mul i64 %v1907, 1
  %v1909 = getelementptr inbounds float, ptr %v110, i64 %v1908
  %v1910 = getelementptr inbounds float, ptr %v1909, i64 0
  %v1911 = load float, ptr %v1910, align 4
  %v1912 = fmul float %v1903, %v1911
  %v1913 = fmul float %v1897, %v1912
  %v1914 = fadd float %v1894, %v1913
  %v1915 = fsub float %v1886, %v1914
  %v1916 = fmul float %v1915, %v1915
  %v1917 = add i64 %v997, 0
  %v1918 = and i64 %v1917, %v278
  %v1919 = mul i64 %v1918, %v7
  %v1920 = add i64 %v1919, %v1877
  %v1921 = mul i64 %v1920, 1
  %v1922 = getelementptr inbounds float, ptr %v112, i64 %v1921
  %v1923 = getelementptr inbounds float, ptr %v1922, i64 0
  %v1924 = load float, ptr %v1923, align 4
  %v1925 = fmul float 0x4000000000000000, %v1924
  %v1926 = fdiv float %v1916, %v1925
  %v1927 = fneg float %v1926
  %v1928 = add i64 %v997, 0
  %v1929 = and i64 %v1928, %v284
  %v1930 = mul i64 %v1929, %v7
  %v1931 = add i64 %v1930, %v1877
  %v1932 = mul i64 %v1931, 3
  %v1933 = getelementptr inbounds float, ptr %v122, i64 %v1932
  %v1934 = add i64 0, %v1879
  %v1935 = getelementptr inbounds float, ptr %v1933, i64 %v1934
  %v1936 = load float, ptr %v1935, align 4
  %v1937 = fsub float %v1927, %v1936
  %v1938 = fcmp olt float %v1937, 0xC05A400000000000
  %v1939 = select i1 %v1938, float 0xC05A400000000000, float %v1937
  %v1940 = fcmp ogt float %v1939, 0x4056400000000000
  %v1941 = select i1 %v1940, float 0x4056400000000000, float %v1939
  %v1942 = call float @llvm.fmuladd.f32(float %v1941, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1943 = fsub float %v1942, 0x4168000000000000
  %v1944 = call float @llvm.fmuladd.f32(float %v1943, float 0xBFE62E4000000000, float %v1941)
  %v1945 = call float @llvm.fmuladd.f32(float %v1943, float 0xBEB7F7D1C0000000, float %v1944)
  %v1946 = bitcast float %v1942 to i32
  %v1947 = fmul float %v1945, %v1945
  %v1948 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1945, float 0x3F81227F40000000)
  %v1949 = call float @llvm.fmuladd.f32(float %v1948, float %v1945, float 0x3FA5556740000000)
  %v1950 = call float @llvm.fmuladd.f32(float %v1949, float %v1945, float 0x3FC5554B00000000)
  %v1951 = call float @llvm.fmuladd.f32(float %v1950, float %v1945, float 0x3FDFFFFFE0000000)
  %v1952 = call float @llvm.fmuladd.f32(float %v1947, float %v1951, float %v1945)
  %v1953 = sub i32 %v1946, 1262485250
  %v1954 = lshr i32 %v1953, 1
  %v1955 = sub i32 %v1953, %v1954
  %v1956 = shl i32 %v1954, 23
  %v1957 = bitcast i32 %v1956 to float
  %v1958 = shl i32 %v1955, 23
  %v1959 = bitcast i32 %v1958 to float
  %v1960 = fadd float %v1952, 0x3FF0000000000000
  %v1961 = fmul float %v1960, %v1957
  %v1962 = fmul float %v1961, %v1959
  %v1963 = add i64 %v997, 0
  %v1964 = and i64 %v1963, %v288
  %v1965 = mul i64 %v1964, %v7
  %v1966 = add i64 %v1965, %v1877
  %v1967 = mul i64 %v1966, 3
  %v1968 = getelementptr inbounds float, ptr %v126, i64 %v1967
  %v1969 = add i64 0, %v1879
  %v1970 = getelementptr inbounds float, ptr %v1968, i64 %v1969
  %v1971 = load float, ptr %v1970, align 4
  %v1972 = fdiv float %v1962, %v1971
  %v1973 = mul i64 %v1877, 64
  %v1974 = getelementptr inbounds float, ptr %v12, i64 %v1973
  %v1975 = add i64 %v997, 0
  %v1976 = and i64 %v1975, %v250
  %v1977 = mul i64 %v1976, %v7
  %v1978 = add i64 %v1977, %v1877
  %v1979 = mul i64 %v1978, 64
  %v1980 = getelementptr inbounds float, ptr %v40, i64 %v1979
  %v1981 = add i64 0, 0
  %v1982 = mul i64 %v1881, 8
  %v1983 = add i64 %v1981, %v1982
  %v1984 = getelementptr inbounds float, ptr %v1974, i64 %v1983
  %v1985 = load <8 x float>, ptr %v1984, align 4
  %v1986 = add i64 0, 0
  %v1987 = mul i64 %v1881, 8
  %v1988 = add i64 %v1986, %v1987
  %v1989 = getelementptr inbounds float, ptr %v1980, i64 %v1988
  %v1990 = load <8 x float>, ptr %v1989, align 4
  %v1991 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1990)
  %v1992 = fneg <8 x float> %v1991
  %v1993 = fcmp olt <8 x float> %v1992, splat (float 0xC05A400000000000)
  %v1994 = select <8 x i1> %v1993, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1992
  %v1995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1994, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1996 = fsub <8 x float> %v1995, splat (float 0x4168000000000000)
  %v1997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1996, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1994)
  %v1998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1996, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1997)
  %v1999 = bitcast <8 x float> %v1995 to <8 x i32>
  %v2000 = fmul <8 x float> %v1998, %v1998
  %v2001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1998, <8 x float> splat (float 0x3F81227F40000000))
  %v2002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2001, <8 x float> %v1998, <8 x float> splat (float 0x3FA5556740000000))
  %v2003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2002, <8 x float> %v1998, <8 x float> splat (float 0x3FC5554B00000000))
  %v2004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2003, <8 x float> %v1998, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2000, <8 x float> %v2004, <8 x float> %v1998)
  %v2006 = sub <8 x i32> %v1999, splat (i32 1262485250)
  %v2007 = lshr <8 x i32> %v2006, splat (i32 1)
  %v2008 = sub <8 x i32> %v2006, %v2007
  %v2009 = shl <8 x i32> %v2007, splat (i32 23)
  %v2010 = bitcast <8 x i32> %v2009 to <8 x float>
  %v2011 = shl <8 x i32> %v2008, splat (i32 23)
  %v2012 = bitcast <8 x i32> %v2011 to <8 x float>
  %v2013 = fadd <8 x float> %v2005, splat (float 0x3FF0000000000000)
  %v2014 = fmul <8 x float> %v2013, %v2010
  %v2015 = fmul <8 x float> %v2014, %v2012
  %v2016 = fcmp olt <8 x float> %v1990, splat (float 0x0000000000000000)
  %v2017 = select <8 x i1> %v2016, <8 x float> %v2015, <8 x float> splat (float 0x3FF0000000000000)
  %v2018 = fadd <8 x float> %v2015, splat (float 0x3FF0000000000000)
  %v2019 = fdiv <8 x float> %v2017, %v2018
  %v2020 = fsub <8 x float> %v1985, %v2019
  %v2021 = insertelement <8 x float> poison, float %v1972, i64 0
  %v2022 = shufflevector <8 x float> %v2021, <8 x float> poison, <8 x i32> zeroinitializer
  %v2023 = fmul <8 x float> %v2022, %v2020
  %v2024 = fadd <8 x float> %v1882, %v2023
  %v2025 = add nsw i64 %v1881, 1
  br label %b200
b202:
  %v2026 = mul i64 %v1877, 24
  %v2027 = getelementptr inbounds float, ptr %v132, i64 %v2026
  %v2028 = mul i64 %v1879, 8
  %v2029 = add i64 0, %v2028
  %v2030 = add i64 %v2029, 0
  %v2031 = getelementptr inbounds float, ptr %v2027, i64 %v2030
  store <8 x float> %v1882, ptr %v2031, align 4
  %v2032 = add nsw i64 %v1879, 1
  br label %b197
b199:
  %v2033 = add nsw i64 %v1877, 1
  br label %b194
b196:
  %v2034 = add i64 %v7, 0
  %v2035 = sdiv i64 %v2034, 1
  %v2036 = add i64 %v2, 1
  %v2037 = mul i64 %v2035, %v2
  %v2038 = sdiv i64 %v2037, %v3
  %v2039 = mul i64 %v2038, 1
  %v2040 = icmp slt i64 %v2039, %v7
  %v2041 = select i1 %v2040, i64 %v2039, i64 %v7
  %v2042 = mul i64 %v2035, %v2036
  %v2043 = sdiv i64 %v2042, %v3
  %v2044 = mul i64 %v2043, 1
  %v2045 = icmp slt i64 %v2044, %v7
  %v2046 = select i1 %v2045, i64 %v2044, i64 %v7
  br label %b203
b203:
  %v2047 = phi i64 [ %v2041, %b196 ], [ %v2185, %b208 ]
  %v2048 = icmp slt i64 %v2047, %v2046
  br i1 %v2048, label %b204, label %b205
b204:
  br label %b206
b206:
  %v2049 = phi i64 [ 0, %b204 ], [ %v2184, %b211 ]
  %v2050 = icmp slt i64 %v2049, 3
  br i1 %v2050, label %b207, label %b208
b207:
  br label %b209
b209:
  %v2051 = phi i64 [ 0, %b207 ], [ %v2183, %b214 ]
  %v2052 = icmp slt i64 %v2051, 3
  br i1 %v2052, label %b210, label %b211
b210:
  br label %b212
b212:
  %v2053 = phi i64 [ 0, %b210 ], [ %v2162, %b213 ]
  %v2054 = phi <8 x float> [ splat (float 0x0000000000000000), %b210 ], [ %v2161, %b213 ]
  %v2055 = icmp slt i64 %v2053, 8
  br i1 %v2055, label %b213, label %b214
b213:
  %v2056 = mul i64 %v2047, 24
  %v2057 = getelementptr inbounds float, ptr %v130, i64 %v2056
  %v2058 = add i64 %v997, 0
  %v2059 = and i64 %v2058, %v280
  %v2060 = mul i64 %v2059, %v7
  %v2061 = add i64 %v2060, %v2047
  %v2062 = mul i64 %v2061, 1
  %v2063 = getelementptr inbounds float, ptr %v114, i64 %v2062
  %v2064 = getelementptr inbounds float, ptr %v2063, i64 0
  %v2065 = load float, ptr %v2064, align 4
  %v2066 = add i64 0, %v2051
  %v2067 = getelementptr inbounds float, ptr %v104, i64 %v2066
  %v2068 = load float, ptr %v2067, align 4
  %v2069 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v2070 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v2071 = select i1 %v2070, float 0x4020000000000000, float 0x4020000000000000
  %v2072 = select i1 %v2069, float 0x4020000000000000, float %v2071
  %v2073 = fsub float %v2072, 0x3FF0000000000000
  %v2074 = fdiv float %v2073, 0x4000000000000000
  %v2075 = add i64 %v997, 0
  %v2076 = and i64 %v2075, %v276
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2047
  %v2079 = mul i64 %v2078, 1
  %v2080 = getelementptr inbounds float, ptr %v110, i64 %v2079
  %v2081 = getelementptr inbounds float, ptr %v2080, i64 0
  %v2082 = load float, ptr %v2081, align 4
  %v2083 = fmul float %v2074, %v2082
  %v2084 = fmul float %v2068, %v2083
  %v2085 = fadd float %v2065, %v2084
  %v2086 = add i64 %v997, 0
  %v2087 = and i64 %v2086, %v278
  %v2088 = mul i64 %v2087, %v7
  %v2089 = add i64 %v2088, %v2047
  %v2090 = mul i64 %v2089, 1
  %v2091 = getelementptr inbounds float, ptr %v112, i64 %v2090
  %v2092 = getelementptr inbounds float, ptr %v2091, i64 0
  %v2093 = load float, ptr %v2092, align 4
  %v2094 = fmul float 0x4000000000000000, %v2093
  %v2095 = add i64 %v997, 0
  %v2096 = and i64 %v2095, %v286
  %v2097 = mul i64 %v2096, %v7
  %v2098 = add i64 %v2097, %v2047
  %v2099 = mul i64 %v2098, 3
  %v2100 = getelementptr inbounds float, ptr %v124, i64 %v2099
  %v2101 = add i64 0, %v2051
  %v2102 = getelementptr inbounds float, ptr %v2100, i64 %v2101
  %v2103 = load float, ptr %v2102, align 4
  %v2104 = add i64 %v997, 0
  %v2105 = and i64 %v2104, %v290
  %v2106 = mul i64 %v2105, %v7
  %v2107 = add i64 %v2106, %v2047
  %v2108 = mul i64 %v2107, 3
  %v2109 = getelementptr inbounds float, ptr %v128, i64 %v2108
  %v2110 = add i64 0, %v2051
  %v2111 = getelementptr inbounds float, ptr %v2109, i64 %v2110
  %v2112 = load float, ptr %v2111, align 4
  %v2113 = mul i64 %v2049, 8
  %v2114 = add i64 0, %v2113
  %v2115 = add i64 %v2114, %v2053
  %v2116 = getelementptr inbounds float, ptr %v2057, i64 %v2115
  %v2117 = load <8 x float>, ptr %v2116, align 4
  %v2118 = add i64 0, %v2053
  %v2119 = getelementptr inbounds float, ptr %v102, i64 %v2118
  %v2120 = load <8 x float>, ptr %v2119, align 4
  %v2121 = insertelement <8 x float> poison, float %v2085, i64 0
  %v2122 = shufflevector <8 x float> %v2121, <8 x float> poison, <8 x i32> zeroinitializer
  %v2123 = fsub <8 x float> %v2120, %v2122
  %v2124 = fmul <8 x float> %v2123, %v2123
  %v2125 = insertelement <8 x float> poison, float %v2094, i64 0
  %v2126 = shufflevector <8 x float> %v2125, <8 x float> poison, <8 x i32> zeroinitializer
  %v2127 = fdiv <8 x float> %v2124, %v2126
  %v2128 = fneg <8 x float> %v2127
  %v2129 = insertelement <8 x float> poison, float %v2103, i64 0
  %v2130 = shufflevector <8 x float> %v2129, <8 x float> poison, <8 x i32> zeroinitializer
  %v2131 = fsub <8 x float> %v2128, %v2130
  %v2132 = fcmp olt <8 x float> %v2131, splat (float 0xC05A400000000000)
  %v2133 = select <8 x i1> %v2132, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2131
  %v2134 = fcmp ogt <8 x float> %v2133, splat (float 0x4056400000000000)
  %v2135 = select <8 x i1> %v2134, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2133
  %v2136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2135, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2137 = fsub <8 x float> %v2136, splat (float 0x4168000000000000)
  %v2138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2135)
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2138)
  %v2140 = bitcast <8 x float> %v2136 to <8 x i32>
  %v2141 = fmul <8 x float> %v2139, %v2139
  %v2142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2139, <8 x float> splat (float 0x3F81227F40000000))
  %v2143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2142, <8 x float> %v2139, <8 x float> splat (float 0x3FA5556740000000))
  %v2144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2143, <8 x float> %v2139, <8 x float> splat (float 0x3FC5554B00000000))
  %v2145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2144, <8 x float> %v2139, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2141, <8 x float> %v2145, <8 x float> %v2139)
  %v2147 = sub <8 x i32> %v2140, splat (i32 1262485250)
  %v2148 = lshr <8 x i32> %v2147, splat (i32 1)
  %v2149 = sub <8 x i32> %v2147, %v2148
  %v2150 = shl <8 x i32> %v2148, splat (i32 23)
  %v2151 = bitcast <8 x i32> %v2150 to <8 x float>
  %v2152 = shl <8 x i32> %v2149, splat (i32 23)
  %v2153 = bitcast <8 x i32> %v2152 to <8 x float>
  %v2154 = fadd <8 x float> %v2146, splat (float 0x3FF0000000000000)
  %v2155 = fmul <8 x float> %v2154, %v2151
  %v2156 = fmul <8 x float> %v2155, %v2153
  %v2157 = insertelement <8 x float> poison, float %v2112, i64 0
  %v2158 = shufflevector <8 x float> %v2157, <8 x float> poison, <8 x i32> zeroinitializer
  %v2159 = fdiv <8 x float> %v2156, %v2158
  %v2160 = fmul <8 x float> %v2117, %v2159
  %v2161 = fadd <8 x float> %v2054, %v2160
  %v2162 = add nsw i64 %v2053, 8
  br label %b212
b214:
  %v2163 = shufflevector <8 x float> %v2054, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2164 = shufflevector <8 x float> %v2054, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2165 = fadd <4 x float> %v2163, %v2164
  %v2166 = shufflevector <4 x float> %v2165, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2167 = shufflevector <4 x float> %v2165, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2168 = fadd <2 x float> %v2166, %v2167
  %v2169 = extractelement <2 x float> %v2168, i64 0
  %v2170 = extractelement <2 x float> %v2168, i64 1
  %v2171 = fadd float %v2169, %v2170
  %v2172 = fadd float %v2171, 0x0000000000000000
  %v2173 = add i64 %v997, 0
  %v2174 = and i64 %v2173, %v292
  %v2175 = mul i64 %v2174, %v7
  %v2176 = add i64 %v2175, %v2047
  %v2177 = mul i64 %v2176, 9
  %v2178 = getelementptr inbounds float, ptr %v134, i64 %v2177
  %v2179 = mul i64 %v2049, 3
  %v2180 = add i64 0, %v2179
  %v2181 = add i64 %v2180, %v2051
  %v2182 = getelementptr inbounds float, ptr %v2178, i64 %v2181
  store float %v2172, ptr %v2182, align 4
  %v2183 = add nsw i64 %v2051, 1
  br label %b209
b211:
  %v2184 = add nsw i64 %v2049, 1
  br label %b206
b208:
  %v2185 = add nsw i64 %v2047, 1
  br label %b203
b205:
  %v2186 = add i64 %v7, 0
  %v2187 = sdiv i64 %v2186, 1
  %v2188 = add i64 %v2, 1
  %v2189 = mul i64 %v2187, %v2
  %v2190 = sdiv i64 %v2189, %v3
  %v2191 = mul i64 %v2190, 1
  %v2192 = icmp slt i64 %v2191, %v7
  %v2193 = select i1 %v2192, i64 %v2191, i64 %v7
  %v2194 = mul i64 %v2187, %v2188
  %v2195 = sdiv i64 %v2194, %v3
  %v2196 = mul i64 %v2195, 1
  %v2197 = icmp slt i64 %v2196, %v7
  %v2198 = select i1 %v2197, i64 %v2196, i64 %v7
  br label %b215
b215:
  %v2199 = phi i64 [ %v2193, %b205 ], [ %v2337, %b220 ]
  %v2200 = icmp slt i64 %v2199, %v2198
  br i1 %v2200, label %b216, label %b217
b216:
  br label %b218
b218:
  %v2201 = phi i64 [ 0, %b216 ], [ %v2336, %b223 ]
  %v2202 = icmp slt i64 %v2201, 3
  br i1 %v2202, label %b219, label %b220
b219:
  br label %b221
b221:
  %v2203 = phi i64 [ 0, %b219 ], [ %v2335, %b226 ]
  %v2204 = icmp slt i64 %v2203, 3
  br i1 %v2204, label %b222, label %b223
b222:
  br label %b224
b224:
  %v2205 = phi i64 [ 0, %b222 ], [ %v2314, %b225 ]
  %v2206 = phi <8 x float> [ splat (float 0x0000000000000000), %b222 ], [ %v2313, %b225 ]
  %v2207 = icmp slt i64 %v2205, 8
  br i1 %v2207, label %b225, label %b226
b225:
  %v2208 = mul i64 %v2199, 24
  %v2209 = getelementptr inbounds float, ptr %v132, i64 %v2208
  %v2210 = add i64 %v997, 0
  %v2211 = and i64 %v2210, %v280
  %v2212 = mul i64 %v2211, %v7
  %v2213 = add i64 %v2212, %v2199
  %v2214 = mul i64 %v2213, 1
  %v2215 = getelementptr inbounds float, ptr %v114, i64 %v2214
  %v2216 = getelementptr inbounds float, ptr %v2215, i64 0
  %v2217 = load float, ptr %v2216, align 4
  %v2218 = add i64 0, %v2203
  %v2219 = getelementptr inbounds float, ptr %v104, i64 %v2218
  %v2220 = load float, ptr %v2219, align 4
  %v2221 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v2222 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v2223 = select i1 %v2222, float 0x4020000000000000, float 0x4020000000000000
  %v2224 = select i1 %v2221, float 0x4020000000000000, float %v2223
  %v2225 = fsub float %v2224, 0x3FF0000000000000
  %v2226 = fdiv float %v2225, 0x4000000000000000
  %v2227 = add i64 %v997, 0
  %v2228 = and i64 %v2227, %v276
  %v2229 = mul i64 %v2228, %v7
  %v2230 = add i64 %v2229, %v2199
  %v2231 = mul i64 %v2230, 1
  %v2232 = getelementptr inbounds float, ptr %v110, i64 %v2231
  %v2233 = getelementptr inbounds float, ptr %v2232, i64 0
  %v2234 = load float, ptr %v2233, align 4
  %v2235 = fmul float %v2226, %v2234
  %v2236 = fmul float %v2220, %v2235
  %v2237 = fadd float %v2217, %v2236
  %v2238 = add i64 %v997, 0
  %v2239 = and i64 %v2238, %v278
  %v2240 = mul i64 %v2239, %v7
  %v2241 = add i64 %v2240, %v2199
  %v2242 = mul i64 %v2241, 1
  %v2243 = getelementptr inbounds float, ptr %v112, i64 %v2242
  %v2244 = getelementptr inbounds float, ptr %v2243, i64 0
  %v2245 = load float, ptr %v2244, align 4
  %v2246 = fmul float 0x4000000000000000, %v2245
  %v2247 = add i64 %v997, 0
  %v2248 = and i64 %v2247, %v286
  %v2249 = mul i64 %v2248, %v7
  %v2250 = add i64 %v2249, %v2199
  %v2251 = mul i64 %v2250, 3
  %v2252 = getelementptr inbounds float, ptr %v124, i64 %v2251
  %v2253 = add i64 0, %v2203
  %v2254 = getelementptr inbounds float, ptr %v2252, i64 %v2253
  %v2255 = load float, ptr %v2254, align 4
  %v2256 = add i64 %v997, 0
  %v2257 = and i64 %v2256, %v290
  %v2258 = mul i64 %v2257, %v7
  %v2259 = add i64 %v2258, %v2199
  %v2260 = mul i64 %v2259, 3
  %v2261 = getelementptr inbounds float, ptr %v128, i64 %v2260
  %v2262 = add i64 0, %v2203
  %v2263 = getelementptr inbounds float, ptr %v2261, i64 %v2262
  %v2264 = load float, ptr %v2263, align 4
  %v2265 = mul i64 %v2201, 8
  %v2266 = add i64 0, %v2265
  %v2267 = add i64 %v2266, %v2205
  %v2268 = getelementptr inbounds float, ptr %v2209, i64 %v2267
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = add i64 0, %v2205
  %v2271 = getelementptr inbounds float, ptr %v102, i64 %v2270
  %v2272 = load <8 x float>, ptr %v2271, align 4
  %v2273 = insertelement <8 x float> poison, float %v2237, i64 0
  %v2274 = shufflevector <8 x float> %v2273, <8 x float> poison, <8 x i32> zeroinitializer
  %v2275 = fsub <8 x float> %v2272, %v2274
  %v2276 = fmul <8 x float> %v2275, %v2275
  %v2277 = insertelement <8 x float> poison, float %v2246, i64 0
  %v2278 = shufflevector <8 x float> %v2277, <8 x float> poison, <8 x i32> zeroinitializer
  %v2279 = fdiv <8 x float> %v2276, %v2278
  %v2280 = fneg <8 x float> %v2279
  %v2281 = insertelement <8 x float> poison, float %v2255, i64 0
  %v2282 = shufflevector <8 x float> %v2281, <8 x float> poison, <8 x i32> zeroinitializer
  %v2283 = fsub <8 x float> %v2280, %v2282
  %v2284 = fcmp olt <8 x float> %v2283, splat (float 0xC05A400000000000)
  %v2285 = select <8 x i1> %v2284, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2283
  %v2286 = fcmp ogt <8 x float> %v2285, splat (float 0x4056400000000000)
  %v2287 = select <8 x i1> %v2286, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2285
  %v2288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2287, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2289 = fsub <8 x float> %v2288, splat (float 0x4168000000000000)
  %v2290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2289, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2287)
  %v2291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2289, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2290)
  %v2292 = bitcast <8 x float> %v2288 to <8 x i32>
  %v2293 = fmul <8 x float> %v2291, %v2291
  %v2294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2291, <8 x float> splat (float 0x3F81227F40000000))
  %v2295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2294, <8 x float> %v2291, <8 x float> splat (float 0x3FA5556740000000))
  %v2296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2295, <8 x float> %v2291, <8 x float> splat (float 0x3FC5554B00000000))
  %v2297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2296, <8 x float> %v2291, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2293, <8 x float> %v2297, <8 x float> %v2291)
  %v2299 = sub <8 x i32> %v2292, splat (i32 1262485250)
  %v2300 = lshr <8 x i32> %v2299, splat (i32 1)
  %v2301 = sub <8 x i32> %v2299, %v2300
  %v2302 = shl <8 x i32> %v2300, splat (i32 23)
  %v2303 = bitcast <8 x i32> %v2302 to <8 x float>
  %v2304 = shl <8 x i32> %v2301, splat (i32 23)
  %v2305 = bitcast <8 x i32> %v2304 to <8 x float>
  %v2306 = fadd <8 x float> %v2298, splat (float 0x3FF0000000000000)
  %v2307 = fmul <8 x float> %v2306, %v2303
  %v2308 = fmul <8 x float> %v2307, %v2305
  %v2309 = insertelement <8 x float> poison, float %v2264, i64 0
  %v2310 = shufflevector <8 x float> %v2309, <8 x float> poison, <8 x i32> zeroinitializer
  %v2311 = fdiv <8 x float> %v2308, %v2310
  %v2312 = fmul <8 x float> %v2269, %v2311
  %v2313 = fadd <8 x float> %v2206, %v2312
  %v2314 = add nsw i64 %v2205, 8
  br label %b224
b226:
  %v2315 = shufflevector <8 x float> %v2206, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2316 = shufflevector <8 x float> %v2206, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2317 = fadd <4 x float> %v2315, %v2316
  %v2318 = shufflevector <4 x float> %v2317, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2319 = shufflevector <4 x float> %v2317, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2320 = fadd <2 x float> %v2318, %v2319
  %v2321 = extractelement <2 x float> %v2320, i64 0
  %v2322 = extractelement <2 x float> %v2320, i64 1
  %v2323 = fadd float %v2321, %v2322
  %v2324 = fadd float %v2323, 0x0000000000000000
  %v2325 = add i64 %v997, 0
  %v2326 = and i64 %v2325, %v294
  %v2327 = mul i64 %v2326, %v7
  %v2328 = add i64 %v2327, %v2199
  %v2329 = mul i64 %v2328, 9
  %v2330 = getelementptr inbounds float, ptr %v136, i64 %v2329
  %v2331 = mul i64 %v2201, 3
  %v2332 = add i64 0, %v2331
  %v2333 = add i64 %v2332, %v2203
  %v2334 = getelementptr inbounds float, ptr %v2330, i64 %v2333
  store float %v2324, ptr %v2334, align 4
  %v2335 = add nsw i64 %v2203, 1
  br label %b221
b223:
  %v2336 = add nsw i64 %v2201, 1
  br label %b218
b220:
  %v2337 = add nsw i64 %v2199, 1
  br label %b215
b217:
  %v2338 = add i64 %v7, 0
  %v2339 = sdiv i64 %v2338, 1
  %v2340 = add i64 %v2, 1
  %v2341 = mul i64 %v2339, %v2
  %v2342 = sdiv i64 %v2341, %v3
  %v2343 = mul i64 %v2342, 1
  %v2344 = icmp slt i64 %v2343, %v7
  %v2345 = select i1 %v2344, i64 %v2343, i64 %v7
  %v2346 = mul i64 %v2339, %v2340
  %v2347 = sdiv i64 %v2346, %v3
  %v2348 = mul i64 %v2347, 1
  %v2349 = icmp slt i64 %v2348, %v7
  %v2350 = select i1 %v2349, i64 %v2348, i64 %v7
  br label %b227
b227:
  %v2351 = phi i64 [ %v2345, %b217 ], [ %v2398, %b232 ]
  %v2352 = icmp slt i64 %v2351, %v2350
  br i1 %v2352, label %b228, label %b229
b228:
  br label %b230
b230:
  %v2353 = phi i64 [ 0, %b228 ], [ %v2397, %b231 ]
  %v2354 = icmp slt i64 %v2353, 8
  br i1 %v2354, label %b231, label %b232
b231:
  %v2355 = mul i64 %v2351, 24
  %v2356 = getelementptr inbounds float, ptr %v132, i64 %v2355
  %v2357 = mul i64 %v2351, 24
  %v2358 = getelementptr inbounds float, ptr %v130, i64 %v2357
  %v2359 = add i64 %v997, 0
  %v2360 = and i64 %v2359, %v296
  %v2361 = mul i64 %v2360, %v7
  %v2362 = add i64 %v2361, %v2351
  %v2363 = mul i64 %v2362, 24
  %v2364 = getelementptr inbounds float, ptr %v138, i64 %v2363
  %v2365 = add i64 %v997, 0
  %v2366 = and i64 %v2365, %v298
  %v2367 = mul i64 %v2366, %v7
  %v2368 = add i64 %v2367, %v2351
  %v2369 = mul i64 %v2368, 24
  %v2370 = getelementptr inbounds float, ptr %v140, i64 %v2369
  %v2371 = icmp ult i64 3, 8
  %v2372 = select i1 %v2371, i64 3, i64 8
  %v2373 = trunc i64 %v2372 to i32
  %v2374 = insertelement <8 x i32> poison, i32 %v2373, i64 0
  %v2375 = shufflevector <8 x i32> %v2374, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2376 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2375
  %v2377 = add i64 0, %v2353
  %v2378 = mul i64 0, 8
  %v2379 = add i64 %v2377, %v2378
  %v2380 = getelementptr inbounds float, ptr %v2356, i64 %v2379
  %v2381 = getelementptr float, ptr %v2380, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2382 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2381, <8 x i1> %v2376, <8 x float> zeroinitializer)
  %v2383 = add i64 0, %v2353
  %v2384 = mul i64 0, 8
  %v2385 = add i64 %v2383, %v2384
  %v2386 = getelementptr inbounds float, ptr %v2358, i64 %v2385
  %v2387 = getelementptr float, ptr %v2386, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2388 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2387, <8 x i1> %v2376, <8 x float> zeroinitializer)
  %v2389 = mul i64 %v2353, 3
  %v2390 = add i64 0, %v2389
  %v2391 = add i64 %v2390, 0
  %v2392 = getelementptr inbounds float, ptr %v2364, i64 %v2391
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2382, ptr align 4 %v2392, <8 x i1> %v2376)
  %v2393 = mul i64 %v2353, 3
  %v2394 = add i64 0, %v2393
  %v2395 = add i64 %v2394, 0
  %v2396 = getelementptr inbounds float, ptr %v2370, i64 %v2395
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2388, ptr align 4 %v2396, <8 x i1> %v2376)
  %v2397 = add nsw i64 %v2353, 1
  br label %b230
b232:
  %v2398 = add nsw i64 %v2351, 1
  br label %b227
b229:
  %v2399 = add i64 %v7, 0
  %v2400 = sdiv i64 %v2399, 1
  %v2401 = add i64 %v2, 1
  %v2402 = mul i64 %v2400, %v2
  %v2403 = sdiv i64 %v2402, %v3
  %v2404 = mul i64 %v2403, 1
  %v2405 = icmp slt i64 %v2404, %v7
  %v2406 = select i1 %v2405, i64 %v2404, i64 %v7
  %v2407 = mul i64 %v2400, %v2401
  %v2408 = sdiv i64 %v2407, %v3
  %v2409 = mul i64 %v2408, 1
  %v2410 = icmp slt i64 %v2409, %v7
  %v2411 = select i1 %v2410, i64 %v2409, i64 %v7
  br label %b233
b233:
  %v2412 = phi i64 [ %v2406, %b229 ], [ %v2480, %b234 ]
  %v2413 = icmp slt i64 %v2412, %v2411
  br i1 %v2413, label %b234, label %b235
b234:
  %v2414 = add i64 %v997, 0
  %v2415 = and i64 %v2414, %v282
  %v2416 = mul i64 %v2415, %v7
  %v2417 = add i64 %v2416, %v2412
  %v2418 = mul i64 %v2417, 1
  %v2419 = getelementptr inbounds float, ptr %v116, i64 %v2418
  %v2420 = getelementptr inbounds float, ptr %v2419, i64 0
  %v2421 = load float, ptr %v2420, align 4
  %v2422 = add i64 %v997, 0
  %v2423 = and i64 %v2422, %v292
  %v2424 = mul i64 %v2423, %v7
  %v2425 = add i64 %v2424, %v2412
  %v2426 = mul i64 %v2425, 9
  %v2427 = getelementptr inbounds float, ptr %v134, i64 %v2426
  %v2428 = add i64 %v997, 0
  %v2429 = and i64 %v2428, %v294
  %v2430 = mul i64 %v2429, %v7
  %v2431 = add i64 %v2430, %v2412
  %v2432 = mul i64 %v2431, 9
  %v2433 = getelementptr inbounds float, ptr %v136, i64 %v2432
  %v2434 = add i64 %v997, 0
  %v2435 = and i64 %v2434, %v300
  %v2436 = mul i64 %v2435, %v7
  %v2437 = add i64 %v2436, %v2412
  %v2438 = mul i64 %v2437, 9
  %v2439 = getelementptr inbounds float, ptr %v142, i64 %v2438
  %v2440 = add i64 %v997, 0
  %v2441 = and i64 %v2440, %v302
  %v2442 = mul i64 %v2441, %v7
  %v2443 = add i64 %v2442, %v2412
  %v2444 = mul i64 %v2443, 9
  %v2445 = getelementptr inbounds float, ptr %v144, i64 %v2444
  %v2446 = add i64 0, 0
  %v2447 = getelementptr inbounds float, ptr %v2427, i64 %v2446
  %v2448 = load <8 x float>, ptr %v2447, align 4
  %v2449 = insertelement <8 x float> poison, float %v2421, i64 0
  %v2450 = shufflevector <8 x float> %v2449, <8 x float> poison, <8 x i32> zeroinitializer
  %v2451 = fmul <8 x float> %v2450, %v2448
  %v2452 = add i64 0, 0
  %v2453 = getelementptr inbounds float, ptr %v2433, i64 %v2452
  %v2454 = load <8 x float>, ptr %v2453, align 4
  %v2455 = fmul <8 x float> %v2450, %v2454
  %v2456 = add i64 0, 0
  %v2457 = getelementptr inbounds float, ptr %v2439, i64 %v2456
  store <8 x float> %v2451, ptr %v2457, align 4
  %v2458 = add i64 0, 0
  %v2459 = getelementptr inbounds float, ptr %v2445, i64 %v2458
  store <8 x float> %v2455, ptr %v2459, align 4
  %v2460 = icmp ult i64 1, 8
  %v2461 = select i1 %v2460, i64 1, i64 8
  %v2462 = trunc i64 %v2461 to i32
  %v2463 = insertelement <8 x i32> poison, i32 %v2462, i64 0
  %v2464 = shufflevector <8 x i32> %v2463, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2465 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2464
  %v2466 = add i64 0, 8
  %v2467 = getelementptr inbounds float, ptr %v2427, i64 %v2466
  %v2468 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2467, <8 x i1> %v2465, <8 x float> zeroinitializer)
  %v2469 = insertelement <8 x float> poison, float %v2421, i64 0
  %v2470 = shufflevector <8 x float> %v2469, <8 x float> poison, <8 x i32> zeroinitializer
  %v2471 = fmul <8 x float> %v2470, %v2468
  %v2472 = add i64 0, 8
  %v2473 = getelementptr inbounds float, ptr %v2433, i64 %v2472
  %v2474 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2473, <8 x i1> %v2465, <8 x float> zeroinitializer)
  %v2475 = fmul <8 x float> %v2470, %v2474
  %v2476 = add i64 0, 8
  %v2477 = getelementptr inbounds float, ptr %v2439, i64 %v2476
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2471, ptr align 4 %v2477, <8 x i1> %v2465)
  %v2478 = add i64 0, 8
  %v2479 = getelementptr inbounds float, ptr %v2445, i64 %v2478
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2475, ptr align 4 %v2479, <8 x i1> %v2465)
  %v2480 = add nsw i64 %v2412, 1
  br label %b233
b235:
  %v2481 = add i64 %v7, 0
  %v2482 = sdiv i64 %v2481, 1
  %v2483 = add i64 %v2, 1
  %v2484 = mul i64 %v2482, %v2
  %v2485 = sdiv i64 %v2484, %v3
  %v2486 = mul i64 %v2485, 1
  %v2487 = icmp slt i64 %v2486, %v7
  %v2488 = select i1 %v2487, i64 %v2486, i64 %v7
  %v2489 = mul i64 %v2482, %v2483
  %v2490 = sdiv i64 %v2489, %v3
  %v2491 = mul i64 %v2490, 1
  %v2492 = icmp slt i64 %v2491, %v7
  %v2493 = select i1 %v2492, i64 %v2491, i64 %v7
  br label %b236
b236:
  %v2494 = phi i64 [ %v2488, %b235 ], [ %v2524, %b237 ]
  %v2495 = icmp slt i64 %v2494, %v2493
  br i1 %v2495, label %b237, label %b238
b237:
  %v2496 = add i64 %v997, 0
  %v2497 = and i64 %v2496, %v300
  %v2498 = mul i64 %v2497, %v7
  %v2499 = add i64 %v2498, %v2494
  %v2500 = mul i64 %v2499, 9
  %v2501 = getelementptr inbounds float, ptr %v142, i64 %v2500
  %v2502 = add i64 %v997, 0
  %v2503 = and i64 %v2502, %v264
  %v2504 = mul i64 %v2503, %v7
  %v2505 = add i64 %v2504, %v2494
  %v2506 = mul i64 %v2505, 26
  %v2507 = getelementptr inbounds float, ptr %v88, i64 %v2506
  %v2508 = add i64 0, 0
  %v2509 = getelementptr inbounds float, ptr %v2501, i64 %v2508
  %v2510 = load <8 x float>, ptr %v2509, align 4
  %v2511 = add i64 0, 0
  %v2512 = getelementptr inbounds float, ptr %v2507, i64 %v2511
  store <8 x float> %v2510, ptr %v2512, align 4
  %v2513 = icmp ult i64 1, 8
  %v2514 = select i1 %v2513, i64 1, i64 8
  %v2515 = trunc i64 %v2514 to i32
  %v2516 = insertelement <8 x i32> poison, i32 %v2515, i64 0
  %v2517 = shufflevector <8 x i32> %v2516, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2518 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2517
  %v2519 = add i64 0, 8
  %v2520 = getelementptr inbounds float, ptr %v2501, i64 %v2519
  %v2521 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2520, <8 x i1> %v2518, <8 x float> zeroinitializer)
  %v2522 = add i64 0, 8
  %v2523 = getelementptr inbounds float, ptr %v2507, i64 %v2522
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2521, ptr align 4 %v2523, <8 x i1> %v2518)
  %v2524 = add nsw i64 %v2494, 1
  br label %b236
b238:
  %v2525 = add i64 %v7, 0
  %v2526 = sdiv i64 %v2525, 1
  %v2527 = add i64 %v2, 1
  %v2528 = mul i64 %v2526, %v2
  %v2529 = sdiv i64 %v2528, %v3
  %v2530 = mul i64 %v2529, 1
  %v2531 = icmp slt i64 %v2530, %v7
  %v2532 = select i1 %v2531, i64 %v2530, i64 %v7
  %v2533 = mul i64 %v2526, %v2527
  %v2534 = sdiv i64 %v2533, %v3
  %v2535 = mul i64 %v2534, 1
  %v2536 = icmp slt i64 %v2535, %v7
  %v2537 = select i1 %v2536, i64 %v2535, i64 %v7
  br label %b239
b239:
  %v2538 = phi i64 [ %v2532, %b238 ], [ %v2568, %b240 ]
  %v2539 = icmp slt i64 %v2538, %v2537
  br i1 %v2539, label %b240, label %b241
b240:
  %v2540 = add i64 %v997, 0
  %v2541 = and i64 %v2540, %v302
  %v2542 = mul i64 %v2541, %v7
  %v2543 = add i64 %v2542, %v2538
  %v2544 = mul i64 %v2543, 9
  %v2545 = getelementptr inbounds float, ptr %v144, i64 %v2544
  %v2546 = add i64 %v997, 0
  %v2547 = and i64 %v2546, %v264
  %v2548 = mul i64 %v2547, %v7
  %v2549 = add i64 %v2548, %v2538
  %v2550 = mul i64 %v2549, 26
  %v2551 = getelementptr inbounds float, ptr %v88, i64 %v2550
  %v2552 = add i64 0, 0
  %v2553 = getelementptr inbounds float, ptr %v2545, i64 %v2552
  %v2554 = load <8 x float>, ptr %v2553, align 4
  %v2555 = add i64 9, 0
  %v2556 = getelementptr inbounds float, ptr %v2551, i64 %v2555
  store <8 x float> %v2554, ptr %v2556, align 4
  %v2557 = icmp ult i64 1, 8
  %v2558 = select i1 %v2557, i64 1, i64 8
  %v2559 = trunc i64 %v2558 to i32
  %v2560 = insertelement <8 x i32> poison, i32 %v2559, i64 0
  %v2561 = shufflevector <8 x i32> %v2560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2562 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2561
  %v2563 = add i64 0, 8
  %v2564 = getelementptr inbounds float, ptr %v2545, i64 %v2563
  %v2565 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2564, <8 x i1> %v2562, <8 x float> zeroinitializer)
  %v2566 = add i64 9, 8
  %v2567 = getelementptr inbounds float, ptr %v2551, i64 %v2566
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2565, ptr align 4 %v2567, <8 x i1> %v2562)
  %v2568 = add nsw i64 %v2538, 1
  br label %b239
b241:
  %v2569 = add i64 %v7, 0
  %v2570 = sdiv i64 %v2569, 1
  %v2571 = add i64 %v2, 1
  %v2572 = mul i64 %v2570, %v2
  %v2573 = sdiv i64 %v2572, %v3
  %v2574 = mul i64 %v2573, 1
  %v2575 = icmp slt i64 %v2574, %v7
  %v2576 = select i1 %v2575, i64 %v2574, i64 %v7
  %v2577 = mul i64 %v2570, %v2571
  %v2578 = sdiv i64 %v2577, %v3
  %v2579 = mul i64 %v2578, 1
  %v2580 = icmp slt i64 %v2579, %v7
  %v2581 = select i1 %v2580, i64 %v2579, i64 %v7
  br label %b242
b242:
  %v2582 = phi i64 [ %v2576, %b241 ], [ %v2601, %b243 ]
  %v2583 = icmp slt i64 %v2582, %v2581
  br i1 %v2583, label %b243, label %b244
b243:
  %v2584 = add i64 %v997, 0
  %v2585 = and i64 %v2584, %v256
  %v2586 = mul i64 %v2585, %v7
  %v2587 = add i64 %v2586, %v2582
  %v2588 = mul i64 %v2587, 8
  %v2589 = getelementptr inbounds float, ptr %v46, i64 %v2588
  %v2590 = add i64 %v997, 0
  %v2591 = and i64 %v2590, %v264
  %v2592 = mul i64 %v2591, %v7
  %v2593 = add i64 %v2592, %v2582
  %v2594 = mul i64 %v2593, 26
  %v2595 = getelementptr inbounds float, ptr %v88, i64 %v2594
  %v2596 = add i64 0, 0
  %v2597 = getelementptr inbounds float, ptr %v2589, i64 %v2596
  %v2598 = load <8 x float>, ptr %v2597, align 4
  %v2599 = add i64 18, 0
  %v2600 = getelementptr inbounds float, ptr %v2595, i64 %v2599
  store <8 x float> %v2598, ptr %v2600, align 4
  %v2601 = add nsw i64 %v2582, 1
  br label %b242
b244:
  %v2603 = add i64 %v7, 0
  %v2604 = sdiv i64 %v2603, 1
  %v2605 = add i64 %v2, 1
  %v2606 = mul i64 %v2604, %v2
  %v2607 = sdiv i64 %v2606, %v3
  %v2608 = mul i64 %v2607, 1
  %v2609 = icmp slt i64 %v2608, %v7
  %v2610 = select i1 %v2609, i64 %v2608, i64 %v7
  %v2611 = mul i64 %v2604, %v2605
  %v2612 = sdiv i64 %v2611, %v3
  %v2613 = mul i64 %v2612, 1
  %v2614 = icmp slt i64 %v2613, %v7
  %v2615 = select i1 %v2614, i64 %v2613, i64 %v7
  br label %b245
b245:
  %v2616 = phi i64 [ %v2610, %b244 ], [ %v2907, %b250 ]
  %v2617 = icmp slt i64 %v2616, %v2615
  br i1 %v2617, label %b246, label %b247
b246:
  %v2618 = add i64 %v2616, 96
  %v2619 = icmp slt i64 %v2618, %v2615
  %v2620 = select i1 %v2619, i64 %v2618, i64 %v2615
  br label %b248
b248:
  %v2621 = phi i64 [ 0, %b246 ], [ %v2906, %b253 ]
  %v2622 = icmp slt i64 %v2621, 1
  br i1 %v2622, label %b249, label %b250
b249:
  %v2623 = sub i64 %v2620, %v2616
  %v2624 = sub i64 2, 1
  %v2625 = add i64 %v2623, %v2624
  %v2626 = sdiv i64 %v2625, 2
  br label %b251
b251:
  %v2627 = phi i64 [ 0, %b249 ], [ %v2905, %b260 ]
  %v2628 = icmp slt i64 %v2627, %v2626
  br i1 %v2628, label %b252, label %b253
b252:
  %v2629 = mul i64 %v2623, %v2627
  %v2630 = sdiv i64 %v2629, %v2626
  %v2631 = add i64 %v2616, %v2630
  %v2632 = add i64 %v2627, 1
  %v2633 = mul i64 %v2623, %v2632
  %v2634 = sdiv i64 %v2633, %v2626
  %v2635 = add i64 %v2616, %v2634
  %v2636 = mul i64 %v2621, 1088
  %v2637 = getelementptr inbounds float, ptr %v654, i64 %v2636
  %v2638 = sub i64 %v2635, %v2631
  %v2639 = add i64 %v997, 0
  %v2640 = and i64 %v2639, %v264
  %v2641 = mul i64 %v2640, %v7
  %v2642 = add i64 %v2641, %v2631
  %v2643 = mul i64 %v2642, 26
  %v2644 = getelementptr inbounds float, ptr %v88, i64 %v2643
  %v2645 = getelementptr inbounds float, ptr %v2644, i64 0
  %v2646 = sub i64 %v2638, 1
  %v2647 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2646
  %v2648 = load ptr, ptr %v2647, align 4
  %v2649 = getelementptr inbounds float, ptr %v2602, i64 0
  %v2650 = icmp sgt i64 %v2638, 0
  br i1 %v2650, label %b254, label %b255
b254:
  call void %v2648(ptr %v2645, i64 26, ptr %v2637, i64 26, ptr %v2649, i64 32, i64 8)
  br label %b255
b255:
  %v2651 = add i64 %v2636, 832
  %v2652 = getelementptr inbounds float, ptr %v654, i64 %v2651
  %v2653 = sub i64 %v2635, %v2631
  %v2654 = add i64 %v997, 0
  %v2655 = and i64 %v2654, %v252
  %v2656 = mul i64 %v2655, %v7
  %v2657 = add i64 %v2656, %v2631
  %v2658 = mul i64 %v2657, 8
  %v2659 = getelementptr inbounds float, ptr %v42, i64 %v2658
  %v2660 = getelementptr inbounds float, ptr %v2659, i64 0
  %v2661 = sub i64 %v2653, 1
  %v2662 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v2661
  %v2663 = load ptr, ptr %v2662, align 4
  %v2664 = getelementptr inbounds float, ptr %v2602, i64 0
  %v2665 = icmp sgt i64 %v2653, 0
  br i1 %v2665, label %b256, label %b257
b256:
  call void %v2663(ptr %v2660, i64 8, ptr %v2652, i64 8, ptr %v2664, i64 32, i64 8)
  br label %b257
b257:
  %v2666 = add i64 %v2651, 256
  br label %b258
b258:
  %v2667 = phi i64 [ %v2631, %b257 ], [ %v2904, %b263 ]
  %v2668 = icmp slt i64 %v2667, %v2635
  br i1 %v2668, label %b259, label %b260
b259:
  %v2669 = sub i64 %v2667, %v2631
  %v2670 = mul i64 %v2669, 32
  %v2671 = getelementptr inbounds float, ptr %v2602, i64 %v2670
  %v2672 = add i64 %v997, 0
  %v2673 = and i64 %v2672, %v254
  %v2674 = mul i64 %v2673, %v7
  %v2675 = add i64 %v2674, %v2667
  %v2676 = mul i64 %v2675, 8
  %v2677 = getelementptr inbounds float, ptr %v44, i64 %v2676
  %v2678 = add i64 %v997, 0
  %v2679 = and i64 %v2678, %v304
  %v2680 = mul i64 %v2679, %v7
  %v2681 = add i64 %v2680, %v2667
  %v2682 = mul i64 %v2681, 8
  %v2683 = getelementptr inbounds float, ptr %v146, i64 %v2682
  %v2684 = add i64 %v997, 0
  %v2685 = and i64 %v2684, %v306
  %v2686 = mul i64 %v2685, %v7
  %v2687 = add i64 %v2686, %v2667
  %v2688 = mul i64 %v2687, 8
  %v2689 = getelementptr inbounds float, ptr %v148, i64 %v2688
  %v2690 = add i64 %v997, 0
  %v2691 = and i64 %v2690, %v308
  %v2692 = mul i64 %v2691, %v7
  %v2693 = add i64 %v2692, %v2667
  %v2694 = mul i64 %v2693, 8
  %v2695 = getelementptr inbounds float, ptr %v150, i64 %v2694
  %v2696 = add i64 %v997, 1
  %v2697 = and i64 %v2696, %v254
  %v2698 = mul i64 %v2697, %v7
  %v2699 = add i64 %v2698, %v2667
  %v2700 = mul i64 %v2699, 8
  %v2701 = getelementptr inbounds float, ptr %v44, i64 %v2700
  %v2702 = add i64 %v997, 0
  %v2703 = and i64 %v2702, %v310
  %v2704 = mul i64 %v2703, %v7
  %v2705 = add i64 %v2704, %v2667
  %v2706 = mul i64 %v2705, 8
  %v2707 = getelementptr inbounds float, ptr %v152, i64 %v2706
  %v2708 = add i64 %v997, 1
  %v2709 = and i64 %v2708, %v252
  %v2710 = mul i64 %v2709, %v7
  %v2711 = add i64 %v2710, %v2667
  %v2712 = mul i64 %v2711, 8
  %v2713 = getelementptr inbounds float, ptr %v42, i64 %v2712
  br label %b261
b261:
  %v2714 = phi i64 [ 0, %b259 ], [ %v2903, %b262 ]
  %v2715 = icmp slt i64 %v2714, 1
  br i1 %v2715, label %b262, label %b263
b262:
  %v2716 = mul i64 %v2621, 1
  %v2717 = add i64 %v2716, %v2714
  %v2718 = mul i64 %v2717, 8
  %v2719 = add i64 0, %v2714
  %v2720 = mul i64 %v2719, 8
  %v2721 = getelementptr inbounds float, ptr %v2671, i64 %v2720
  %v2722 = load <8 x float>, ptr %v2721, align 4
  %v2723 = add i64 1, %v2714
  %v2724 = mul i64 %v2723, 8
  %v2725 = getelementptr inbounds float, ptr %v2671, i64 %v2724
  %v2726 = load <8 x float>, ptr %v2725, align 4
  %v2727 = add i64 2, %v2714
  %v2728 = mul i64 %v2727, 8
  %v2729 = getelementptr inbounds float, ptr %v2671, i64 %v2728
  %v2730 = load <8 x float>, ptr %v2729, align 4
  %v2731 = add i64 3, %v2714
  %v2732 = mul i64 %v2731, 8
  %v2733 = getelementptr inbounds float, ptr %v2671, i64 %v2732
  %v2734 = load <8 x float>, ptr %v2733, align 4
  %v2735 = add i64 8, %v2718
  %v2736 = getelementptr inbounds float, ptr %v20, i64 %v2735
  %v2737 = load <8 x float>, ptr %v2736, align 4
  %v2738 = fadd <8 x float> %v2722, %v2737
  %v2739 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2738)
  %v2740 = fneg <8 x float> %v2739
  %v2741 = fcmp olt <8 x float> %v2740, splat (float 0xC05A400000000000)
  %v2742 = select <8 x i1> %v2741, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2740
  %v2743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2742, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2744 = fsub <8 x float> %v2743, splat (float 0x4168000000000000)
  %v2745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2744, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2742)
  %v2746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2744, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2745)
  %v2747 = bitcast <8 x float> %v2743 to <8 x i32>
  %v2748 = fmul <8 x float> %v2746, %v2746
  %v2749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2746, <8 x float> splat (float 0x3F81227F40000000))
  %v2750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2749, <8 x float> %v2746, <8 x float> splat (float 0x3FA5556740000000))
  %v2751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2750, <8 x float> %v2746, <8 x float> splat (float 0x3FC5554B00000000))
  %v2752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2751, <8 x float> %v2746, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2748, <8 x float> %v2752, <8 x float> %v2746)
  %v2754 = sub <8 x i32> %v2747, splat (i32 1262485250)
  %v2755 = lshr <8 x i32> %v2754, splat (i32 1)
  %v2756 = sub <8 x i32> %v2754, %v2755
  %v2757 = shl <8 x i32> %v2755, splat (i32 23)
  %v2758 = bitcast <8 x i32> %v2757 to <8 x float>
  %v2759 = shl <8 x i32> %v2756, splat (i32 23)
  %v2760 = bitcast <8 x i32> %v2759 to <8 x float>
  %v2761 = fadd <8 x float> %v2753, splat (float 0x3FF0000000000000)
  %v2762 = fmul <8 x float> %v2761, %v2758
  %v2763 = fmul <8 x float> %v2762, %v2760
  %v2764 = fcmp olt <8 x float> %v2738, splat (float 0x0000000000000000)
  %v2765 = select <8 x i1> %v2764, <8 x float> %v2763, <8 x float> splat (float 0x3FF0000000000000)
  %v2766 = fadd <8 x float> %v2763, splat (float 0x3FF0000000000000)
  %v2767 = fdiv <8 x float> %v2765, %v2766
  %v2768 = add i64 0, %v2718
  %v2769 = getelementptr inbounds float, ptr %v20, i64 %v2768
  %v2770 = load <8 x float>, ptr %v2769, align 4
  %v2771 = fadd <8 x float> %v2726, %v2770
  %v2772 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2771)
  %v2773 = fneg <8 x float> %v2772
  %v2774 = fcmp olt <8 x float> %v2773, splat (float 0xC05A400000000000)
  %v2775 = select <8 x i1> %v2774, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2773
  %v2776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2775, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2777 = fsub <8 x float> %v2776, splat (float 0x4168000000000000)
  %v2778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2777, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2775)
  %v2779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2777, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2778)
  %v2780 = bitcast <8 x float> %v2776 to <8 x i32>
  %v2781 = fmul <8 x float> %v2779, %v2779
  %v2782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2779, <8 x float> splat (float 0x3F81227F40000000))
  %v2783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2782, <8 x float> %v2779, <8 x float> splat (float 0x3FA5556740000000))
  %v2784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2783, <8 x float> %v2779, <8 x float> splat (float 0x3FC5554B00000000))
  %v2785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2784, <8 x float> %v2779, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2781, <8 x float> %v2785, <8 x float> %v2779)
  %v2787 = sub <8 x i32> %v2780, splat (i32 1262485250)
  %v2788 = lshr <8 x i32> %v2787, splat (i32 1)
  %v2789 = sub <8 x i32> %v2787, %v2788
  %v2790 = shl <8 x i32> %v2788, splat (i32 23)
  %v2791 = bitcast <8 x i32> %v2790 to <8 x float>
  %v2792 = shl <8 x i32> %v2789, splat (i32 23)
  %v2793 = bitcast <8 x i32> %v2792 to <8 x float>
  %v2794 = fadd <8 x float> %v2786, splat (float 0x3FF0000000000000)
  %v2795 = fmul <8 x float> %v2794, %v2791
  %v2796 = fmul <8 x float> %v2795, %v2793
  %v2797 = fcmp olt <8 x float> %v2771, splat (float 0x0000000000000000)
  %v2798 = select <8 x i1> %v2797, <8 x float> %v2796, <8 x float> splat (float 0x3FF0000000000000)
  %v2799 = fadd <8 x float> %v2796, splat (float 0x3FF0000000000000)
  %v2800 = fdiv <8 x float> %v2798, %v2799
  %v2801 = add i64 16, %v2718
  %v2802 = getelementptr inbounds float, ptr %v20, i64 %v2801
  %v2803 = load <8 x float>, ptr %v2802, align 4
  %v2804 = fadd <8 x float> %v2730, %v2803
  %v2805 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2804)
  %v2806 = fcmp ogt <8 x float> %v2805, splat (float 0x4023000000000000)
  %v2807 = select <8 x i1> %v2806, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2805
  %v2808 = fadd <8 x float> %v2807, %v2807
  %v2809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2808, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2810 = fsub <8 x float> %v2809, splat (float 0x4168000000000000)
  %v2811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2810, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2808)
  %v2812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2810, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2811)
  %v2813 = bitcast <8 x float> %v2809 to <8 x i32>
  %v2814 = fmul <8 x float> %v2812, %v2812
  %v2815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2812, <8 x float> splat (float 0x3F81227F40000000))
  %v2816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2815, <8 x float> %v2812, <8 x float> splat (float 0x3FA5556740000000))
  %v2817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2816, <8 x float> %v2812, <8 x float> splat (float 0x3FC5554B00000000))
  %v2818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2817, <8 x float> %v2812, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2814, <8 x float> %v2818, <8 x float> %v2812)
  %v2820 = shl <8 x i32> %v2813, splat (i32 23)
  %v2821 = add <8 x i32> %v2820, splat (i32 1065353216)
  %v2822 = bitcast <8 x i32> %v2821 to <8 x float>
  %v2823 = fsub <8 x float> %v2822, splat (float 0x3FF0000000000000)
  %v2824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2822, <8 x float> %v2819, <8 x float> %v2823)
  %v2825 = fadd <8 x float> %v2824, splat (float 0x4000000000000000)
  %v2826 = fdiv <8 x float> %v2824, %v2825
  %v2827 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2826, <8 x float> %v2804)
  %v2828 = add i64 0, %v2718
  %v2829 = getelementptr inbounds float, ptr %v2677, i64 %v2828
  %v2830 = load <8 x float>, ptr %v2829, align 4
  %v2831 = fmul <8 x float> %v2767, %v2830
  %v2832 = fmul <8 x float> %v2800, %v2827
  %v2833 = fadd <8 x float> %v2831, %v2832
  %v2834 = add i64 24, %v2718
  %v2835 = getelementptr inbounds float, ptr %v20, i64 %v2834
  %v2836 = load <8 x float>, ptr %v2835, align 4
  %v2837 = fadd <8 x float> %v2734, %v2836
  %v2838 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2837)
  %v2839 = fneg <8 x float> %v2838
  %v2840 = fcmp olt <8 x float> %v2839, splat (float 0xC05A400000000000)
  %v2841 = select <8 x i1> %v2840, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2839
  %v2842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2841, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2843 = fsub <8 x float> %v2842, splat (float 0x4168000000000000)
  %v2844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2843, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2841)
  %v2845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2843, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2844)
  %v2846 = bitcast <8 x float> %v2842 to <8 x i32>
  %v2847 = fmul <8 x float> %v2845, %v2845
  %v2848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2845, <8 x float> splat (float 0x3F81227F40000000))
  %v2849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2848, <8 x float> %v2845, <8 x float> splat (float 0x3FA5556740000000))
  %v2850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2849, <8 x float> %v2845, <8 x float> splat (float 0x3FC5554B00000000))
  %v2851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2850, <8 x float> %v2845, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2847, <8 x float> %v2851, <8 x float> %v2845)
  %v2853 = sub <8 x i32> %v2846, splat (i32 1262485250)
  %v2854 = lshr <8 x i32> %v2853, splat (i32 1)
  %v2855 = sub <8 x i32> %v2853, %v2854
  %v2856 = shl <8 x i32> %v2854, splat (i32 23)
  %v2857 = bitcast <8 x i32> %v2856 to <8 x float>
  %v2858 = shl <8 x i32> %v2855, splat (i32 23)
  %v2859 = bitcast <8 x i32> %v2858 to <8 x float>
  %v2860 = fadd <8 x float> %v2852, splat (float 0x3FF0000000000000)
  %v2861 = fmul <8 x float> %v2860, %v2857
  %v2862 = fmul <8 x float> %v2861, %v2859
  %v2863 = fcmp olt <8 x float> %v2837, splat (float 0x0000000000000000)
  %v2864 = select <8 x i1> %v2863, <8 x float> %v2862, <8 x float> splat (float 0x3FF0000000000000)
  %v2865 = fadd <8 x float> %v2862, splat (float 0x3FF0000000000000)
  %v2866 = fdiv <8 x float> %v2864, %v2865
  %v2867 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2833)
  %v2868 = fcmp ogt <8 x float> %v2867, splat (float 0x4023000000000000)
  %v2869 = select <8 x i1> %v2868, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2867
  %v2870 = fadd <8 x float> %v2869, %v2869
  %v2871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2870, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2872 = fsub <8 x float> %v2871, splat (float 0x4168000000000000)
  %v2873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2872, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2870)
  %v2874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2872, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2873)
  %v2875 = bitcast <8 x float> %v2871 to <8 x i32>
  %v2876 = fmul <8 x float> %v2874, %v2874
  %v2877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2874, <8 x float> splat (float 0x3F81227F40000000))
  %v2878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2877, <8 x float> %v2874, <8 x float> splat (float 0x3FA5556740000000))
  %v2879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2878, <8 x float> %v2874, <8 x float> splat (float 0x3FC5554B00000000))
  %v2880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2879, <8 x float> %v2874, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2876, <8 x float> %v2880, <8 x float> %v2874)
  %v2882 = shl <8 x i32> %v2875, splat (i32 23)
  %v2883 = add <8 x i32> %v2882, splat (i32 1065353216)
  %v2884 = bitcast <8 x i32> %v2883 to <8 x float>
  %v2885 = fsub <8 x float> %v2884, splat (float 0x3FF0000000000000)
  %v2886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2884, <8 x float> %v2881, <8 x float> %v2885)
  %v2887 = fadd <8 x float> %v2886, splat (float 0x4000000000000000)
  %v2888 = fdiv <8 x float> %v2886, %v2887
  %v2889 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2888, <8 x float> %v2833)
  %v2890 = fmul <8 x float> %v2866, %v2889
  %v2891 = add i64 0, %v2718
  %v2892 = getelementptr inbounds float, ptr %v2683, i64 %v2891
  store <8 x float> %v2767, ptr %v2892, align 4
  %v2893 = add i64 0, %v2718
  %v2894 = getelementptr inbounds float, ptr %v2689, i64 %v2893
  store <8 x float> %v2800, ptr %v2894, align 4
  %v2895 = add i64 0, %v2718
  %v2896 = getelementptr inbounds float, ptr %v2695, i64 %v2895
  store <8 x float> %v2827, ptr %v2896, align 4
  %v2897 = add i64 0, %v2718
  %v2898 = getelementptr inbounds float, ptr %v2701, i64 %v2897
  store <8 x float> %v2833, ptr %v2898, align 4
  %v2899 = add i64 0, %v2718
  %v2900 = getelementptr inbounds float, ptr %v2707, i64 %v2899
  store <8 x float> %v2866, ptr %v2900, align 4
  %v2901 = add i64 0, %v2718
  %v2902 = getelementptr inbounds float, ptr %v2713, i64 %v2901
  store <8 x float> %v2890, ptr %v2902, align 4
  %v2903 = add nsw i64 %v2714, 1
  br label %b261
b263:
  %v2904 = add nsw i64 %v2667, 1
  br label %b258
b260:
  %v2905 = add nsw i64 %v2627, 1
  br label %b251
b253:
  %v2906 = add nsw i64 %v2621, 1
  br label %b248
b250:
  %v2907 = add nsw i64 %v2616, 96
  br label %b245
b247:
  %v2909 = add i64 %v7, 0
  %v2910 = sdiv i64 %v2909, 1
  %v2911 = add i64 %v2, 1
  %v2912 = mul i64 %v2910, %v2
  %v2913 = sdiv i64 %v2912, %v3
  %v2914 = mul i64 %v2913, 1
  %v2915 = icmp slt i64 %v2914, %v7
  %v2916 = select i1 %v2915, i64 %v2914, i64 %v7
  %v2917 = mul i64 %v2910, %v2911
  %v2918 = sdiv i64 %v2917, %v3
  %v2919 = mul i64 %v2918, 1
  %v2920 = icmp slt i64 %v2919, %v7
  %v2921 = select i1 %v2920, i64 %v2919, i64 %v7
  br label %b264
b264:
  %v2922 = phi i64 [ %v2916, %b247 ], [ %v3040, %b269 ]
  %v2923 = icmp slt i64 %v2922, %v2921
  br i1 %v2923, label %b265, label %b266
b265:
  %v2924 = add i64 %v2922, 96
  %v2925 = icmp slt i64 %v2924, %v2921
  %v2926 = select i1 %v2925, i64 %v2924, i64 %v2921
  br label %b267
b267:
  %v2927 = phi i64 [ 0, %b265 ], [ %v3039, %b272 ]
  %v2928 = icmp slt i64 %v2927, 1
  br i1 %v2928, label %b268, label %b269
b268:
  %v2929 = sub i64 %v2926, %v2922
  %v2930 = sub i64 6, 1
  %v2931 = add i64 %v2929, %v2930
  %v2932 = sdiv i64 %v2931, 6
  br label %b270
b270:
  %v2933 = phi i64 [ 0, %b268 ], [ %v3038, %b277 ]
  %v2934 = icmp slt i64 %v2933, %v2932
  br i1 %v2934, label %b271, label %b272
b271:
  %v2935 = mul i64 %v2929, %v2933
  %v2936 = sdiv i64 %v2935, %v2932
  %v2937 = add i64 %v2922, %v2936
  %v2938 = add i64 %v2933, 1
  %v2939 = mul i64 %v2929, %v2938
  %v2940 = sdiv i64 %v2939, %v2932
  %v2941 = add i64 %v2922, %v2940
  %v2942 = mul i64 %v2927, 128
  %v2943 = getelementptr inbounds float, ptr %v655, i64 %v2942
  %v2944 = sub i64 %v2941, %v2937
  %v2945 = add i64 %v997, 1
  %v2946 = and i64 %v2945, %v252
  %v2947 = mul i64 %v2946, %v7
  %v2948 = add i64 %v2947, %v2937
  %v2949 = mul i64 %v2948, 8
  %v2950 = getelementptr inbounds float, ptr %v42, i64 %v2949
  %v2951 = getelementptr inbounds float, ptr %v2950, i64 0
  %v2952 = sub i64 %v2944, 1
  %v2953 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2952
  %v2954 = load ptr, ptr %v2953, align 4
  %v2955 = getelementptr inbounds float, ptr %v2908, i64 0
  %v2956 = icmp sgt i64 %v2944, 0
  br i1 %v2956, label %b273, label %b274
b273:
  call void %v2954(ptr %v2951, i64 8, ptr %v2943, i64 8, ptr %v2955, i64 16, i64 8)
  br label %b274
b274:
  %v2957 = add i64 %v2942, 128
  br label %b275
b275:
  %v2958 = phi i64 [ %v2937, %b274 ], [ %v3037, %b280 ]
  %v2959 = icmp slt i64 %v2958, %v2941
  br i1 %v2959, label %b276, label %b277
b276:
  %v2960 = sub i64 %v2958, %v2937
  %v2961 = mul i64 %v2960, 16
  %v2962 = getelementptr inbounds float, ptr %v2908, i64 %v2961
  %v2963 = add i64 %v997, 0
  %v2964 = and i64 %v2963, %v244
  %v2965 = mul i64 %v2964, %v7
  %v2966 = add i64 %v2965, %v2958
  %v2967 = mul i64 %v2966, 8
  %v2968 = getelementptr inbounds float, ptr %v10, i64 %v2967
  %v2969 = add i64 %v997, 0
  %v2970 = and i64 %v2969, %v312
  %v2971 = mul i64 %v2970, %v7
  %v2972 = add i64 %v2971, %v2958
  %v2973 = mul i64 %v2972, 8
  %v2974 = getelementptr inbounds float, ptr %v154, i64 %v2973
  %v2975 = add i64 %v997, 0
  %v2976 = and i64 %v2975, %v314
  %v2977 = mul i64 %v2976, %v7
  %v2978 = add i64 %v2977, %v2958
  %v2979 = mul i64 %v2978, 8
  %v2980 = getelementptr inbounds float, ptr %v156, i64 %v2979
  %v2981 = add i64 %v997, 0
  %v2982 = and i64 %v2981, %v316
  %v2983 = mul i64 %v2982, %v7
  %v2984 = add i64 %v2983, %v2958
  %v2985 = mul i64 %v2984, 8
  %v2986 = getelementptr inbounds float, ptr %v158, i64 %v2985
  br label %b278
b278:
  %v2987 = phi i64 [ 0, %b276 ], [ %v3036, %b279 ]
  %v2988 = icmp slt i64 %v2987, 1
  br i1 %v2988, label %b279, label %b280
b279:
  %v2989 = mul i64 %v2927, 1
  %v2990 = add i64 %v2989, %v2987
  %v2991 = mul i64 %v2990, 8
  %v2992 = add i64 0, %v2987
  %v2993 = mul i64 %v2992, 8
  %v2994 = getelementptr inbounds float, ptr %v2962, i64 %v2993
  %v2995 = load <8 x float>, ptr %v2994, align 4
  %v2996 = add i64 1, %v2987
  %v2997 = mul i64 %v2996, 8
  %v2998 = getelementptr inbounds float, ptr %v2962, i64 %v2997
  %v2999 = load <8 x float>, ptr %v2998, align 4
  %v3000 = fcmp olt <8 x float> %v2999, splat (float 0xC05A400000000000)
  %v3001 = select <8 x i1> %v3000, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2999
  %v3002 = fcmp ogt <8 x float> %v3001, splat (float 0x4056400000000000)
  %v3003 = select <8 x i1> %v3002, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3001
  %v3004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3003, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3005 = fsub <8 x float> %v3004, splat (float 0x4168000000000000)
  %v3006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3005, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3003)
  %v3007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3005, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3006)
  %v3008 = bitcast <8 x float> %v3004 to <8 x i32>
  %v3009 = fmul <8 x float> %v3007, %v3007
  %v3010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3007, <8 x float> splat (float 0x3F81227F40000000))
  %v3011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3010, <8 x float> %v3007, <8 x float> splat (float 0x3FA5556740000000))
  %v3012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3011, <8 x float> %v3007, <8 x float> splat (float 0x3FC5554B00000000))
  %v3013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3012, <8 x float> %v3007, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3009, <8 x float> %v3013, <8 x float> %v3007)
  %v3015 = sub <8 x i32> %v3008, splat (i32 1262485250)
  %v3016 = lshr <8 x i32> %v3015, splat (i32 1)
  %v3017 = sub <8 x i32> %v3015, %v3016
  %v3018 = shl <8 x i32> %v3016, splat (i32 23)
  %v3019 = bitcast <8 x i32> %v3018 to <8 x float>
  %v3020 = shl <8 x i32> %v3017, splat (i32 23)
  %v3021 = bitcast <8 x i32> %v3020 to <8 x float>
  %v3022 = fadd <8 x float> %v3014, splat (float 0x3FF0000000000000)
  %v3023 = fmul <8 x float> %v3022, %v3019
  %v3024 = fmul <8 x float> %v3023, %v3021
  %v3025 = add i64 0, %v2991
  %v3026 = getelementptr inbounds float, ptr %v2968, i64 %v3025
  %v3027 = load <8 x float>, ptr %v3026, align 4
  %v3028 = fmul <8 x float> %v3024, %v3027
  %v3029 = fadd <8 x float> %v2995, %v3028
  %v3030 = add i64 0, %v2991
  %v3031 = getelementptr inbounds float, ptr %v2974, i64 %v3030
  store <8 x float> %v2995, ptr %v3031, align 4
  %v3032 = add i64 0, %v2991
  %v3033 = getelementptr inbounds float, ptr %v2980, i64 %v3032
  store <8 x float> %v2999, ptr %v3033, align 4
  %v3034 = add i64 0, %v2991
  %v3035 = getelementptr inbounds float, ptr %v2986, i64 %v3034
  store <8 x float> %v3029, ptr %v3035, align 4
  %v3036 = add nsw i64 %v2987, 1
  br label %b278
b280:
  %v3037 = add nsw i64 %v2958, 1
  br label %b275
b277:
  %v3038 = add nsw i64 %v2933, 1
  br label %b270
b272:
  %v3039 = add nsw i64 %v2927, 1
  br label %b267
b269:
  %v3040 = add nsw i64 %v2922, 96
  br label %b264
b266:
  %v3042 = add i64 %v7, 0
  %v3043 = sdiv i64 %v3042, 1
  %v3044 = add i64 %v2, 1
  %v3045 = mul i64 %v3043, %v2
  %v3046 = sdiv i64 %v3045, %v3
  %v3047 = mul i64 %v3046, 1
  %v3048 = icmp slt i64 %v3047, %v7
  %v3049 = select i1 %v3048, i64 %v3047, i64 %v7
  %v3050 = mul i64 %v3043, %v3044
  %v3051 = sdiv i64 %v3050, %v3
  %v3052 = mul i64 %v3051, 1
  %v3053 = icmp slt i64 %v3052, %v7
  %v3054 = select i1 %v3053, i64 %v3052, i64 %v7
  br label %b281
b281:
  %v3055 = phi i64 [ %v3049, %b266 ], [ %v3346, %b286 ]
  %v3056 = icmp slt i64 %v3055, %v3054
  br i1 %v3056, label %b282, label %b283
b282:
  %v3057 = add i64 %v3055, 96
  %v3058 = icmp slt i64 %v3057, %v3054
  %v3059 = select i1 %v3058, i64 %v3057, i64 %v3054
  br label %b284
b284:
  %v3060 = phi i64 [ 0, %b282 ], [ %v3345, %b289 ]
  %v3061 = icmp slt i64 %v3060, 1
  br i1 %v3061, label %b285, label %b286
b285:
  %v3062 = sub i64 %v3059, %v3055
  %v3063 = sub i64 2, 1
  %v3064 = add i64 %v3062, %v3063
  %v3065 = sdiv i64 %v3064, 2
  br label %b287
b287:
  %v3066 = phi i64 [ 0, %b285 ], [ %v3344, %b296 ]
  %v3067 = icmp slt i64 %v3066, %v3065
  br i1 %v3067, label %b288, label %b289
b288:
  %v3068 = mul i64 %v3062, %v3066
  %v3069 = sdiv i64 %v3068, %v3065
  %v3070 = add i64 %v3055, %v3069
  %v3071 = add i64 %v3066, 1
  %v3072 = mul i64 %v3062, %v3071
  %v3073 = sdiv i64 %v3072, %v3065
  %v3074 = add i64 %v3055, %v3073
  %v3075 = mul i64 %v3060, 512
  %v3076 = getelementptr inbounds float, ptr %v656, i64 %v3075
  %v3077 = sub i64 %v3074, %v3070
  %v3078 = add i64 %v997, 0
  %v3079 = and i64 %v3078, %v316
  %v3080 = mul i64 %v3079, %v7
  %v3081 = add i64 %v3080, %v3070
  %v3082 = mul i64 %v3081, 8
  %v3083 = getelementptr inbounds float, ptr %v158, i64 %v3082
  %v3084 = getelementptr inbounds float, ptr %v3083, i64 0
  %v3085 = sub i64 %v3077, 1
  %v3086 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v3085
  %v3087 = load ptr, ptr %v3086, align 4
  %v3088 = getelementptr inbounds float, ptr %v3041, i64 0
  %v3089 = icmp sgt i64 %v3077, 0
  br i1 %v3089, label %b290, label %b291
b290:
  call void %v3087(ptr %v3084, i64 8, ptr %v3076, i64 8, ptr %v3088, i64 32, i64 8)
  br label %b291
b291:
  %v3090 = add i64 %v3075, 256
  %v3091 = getelementptr inbounds float, ptr %v656, i64 %v3090
  %v3092 = sub i64 %v3074, %v3070
  %v3093 = add i64 %v997, 0
  %v3094 = and i64 %v3093, %v256
  %v3095 = mul i64 %v3094, %v7
  %v3096 = add i64 %v3095, %v3070
  %v3097 = mul i64 %v3096, 8
  %v3098 = getelementptr inbounds float, ptr %v46, i64 %v3097
  %v3099 = getelementptr inbounds float, ptr %v3098, i64 0
  %v3100 = sub i64 %v3092, 1
  %v3101 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v3100
  %v3102 = load ptr, ptr %v3101, align 4
  %v3103 = getelementptr inbounds float, ptr %v3041, i64 0
  %v3104 = icmp sgt i64 %v3092, 0
  br i1 %v3104, label %b292, label %b293
b292:
  call void %v3102(ptr %v3099, i64 8, ptr %v3091, i64 8, ptr %v3103, i64 32, i64 8)
  br label %b293
b293:
  %v3105 = add i64 %v3090, 256
  br label %b294
b294:
  %v3106 = phi i64 [ %v3070, %b293 ], [ %v3343, %b299 ]
  %v3107 = icmp slt i64 %v3106, %v3074
  br i1 %v3107, label %b295, label %b296
b295:
  %v3108 = sub i64 %v3106, %v3070
  %v3109 = mul i64 %v3108, 32
  %v3110 = getelementptr inbounds float, ptr %v3041, i64 %v3109
  %v3111 = add i64 %v997, 0
  %v3112 = and i64 %v3111, %v258
  %v3113 = mul i64 %v3112, %v7
  %v3114 = add i64 %v3113, %v3106
  %v3115 = mul i64 %v3114, 8
  %v3116 = getelementptr inbounds float, ptr %v48, i64 %v3115
  %v3117 = add i64 %v997, 0
  %v3118 = and i64 %v3117, %v318
  %v3119 = mul i64 %v3118, %v7
  %v3120 = add i64 %v3119, %v3106
  %v3121 = mul i64 %v3120, 8
  %v3122 = getelementptr inbounds float, ptr %v160, i64 %v3121
  %v3123 = add i64 %v997, 0
  %v3124 = and i64 %v3123, %v320
  %v3125 = mul i64 %v3124, %v7
  %v3126 = add i64 %v3125, %v3106
  %v3127 = mul i64 %v3126, 8
  %v3128 = getelementptr inbounds float, ptr %v162, i64 %v3127
  %v3129 = add i64 %v997, 0
  %v3130 = and i64 %v3129, %v322
  %v3131 = mul i64 %v3130, %v7
  %v3132 = add i64 %v3131, %v3106
  %v3133 = mul i64 %v3132, 8
  %v3134 = getelementptr inbounds float, ptr %v164, i64 %v3133
  %v3135 = add i64 %v997, 1
  %v3136 = and i64 %v3135, %v258
  %v3137 = mul i64 %v3136, %v7
  %v3138 = add i64 %v3137, %v3106
  %v3139 = mul i64 %v3138, 8
  %v3140 = getelementptr inbounds float, ptr %v48, i64 %v3139
  %v3141 = add i64 %v997, 0
  %v3142 = and i64 %v3141, %v324
  %v3143 = mul i64 %v3142, %v7
  %v3144 = add i64 %v3143, %v3106
  %v3145 = mul i64 %v3144, 8
  %v3146 = getelementptr inbounds float, ptr %v166, i64 %v3145
  %v3147 = add i64 %v997, 1
  %v3148 = and i64 %v3147, %v256
  %v3149 = mul i64 %v3148, %v7
  %v3150 = add i64 %v3149, %v3106
  %v3151 = mul i64 %v3150, 8
  %v3152 = getelementptr inbounds float, ptr %v46, i64 %v3151
  br label %b297
b297:
  %v3153 = phi i64 [ 0, %b295 ], [ %v3342, %b298 ]
  %v3154 = icmp slt i64 %v3153, 1
  br i1 %v3154, label %b298, label %b299
b298:
  %v3155 = mul i64 %v3060, 1
  %v3156 = add i64 %v3155, %v3153
  %v3157 = mul i64 %v3156, 8
  %v3158 = add i64 0, %v3153
  %v3159 = mul i64 %v3158, 8
  %v3160 = getelementptr inbounds float, ptr %v3110, i64 %v3159
  %v3161 = load <8 x float>, ptr %v3160, align 4
  %v3162 = add i64 1, %v3153
  %v3163 = mul i64 %v3162, 8
  %v3164 = getelementptr inbounds float, ptr %v3110, i64 %v3163
  %v3165 = load <8 x float>, ptr %v3164, align 4
  %v3166 = add i64 2, %v3153
  %v3167 = mul i64 %v3166, 8
  %v3168 = getelementptr inbounds float, ptr %v3110, i64 %v3167
  %v3169 = load <8 x float>, ptr %v3168, align 4
  %v3170 = add i64 3, %v3153
  %v3171 = mul i64 %v3170, 8
  %v3172 = getelementptr inbounds float, ptr %v3110, i64 %v3171
  %v3173 = load <8 x float>, ptr %v3172, align 4
  %v3174 = add i64 8, %v3157
  %v3175 = getelementptr inbounds float, ptr %v30, i64 %v3174
  %v3176 = load <8 x float>, ptr %v3175, align 4
  %v3177 = fadd <8 x float> %v3161, %v3176
  %v3178 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3177)
  %v3179 = fneg <8 x float> %v3178
  %v3180 = fcmp olt <8 x float> %v3179, splat (float 0xC05A400000000000)
  %v3181 = select <8 x i1> %v3180, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3179
  %v3182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3181, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3183 = fsub <8 x float> %v3182, splat (float 0x4168000000000000)
  %v3184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3183, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3181)
  %v3185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3183, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3184)
  %v3186 = bitcast <8 x float> %v3182 to <8 x i32>
  %v3187 = fmul <8 x float> %v3185, %v3185
  %v3188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3185, <8 x float> splat (float 0x3F81227F40000000))
  %v3189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3188, <8 x float> %v3185, <8 x float> splat (float 0x3FA5556740000000))
  %v3190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3189, <8 x float> %v3185, <8 x float> splat (float 0x3FC5554B00000000))
  %v3191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3190, <8 x float> %v3185, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3187, <8 x float> %v3191, <8 x float> %v3185)
  %v3193 = sub <8 x i32> %v3186, splat (i32 1262485250)
  %v3194 = lshr <8 x i32> %v3193, splat (i32 1)
  %v3195 = sub <8 x i32> %v3193, %v3194
  %v3196 = shl <8 x i32> %v3194, splat (i32 23)
  %v3197 = bitcast <8 x i32> %v3196 to <8 x float>
  %v3198 = shl <8 x i32> %v3195, splat (i32 23)
  %v3199 = bitcast <8 x i32> %v3198 to <8 x float>
  %v3200 = fadd <8 x float> %v3192, splat (float 0x3FF0000000000000)
  %v3201 = fmul <8 x float> %v3200, %v3197
  %v3202 = fmul <8 x float> %v3201, %v3199
  %v3203 = fcmp olt <8 x float> %v3177, splat (float 0x0000000000000000)
  %v3204 = select <8 x i1> %v3203, <8 x float> %v3202, <8 x float> splat (float 0x3FF0000000000000)
  %v3205 = fadd <8 x float> %v3202, splat (float 0x3FF0000000000000)
  %v3206 = fdiv <8 x float> %v3204, %v3205
  %v3207 = add i64 0, %v3157
  %v3208 = getelementptr inbounds float, ptr %v30, i64 %v3207
  %v3209 = load <8 x float>, ptr %v3208, align 4
  %v3210 = fadd <8 x float> %v3165, %v3209
  %v3211 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3210)
  %v3212 = fneg <8 x float> %v3211
  %v3213 = fcmp olt <8 x float> %v3212, splat (float 0xC05A400000000000)
  %v3214 = select <8 x i1> %v3213, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3212
  %v3215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3214, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3216 = fsub <8 x float> %v3215, splat (float 0x4168000000000000)
  %v3217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3216, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3214)
  %v3218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3216, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3217)
  %v3219 = bitcast <8 x float> %v3215 to <8 x i32>
  %v3220 = fmul <8 x float> %v3218, %v3218
  %v3221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3218, <8 x float> splat (float 0x3F81227F40000000))
  %v3222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3221, <8 x float> %v3218, <8 x float> splat (float 0x3FA5556740000000))
  %v3223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3222, <8 x float> %v3218, <8 x float> splat (float 0x3FC5554B00000000))
  %v3224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3223, <8 x float> %v3218, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3220, <8 x float> %v3224, <8 x float> %v3218)
  %v3226 = sub <8 x i32> %v3219, splat (i32 1262485250)
  %v3227 = lshr <8 x i32> %v3226, splat (i32 1)
  %v3228 = sub <8 x i32> %v3226, %v3227
  %v3229 = shl <8 x i32> %v3227, splat (i32 23)
  %v3230 = bitcast <8 x i32> %v3229 to <8 x float>
  %v3231 = shl <8 x i32> %v3228, splat (i32 23)
  %v3232 = bitcast <8 x i32> %v3231 to <8 x float>
  %v3233 = fadd <8 x float> %v3225, splat (float 0x3FF0000000000000)
  %v3234 = fmul <8 x float> %v3233, %v3230
  %v3235 = fmul <8 x float> %v3234, %v3232
  %v3236 = fcmp olt <8 x float> %v3210, splat (float 0x0000000000000000)
  %v3237 = select <8 x i1> %v3236, <8 x float> %v3235, <8 x float> splat (float 0x3FF0000000000000)
  %v3238 = fadd <8 x float> %v3235, splat (float 0x3FF0000000000000)
  %v3239 = fdiv <8 x float> %v3237, %v3238
  %v3240 = add i64 16, %v3157
  %v3241 = getelementptr inbounds float, ptr %v30, i64 %v3240
  %v3242 = load <8 x float>, ptr %v3241, align 4
  %v3243 = fadd <8 x float> %v3169, %v3242
  %v3244 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3243)
  %v3245 = fcmp ogt <8 x float> %v3244, splat (float 0x4023000000000000)
  %v3246 = select <8 x i1> %v3245, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3244
  %v3247 = fadd <8 x float> %v3246, %v3246
  %v3248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3247, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3249 = fsub <8 x float> %v3248, splat (float 0x4168000000000000)
  %v3250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3249, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3247)
  %v3251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3249, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3250)
  %v3252 = bitcast <8 x float> %v3248 to <8 x i32>
  %v3253 = fmul <8 x float> %v3251, %v3251
  %v3254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3251, <8 x float> splat (float 0x3F81227F40000000))
  %v3255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3254, <8 x float> %v3251, <8 x float> splat (float 0x3FA5556740000000))
  %v3256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3255, <8 x float> %v3251, <8 x float> splat (float 0x3FC5554B00000000))
  %v3257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3256, <8 x float> %v3251, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3253, <8 x float> %v3257, <8 x float> %v3251)
  %v3259 = shl <8 x i32> %v3252, splat (i32 23)
  %v3260 = add <8 x i32> %v3259, splat (i32 1065353216)
  %v3261 = bitcast <8 x i32> %v3260 to <8 x float>
  %v3262 = fsub <8 x float> %v3261, splat (float 0x3FF0000000000000)
  %v3263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3261, <8 x float> %v3258, <8 x float> %v3262)
  %v3264 = fadd <8 x float> %v3263, splat (float 0x4000000000000000)
  %v3265 = fdiv <8 x float> %v3263, %v3264
  %v3266 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3265, <8 x float> %v3243)
  %v3267 = add i64 0, %v3157
  %v3268 = getelementptr inbounds float, ptr %v3116, i64 %v3267
  %v3269 = load <8 x float>, ptr %v3268, align 4
  %v3270 = fmul <8 x float> %v3206, %v3269
  %v3271 = fmul <8 x float> %v3239, %v3266
  %v3272 = fadd <8 x float> %v3270, %v3271
  %v3273 = add i64 24, %v3157
  %v3274 = getelementptr inbounds float, ptr %v30, i64 %v3273
  %v3275 = load <8 x float>, ptr %v3274, align 4
  %v3276 = fadd <8 x float> %v3173, %v3275
  %v3277 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3276)
  %v3278 = fneg <8 x float> %v3277
  %v3279 = fcmp olt <8 x float> %v3278, splat (float 0xC05A400000000000)
  %v3280 = select <8 x i1> %v3279, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3278
  %v3281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3280, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3282 = fsub <8 x float> %v3281, splat (float 0x4168000000000000)
  %v3283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3282, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3280)
  %v3284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3282, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3283)
  %v3285 = bitcast <8 x float> %v3281 to <8 x i32>
  %v3286 = fmul <8 x float> %v3284, %v3284
  %v3287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3284, <8 x float> splat (float 0x3F81227F40000000))
  %v3288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3287, <8 x float> %v3284, <8 x float> splat (float 0x3FA5556740000000))
  %v3289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3288, <8 x float> %v3284, <8 x float> splat (float 0x3FC5554B00000000))
  %v3290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3289, <8 x float> %v3284, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3286, <8 x float> %v3290, <8 x float> %v3284)
  %v3292 = sub <8 x i32> %v3285, splat (i32 1262485250)
  %v3293 = lshr <8 x i32> %v3292, splat (i32 1)
  %v3294 = sub <8 x i32> %v3292, %v3293
  %v3295 = shl <8 x i32> %v3293, splat (i32 23)
  %v3296 = bitcast <8 x i32> %v3295 to <8 x float>
  %v3297 = shl <8 x i32> %v3294, splat (i32 23)
  %v3298 = bitcast <8 x i32> %v3297 to <8 x float>
  %v3299 = fadd <8 x float> %v3291, splat (float 0x3FF0000000000000)
  %v3300 = fmul <8 x float> %v3299, %v3296
  %v3301 = fmul <8 x float> %v3300, %v3298
  %v3302 = fcmp olt <8 x float> %v3276, splat (float 0x0000000000000000)
  %v3303 = select <8 x i1> %v3302, <8 x float> %v3301, <8 x float> splat (float 0x3FF0000000000000)
  %v3304 = fadd <8 x float> %v3301, splat (float 0x3FF0000000000000)
  %v3305 = fdiv <8 x float> %v3303, %v3304
  %v3306 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3272)
  %v3307 = fcmp ogt <8 x float> %v3306, splat (float 0x4023000000000000)
  %v3308 = select <8 x i1> %v3307, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3306
  %v3309 = fadd <8 x float> %v3308, %v3308
  %v3310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3309, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3311 = fsub <8 x float> %v3310, splat (float 0x4168000000000000)
  %v3312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3311, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3309)
  %v3313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3311, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3312)
  %v3314 = bitcast <8 x float> %v3310 to <8 x i32>
  %v3315 = fmul <8 x float> %v3313, %v3313
  %v3316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3313, <8 x float> splat (float 0x3F81227F40000000))
  %v3317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3316, <8 x float> %v3313, <8 x float> splat (float 0x3FA5556740000000))
  %v3318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3317, <8 x float> %v3313, <8 x float> splat (float 0x3FC5554B00000000))
  %v3319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3318, <8 x float> %v3313, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3315, <8 x float> %v3319, <8 x float> %v3313)
  %v3321 = shl <8 x i32> %v3314, splat (i32 23)
  %v3322 = add <8 x i32> %v3321, splat (i32 1065353216)
  %v3323 = bitcast <8 x i32> %v3322 to <8 x float>
  %v3324 = fsub <8 x float> %v3323, splat (float 0x3FF0000000000000)
  %v3325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3323, <8 x float> %v3320, <8 x float> %v3324)
  %v3326 = fadd <8 x float> %v3325, splat (float 0x4000000000000000)
  %v3327 = fdiv <8 x float> %v3325, %v3326
  %v3328 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3327, <8 x float> %v3272)
  %v3329 = fmul <8 x float> %v3305, %v3328
  %v3330 = add i64 0, %v3157
  %v3331 = getelementptr inbounds float, ptr %v3122, i64 %v3330
  store <8 x float> %v3206, ptr %v3331, align 4
  %v3332 = add i64 0, %v3157
  %v3333 = getelementptr inbounds float, ptr %v3128, i64 %v3332
  store <8 x float> %v3239, ptr %v3333, align 4
  %v3334 = add i64 0, %v3157
  %v3335 = getelementptr inbounds float, ptr %v3134, i64 %v3334
  store <8 x float> %v3266, ptr %v3335, align 4
  %v3336 = add i64 0, %v3157
  %v3337 = getelementptr inbounds float, ptr %v3140, i64 %v3336
  store <8 x float> %v3272, ptr %v3337, align 4
  %v3338 = add i64 0, %v3157
  %v3339 = getelementptr inbounds float, ptr %v3146, i64 %v3338
  store <8 x float> %v3305, ptr %v3339, align 4
  %v3340 = add i64 0, %v3157
  %v3341 = getelementptr inbounds float, ptr %v3152, i64 %v3340
  store <8 x float> %v3329, ptr %v3341, align 4
  %v3342 = add nsw i64 %v3153, 1
  br label %b297
b299:
  %v3343 = add nsw i64 %v3106, 1
  br label %b294
b296:
  %v3344 = add nsw i64 %v3066, 1
  br label %b287
b289:
  %v3345 = add nsw i64 %v3060, 1
  br label %b284
b286:
  %v3346 = add nsw i64 %v3055, 96
  br label %b281
b283:
  %v3348 = add i64 %v7, 0
  %v3349 = sdiv i64 %v3348, 1
  %v3350 = add i64 %v2, 1
  %v3351 = mul i64 %v3349, %v2
  %v3352 = sdiv i64 %v3351, %v3
  %v3353 = mul i64 %v3352, 1
  %v3354 = icmp slt i64 %v3353, %v7
  %v3355 = select i1 %v3354, i64 %v3353, i64 %v7
  %v3356 = mul i64 %v3349, %v3350
  %v3357 = sdiv i64 %v3356, %v3
  %v3358 = mul i64 %v3357, 1
  %v3359 = icmp slt i64 %v3358, %v7
  %v3360 = select i1 %v3359, i64 %v3358, i64 %v7
  br label %b300
b300:
  %v3361 = phi i64 [ %v3355, %b283 ], [ %v3426, %b305 ]
  %v3362 = icmp slt i64 %v3361, %v3360
  br i1 %v3362, label %b301, label %b302
b301:
  %v3363 = add i64 %v3361, 96
  %v3364 = icmp slt i64 %v3363, %v3360
  %v3365 = select i1 %v3364, i64 %v3363, i64 %v3360
  br label %b303
b303:
  %v3366 = phi i64 [ 0, %b301 ], [ %v3425, %b308 ]
  %v3367 = icmp slt i64 %v3366, 1
  br i1 %v3367, label %b304, label %b305
b304:
  %v3368 = sub i64 %v3365, %v3361
  %v3369 = sub i64 8, 1
  %v3370 = add i64 %v3368, %v3369
  %v3371 = sdiv i64 %v3370, 8
  br label %b306
b306:
  %v3372 = phi i64 [ 0, %b304 ], [ %v3424, %b313 ]
  %v3373 = icmp slt i64 %v3372, %v3371
  br i1 %v3373, label %b307, label %b308
b307:
  %v3374 = mul i64 %v3368, %v3372
  %v3375 = sdiv i64 %v3374, %v3371
  %v3376 = add i64 %v3361, %v3375
  %v3377 = add i64 %v3372, 1
  %v3378 = mul i64 %v3368, %v3377
  %v3379 = sdiv i64 %v3378, %v3371
  %v3380 = add i64 %v3361, %v3379
  %v3381 = mul i64 %v3366, 64
  %v3382 = getelementptr inbounds float, ptr %v657, i64 %v3381
  %v3383 = sub i64 %v3380, %v3376
  %v3384 = add i64 %v997, 1
  %v3385 = and i64 %v3384, %v256
  %v3386 = mul i64 %v3385, %v7
  %v3387 = add i64 %v3386, %v3376
  %v3388 = mul i64 %v3387, 8
  %v3389 = getelementptr inbounds float, ptr %v46, i64 %v3388
  %v3390 = getelementptr inbounds float, ptr %v3389, i64 0
  %v3391 = sub i64 %v3383, 1
  %v3392 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3391
  %v3393 = load ptr, ptr %v3392, align 4
  %v3394 = getelementptr inbounds float, ptr %v3347, i64 0
  %v3395 = icmp sgt i64 %v3383, 0
  br i1 %v3395, label %b309, label %b310
b309:
  call void %v3393(ptr %v3390, i64 8, ptr %v3382, i64 8, ptr %v3394, i64 8, i64 0)
  br label %b310
b310:
  %v3396 = add i64 %v3381, 64
  br label %b311
b311:
  %v3397 = phi i64 [ %v3376, %b310 ], [ %v3423, %b316 ]
  %v3398 = icmp slt i64 %v3397, %v3380
  br i1 %v3398, label %b312, label %b313
b312:
  %v3399 = sub i64 %v3397, %v3376
  %v3400 = mul i64 %v3399, 8
  %v3401 = getelementptr inbounds float, ptr %v3347, i64 %v3400
  %v3402 = mul i64 %v3397, 5
  %v3403 = getelementptr inbounds float, ptr %v106, i64 %v3402
  br label %b314
b314:
  %v3404 = phi i64 [ 0, %b312 ], [ %v3422, %b318 ]
  %v3405 = icmp slt i64 %v3404, 1
  br i1 %v3405, label %b315, label %b316
b315:
  %v3406 = mul i64 %v3366, 1
  %v3407 = add i64 %v3406, %v3404
  %v3408 = mul i64 %v3407, 8
  %v3409 = icmp eq i64 %v3408, 0
  br i1 %v3409, label %b317, label %b318
b317:
  %v3410 = icmp ult i64 5, 8
  %v3411 = select i1 %v3410, i64 5, i64 8
  %v3412 = trunc i64 %v3411 to i32
  %v3413 = insertelement <8 x i32> poison, i32 %v3412, i64 0
  %v3414 = shufflevector <8 x i32> %v3413, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3415 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3414
  %v3416 = add i64 0, %v3404
  %v3417 = mul i64 %v3416, 8
  %v3418 = getelementptr inbounds float, ptr %v3401, i64 %v3417
  %v3419 = load <8 x float>, ptr %v3418, align 4
  %v3420 = add i64 0, %v3408
  %v3421 = getelementptr inbounds float, ptr %v3403, i64 %v3420
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3419, ptr align 4 %v3421, <8 x i1> %v3415)
  br label %b318
b318:
  %v3422 = add nsw i64 %v3404, 1
  br label %b314
b316:
  %v3423 = add nsw i64 %v3397, 1
  br label %b311
b313:
  %v3424 = add nsw i64 %v3372, 1
  br label %b306
b308:
  %v3425 = add nsw i64 %v3366, 1
  br label %b303
b305:
  %v3426 = add nsw i64 %v3361, 96
  br label %b300
b302:
  %v3428 = add i64 %v7, 0
  %v3429 = sdiv i64 %v3428, 1
  %v3430 = add i64 %v2, 1
  %v3431 = mul i64 %v3429, %v2
  %v3432 = sdiv i64 %v3431, %v3
  %v3433 = mul i64 %v3432, 1
  %v3434 = icmp slt i64 %v3433, %v7
  %v3435 = select i1 %v3434, i64 %v3433, i64 %v7
  %v3436 = mul i64 %v3429, %v3430
  %v3437 = sdiv i64 %v3436, %v3
  %v3438 = mul i64 %v3437, 1
  %v3439 = icmp slt i64 %v3438, %v7
  %v3440 = select i1 %v3439, i64 %v3438, i64 %v7
  br label %b319
b319:
  %v3441 = phi i64 [ %v3435, %b302 ], [ %v3517, %b324 ]
  %v3442 = icmp slt i64 %v3441, %v3440
  br i1 %v3442, label %b320, label %b321
b320:
  %v3443 = add i64 %v3441, 96
  %v3444 = icmp slt i64 %v3443, %v3440
  %v3445 = select i1 %v3444, i64 %v3443, i64 %v3440
  br label %b322
b322:
  %v3446 = phi i64 [ 0, %b320 ], [ %v3516, %b327 ]
  %v3447 = icmp slt i64 %v3446, 1
  br i1 %v3447, label %b323, label %b324
b323:
  %v3448 = sub i64 %v3445, %v3441
  %v3449 = sub i64 6, 1
  %v3450 = add i64 %v3448, %v3449
  %v3451 = sdiv i64 %v3450, 6
  br label %b325
b325:
  %v3452 = phi i64 [ 0, %b323 ], [ %v3515, %b332 ]
  %v3453 = icmp slt i64 %v3452, %v3451
  br i1 %v3453, label %b326, label %b327
b326:
  %v3454 = mul i64 %v3448, %v3452
  %v3455 = sdiv i64 %v3454, %v3451
  %v3456 = add i64 %v3441, %v3455
  %v3457 = add i64 %v3452, 1
  %v3458 = mul i64 %v3448, %v3457
  %v3459 = sdiv i64 %v3458, %v3451
  %v3460 = add i64 %v3441, %v3459
  %v3461 = mul i64 %v3446, 128
  %v3462 = getelementptr inbounds float, ptr %v658, i64 %v3461
  %v3463 = sub i64 %v3460, %v3456
  %v3464 = add i64 %v997, 1
  %v3465 = and i64 %v3464, %v256
  %v3466 = mul i64 %v3465, %v7
  %v3467 = add i64 %v3466, %v3456
  %v3468 = mul i64 %v3467, 8
  %v3469 = getelementptr inbounds float, ptr %v46, i64 %v3468
  %v3470 = getelementptr inbounds float, ptr %v3469, i64 0
  %v3471 = sub i64 %v3463, 1
  %v3472 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3471
  %v3473 = load ptr, ptr %v3472, align 4
  %v3474 = getelementptr inbounds float, ptr %v3427, i64 0
  %v3475 = icmp sgt i64 %v3463, 0
  br i1 %v3475, label %b328, label %b329
b328:
  call void %v3473(ptr %v3470, i64 8, ptr %v3462, i64 8, ptr %v3474, i64 16, i64 8)
  br label %b329
b329:
  %v3476 = add i64 %v3461, 128
  br label %b330
b330:
  %v3477 = phi i64 [ %v3456, %b329 ], [ %v3514, %b335 ]
  %v3478 = icmp slt i64 %v3477, %v3460
  br i1 %v3478, label %b331, label %b332
b331:
  %v3479 = sub i64 %v3477, %v3456
  %v3480 = mul i64 %v3479, 16
  %v3481 = getelementptr inbounds float, ptr %v3427, i64 %v3480
  %v3482 = add i64 %v997, 0
  %v3483 = and i64 %v3482, %v300
  %v3484 = mul i64 %v3483, %v7
  %v3485 = add i64 %v3484, %v3477
  %v3486 = mul i64 %v3485, 9
  %v3487 = getelementptr inbounds float, ptr %v142, i64 %v3486
  br label %b333
b333:
  %v3488 = phi i64 [ 0, %b331 ], [ %v3513, %b339 ]
  %v3489 = icmp slt i64 %v3488, 2
  br i1 %v3489, label %b334, label %b335
b334:
  %v3490 = mul i64 %v3446, 2
  %v3491 = add i64 %v3490, %v3488
  %v3492 = mul i64 %v3491, 8
  %v3493 = icmp slt i64 %v3492, 8
  br i1 %v3493, label %b336, label %b337
b336:
  %v3494 = add i64 0, %v3488
  %v3495 = mul i64 %v3494, 8
  %v3496 = getelementptr inbounds float, ptr %v3481, i64 %v3495
  %v3497 = load <8 x float>, ptr %v3496, align 4
  %v3498 = add i64 0, %v3492
  %v3499 = getelementptr inbounds float, ptr %v3487, i64 %v3498
  store <8 x float> %v3497, ptr %v3499, align 4
  br label %b337
b337:
  %v3500 = icmp eq i64 %v3492, 8
  br i1 %v3500, label %b338, label %b339
b338:
  %v3501 = icmp ult i64 1, 8
  %v3502 = select i1 %v3501, i64 1, i64 8
  %v3503 = trunc i64 %v3502 to i32
  %v3504 = insertelement <8 x i32> poison, i32 %v3503, i64 0
  %v3505 = shufflevector <8 x i32> %v3504, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3506 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3505
  %v3507 = add i64 0, %v3488
  %v3508 = mul i64 %v3507, 8
  %v3509 = getelementptr inbounds float, ptr %v3481, i64 %v3508
  %v3510 = load <8 x float>, ptr %v3509, align 4
  %v3511 = add i64 0, %v3492
  %v3512 = getelementptr inbounds float, ptr %v3487, i64 %v3511
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3510, ptr align 4 %v3512, <8 x i1> %v3506)
  br label %b339
b339:
  %v3513 = add nsw i64 %v3488, 1
  br label %b333
b335:
  %v3514 = add nsw i64 %v3477, 1
  br label %b330
b332:
  %v3515 = add nsw i64 %v3452, 1
  br label %b325
b327:
  %v3516 = add nsw i64 %v3446, 1
  br label %b322
b324:
  %v3517 = add nsw i64 %v3441, 96
  br label %b319
b321:
  %v3518 = add i64 %v7, 0
  %v3519 = sdiv i64 %v3518, 1
  %v3520 = add i64 %v2, 1
  %v3521 = mul i64 %v3519, %v2
  %v3522 = sdiv i64 %v3521, %v3
  %v3523 = mul i64 %v3522, 1
  %v3524 = icmp slt i64 %v3523, %v7
  %v3525 = select i1 %v3524, i64 %v3523, i64 %v7
  %v3526 = mul i64 %v3519, %v3520
  %v3527 = sdiv i64 %v3526, %v3
  %v3528 = mul i64 %v3527, 1
  %v3529 = icmp slt i64 %v3528, %v7
  %v3530 = select i1 %v3529, i64 %v3528, i64 %v7
  br label %b340
b340:
  %v3531 = phi i64 [ %v3525, %b321 ], [ %v3660, %b341 ]
  %v3532 = icmp slt i64 %v3531, %v3530
  br i1 %v3532, label %b341, label %b342
b341:
  %v3533 = mul i64 %v3531, 5
  %v3534 = getelementptr inbounds float, ptr %v106, i64 %v3533
  %v3535 = getelementptr inbounds float, ptr %v3534, i64 4
  %v3536 = load float, ptr %v3535, align 4
  %v3537 = fneg float %v3536
  %v3538 = fcmp olt float %v3537, 0xC05A400000000000
  %v3539 = select i1 %v3538, float 0xC05A400000000000, float %v3537
  %v3540 = fcmp ogt float %v3539, 0x4056400000000000
  %v3541 = select i1 %v3540, float 0x4056400000000000, float %v3539
  %v3542 = call float @llvm.fmuladd.f32(float %v3541, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3543 = fsub float %v3542, 0x4168000000000000
  %v3544 = call float @llvm.fmuladd.f32(float %v3543, float 0xBFE62E4000000000, float %v3541)
  %v3545 = call float @llvm.fmuladd.f32(float %v3543, float 0xBEB7F7D1C0000000, float %v3544)
  %v3546 = bitcast float %v3542 to i32
  %v3547 = fmul float %v3545, %v3545
  %v3548 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3545, float 0x3F81227F40000000)
  %v3549 = call float @llvm.fmuladd.f32(float %v3548, float %v3545, float 0x3FA5556740000000)
  %v3550 = call float @llvm.fmuladd.f32(float %v3549, float %v3545, float 0x3FC5554B00000000)
  %v3551 = call float @llvm.fmuladd.f32(float %v3550, float %v3545, float 0x3FDFFFFFE0000000)
  %v3552 = call float @llvm.fmuladd.f32(float %v3547, float %v3551, float %v3545)
  %v3553 = sub i32 %v3546, 1262485250
  %v3554 = lshr i32 %v3553, 1
  %v3555 = sub i32 %v3553, %v3554
  %v3556 = shl i32 %v3554, 23
  %v3557 = bitcast i32 %v3556 to float
  %v3558 = shl i32 %v3555, 23
  %v3559 = bitcast i32 %v3558 to float
  %v3560 = fadd float %v3552, 0x3FF0000000000000
  %v3561 = fmul float %v3560, %v3557
  %v3562 = fmul float %v3561, %v3559
  %v3563 = getelementptr inbounds float, ptr %v3534, i64 1
  %v3564 = load float, ptr %v3563, align 4
  %v3565 = fadd float %v3564, 0x3FF0000000000000
  %v3566 = fmul float 0x4012000000000000, %v3565
  %v3567 = getelementptr inbounds float, ptr %v3534, i64 3
  %v3568 = load float, ptr %v3567, align 4
  %v3569 = fcmp olt float %v3568, 0xC05A400000000000
  %v3570 = select i1 %v3569, float 0xC05A400000000000, float %v3568
  %v3571 = fcmp ogt float %v3570, 0x4056400000000000
  %v3572 = select i1 %v3571, float 0x4056400000000000, float %v3570
  %v3573 = call float @llvm.fmuladd.f32(float %v3572, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3574 = fsub float %v3573, 0x4168000000000000
  %v3575 = call float @llvm.fmuladd.f32(float %v3574, float 0xBFE62E4000000000, float %v3572)
  %v3576 = call float @llvm.fmuladd.f32(float %v3574, float 0xBEB7F7D1C0000000, float %v3575)
  %v3577 = bitcast float %v3573 to i32
  %v3578 = fmul float %v3576, %v3576
  %v3579 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3576, float 0x3F81227F40000000)
  %v3580 = call float @llvm.fmuladd.f32(float %v3579, float %v3576, float 0x3FA5556740000000)
  %v3581 = call float @llvm.fmuladd.f32(float %v3580, float %v3576, float 0x3FC5554B00000000)
  %v3582 = call float @llvm.fmuladd.f32(float %v3581, float %v3576, float 0x3FDFFFFFE0000000)
  %v3583 = call float @llvm.fmuladd.f32(float %v3578, float %v3582, float %v3576)
  %v3584 = sub i32 %v3577, 1262485250
  %v3585 = lshr i32 %v3584, 1
  %v3586 = sub i32 %v3584, %v3585
  %v3587 = shl i32 %v3585, 23
  %v3588 = bitcast i32 %v3587 to float
  %v3589 = shl i32 %v3586, 23
  %v3590 = bitcast i32 %v3589 to float
  %v3591 = fadd float %v3583, 0x3FF0000000000000
  %v3592 = fmul float %v3591, %v3588
  %v3593 = fmul float %v3592, %v3590
  %v3594 = getelementptr inbounds float, ptr %v3534, i64 2
  %v3595 = load float, ptr %v3594, align 4
  %v3596 = fcmp olt float %v3595, 0xC05A400000000000
  %v3597 = select i1 %v3596, float 0xC05A400000000000, float %v3595
  %v3598 = fcmp ogt float %v3597, 0x4056400000000000
  %v3599 = select i1 %v3598, float 0x4056400000000000, float %v3597
  %v3600 = call float @llvm.fmuladd.f32(float %v3599, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3601 = fsub float %v3600, 0x4168000000000000
  %v3602 = call float @llvm.fmuladd.f32(float %v3601, float 0xBFE62E4000000000, float %v3599)
  %v3603 = call float @llvm.fmuladd.f32(float %v3601, float 0xBEB7F7D1C0000000, float %v3602)
  %v3604 = bitcast float %v3600 to i32
  %v3605 = fmul float %v3603, %v3603
  %v3606 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3603, float 0x3F81227F40000000)
  %v3607 = call float @llvm.fmuladd.f32(float %v3606, float %v3603, float 0x3FA5556740000000)
  %v3608 = call float @llvm.fmuladd.f32(float %v3607, float %v3603, float 0x3FC5554B00000000)
  %v3609 = call float @llvm.fmuladd.f32(float %v3608, float %v3603, float 0x3FDFFFFFE0000000)
  %v3610 = call float @llvm.fmuladd.f32(float %v3605, float %v3609, float %v3603)
  %v3611 = sub i32 %v3604, 1262485250
  %v3612 = lshr i32 %v3611, 1
  %v3613 = sub i32 %v3611, %v3612
  %v3614 = shl i32 %v3612, 23
  %v3615 = bitcast i32 %v3614 to float
  %v3616 = shl i32 %v3613, 23
  %v3617 = bitcast i32 %v3616 to float
  %v3618 = fadd float %v3610, 0x3FF0000000000000
  %v3619 = fmul float %v3618, %v3615
  %v3620 = fmul float %v3619, %v3617
  %v3621 = getelementptr inbounds float, ptr %v3534, i64 0
  %v3622 = load float, ptr %v3621, align 4
  %v3623 = fadd float %v3622, 0x3FF0000000000000
  %v3624 = fmul float 0x4012000000000000, %v3623
  %v3625 = add i64 %v997, 0
  %v3626 = and i64 %v3625, %v326
  %v3627 = mul i64 %v3626, %v7
  %v3628 = add i64 %v3627, %v3531
  %v3629 = mul i64 %v3628, 1
  %v3630 = getelementptr inbounds float, ptr %v168, i64 %v3629
  %v3631 = getelementptr inbounds float, ptr %v3630, i64 0
  store float %v3562, ptr %v3631, align 4
  %v3632 = add i64 %v997, 0
  %v3633 = and i64 %v3632, %v328
  %v3634 = mul i64 %v3633, %v7
  %v3635 = add i64 %v3634, %v3531
  %v3636 = mul i64 %v3635, 1
  %v3637 = getelementptr inbounds float, ptr %v170, i64 %v3636
  %v3638 = getelementptr inbounds float, ptr %v3637, i64 0
  store float %v3566, ptr %v3638, align 4
  %v3639 = add i64 %v997, 0
  %v3640 = and i64 %v3639, %v330
  %v3641 = mul i64 %v3640, %v7
  %v3642 = add i64 %v3641, %v3531
  %v3643 = mul i64 %v3642, 1
  %v3644 = getelementptr inbounds float, ptr %v172, i64 %v3643
  %v3645 = getelementptr inbounds float, ptr %v3644, i64 0
  store float %v3593, ptr %v3645, align 4
  %v3646 = add i64 %v997, 0
  %v3647 = and i64 %v3646, %v332
  %v3648 = mul i64 %v3647, %v7
  %v3649 = add i64 %v3648, %v3531
  %v3650 = mul i64 %v3649, 1
  %v3651 = getelementptr inbounds float, ptr %v174, i64 %v3650
  %v3652 = getelementptr inbounds float, ptr %v3651, i64 0
  store float %v3620, ptr %v3652, align 4
  %v3653 = add i64 %v997, 0
  %v3654 = and i64 %v3653, %v334
  %v3655 = mul i64 %v3654, %v7
  %v3656 = add i64 %v3655, %v3531
  %v3657 = mul i64 %v3656, 1
  %v3658 = getelementptr inbounds float, ptr %v176, i64 %v3657
  %v3659 = getelementptr inbounds float, ptr %v3658, i64 0
  store float %v3624, ptr %v3659, align 4
  %v3660 = add nsw i64 %v3531, 1
  br label %b340
b342:
  %v3661 = add i64 %v7, 0
  %v3662 = sdiv i64 %v3661, 1
  %v3663 = add i64 %v2, 1
  %v3664 = mul i64 %v3662, %v2
  %v3665 = sdiv i64 %v3664, %v3
  %v3666 = mul i64 %v3665, 1
  %v3667 = icmp slt i64 %v3666, %v7
  %v3668 = select i1 %v3667, i64 %v3666, i64 %v7
  %v3669 = mul i64 %v3662, %v3663
  %v3670 = sdiv i64 %v3669, %v3
  %v3671 = mul i64 %v3670, 1
  %v3672 = icmp slt i64 %v3671, %v7
  %v3673 = select i1 %v3672, i64 %v3671, i64 %v7
  br label %b343
b343:
  %v3674 = phi i64 [ %v3668, %b342 ], [ %v3704, %b344 ]
  %v3675 = icmp slt i64 %v3674, %v3673
  br i1 %v3675, label %b344, label %b345
b344:
  %v3676 = add i64 %v997, 0
  %v3677 = and i64 %v3676, %v300
  %v3678 = mul i64 %v3677, %v7
  %v3679 = add i64 %v3678, %v3674
  %v3680 = mul i64 %v3679, 9
  %v3681 = getelementptr inbounds float, ptr %v142, i64 %v3680
  %v3682 = add i64 %v997, 0
  %v3683 = and i64 %v3682, %v336
  %v3684 = mul i64 %v3683, %v7
  %v3685 = add i64 %v3684, %v3674
  %v3686 = mul i64 %v3685, 9
  %v3687 = getelementptr inbounds float, ptr %v178, i64 %v3686
  %v3688 = add i64 0, 0
  %v3689 = getelementptr inbounds float, ptr %v3681, i64 %v3688
  %v3690 = load <8 x float>, ptr %v3689, align 4
  %v3691 = add i64 0, 0
  %v3692 = getelementptr inbounds float, ptr %v3687, i64 %v3691
  store <8 x float> %v3690, ptr %v3692, align 4
  %v3693 = icmp ult i64 1, 8
  %v3694 = select i1 %v3693, i64 1, i64 8
  %v3695 = trunc i64 %v3694 to i32
  %v3696 = insertelement <8 x i32> poison, i32 %v3695, i64 0
  %v3697 = shufflevector <8 x i32> %v3696, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3698 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3697
  %v3699 = add i64 0, 8
  %v3700 = getelementptr inbounds float, ptr %v3681, i64 %v3699
  %v3701 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3700, <8 x i1> %v3698, <8 x float> zeroinitializer)
  %v3702 = add i64 0, 8
  %v3703 = getelementptr inbounds float, ptr %v3687, i64 %v3702
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3701, ptr align 4 %v3703, <8 x i1> %v3698)
  %v3704 = add nsw i64 %v3674, 1
  br label %b343
b345:
  %v3705 = add i64 %v7, 0
  %v3706 = sdiv i64 %v3705, 1
  %v3707 = add i64 %v2, 1
  %v3708 = mul i64 %v3706, %v2
  %v3709 = sdiv i64 %v3708, %v3
  %v3710 = mul i64 %v3709, 1
  %v3711 = icmp slt i64 %v3710, %v7
  %v3712 = select i1 %v3711, i64 %v3710, i64 %v7
  %v3713 = mul i64 %v3706, %v3707
  %v3714 = sdiv i64 %v3713, %v3
  %v3715 = mul i64 %v3714, 1
  %v3716 = icmp slt i64 %v3715, %v7
  %v3717 = select i1 %v3716, i64 %v3715, i64 %v7
  br label %b346
b346:
  %v3718 = phi i64 [ %v3712, %b345 ], [ %v3790, %b351 ]
  %v3719 = icmp slt i64 %v3718, %v3717
  br i1 %v3719, label %b347, label %b348
b347:
  br label %b349
b349:
  %v3720 = phi i64 [ 0, %b347 ], [ %v3789, %b354 ]
  %v3721 = icmp slt i64 %v3720, 3
  br i1 %v3721, label %b350, label %b351
b350:
  br label %b352
b352:
  %v3722 = phi i64 [ 0, %b350 ], [ %v3774, %b353 ]
  %v3723 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b350 ], [ %v3773, %b353 ]
  %v3724 = icmp slt i64 %v3722, 8
  br i1 %v3724, label %b353, label %b354
b353:
  %v3725 = add i64 %v997, 0
  %v3726 = and i64 %v3725, %v328
  %v3727 = mul i64 %v3726, %v7
  %v3728 = add i64 %v3727, %v3718
  %v3729 = mul i64 %v3728, 1
  %v3730 = getelementptr inbounds float, ptr %v170, i64 %v3729
  %v3731 = getelementptr inbounds float, ptr %v3730, i64 0
  %v3732 = load float, ptr %v3731, align 4
  %v3733 = add i64 0, %v3720
  %v3734 = getelementptr inbounds float, ptr %v104, i64 %v3733
  %v3735 = load float, ptr %v3734, align 4
  %v3736 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v3737 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v3738 = select i1 %v3737, float 0x4020000000000000, float 0x4020000000000000
  %v3739 = select i1 %v3736, float 0x4020000000000000, float %v3738
  %v3740 = fsub float %v3739, 0x3FF0000000000000
  %v3741 = fdiv float %v3740, 0x4000000000000000
  %v3742 = add i64 %v997, 0
  %v3743 = and i64 %v3742, %v330
  %v3744 = mul i64 %v3743, %v7
  %v3745 = add i64 %v3744, %v3718
  %v3746 = mul i64 %v3745, 1
  %v3747 = getelementptr inbounds float, ptr %v172, i64 %v3746
  %v3748 = getelementptr inbounds float, ptr %v3747, i64 0
  %v3749 = load float, ptr %v3748, align 4
  %v3750 = fmul float %v3741, %v3749
  %v3751 = fmul float %v3735, %v3750
  %v3752 = fadd float %v3732, %v3751
  %v3753 = add i64 %v997, 0
  %v3754 = and i64 %v3753, %v332
  %v3755 = mul i64 %v3754, %v7
  %v3756 = add i64 %v3755, %v3718
  %v3757 = mul i64 %v3756, 1
  %v3758 = getelementptr inbounds float, ptr %v174, i64 %v3757
  %v3759 = getelementptr inbounds float, ptr %v3758, i64 0
  %v3760 = load float, ptr %v3759, align 4
  %v3761 = fmul float 0x4000000000000000, %v3760
  %v3762 = add i64 0, %v3722
  %v3763 = getelementptr inbounds float, ptr %v102, i64 %v3762
  %v3764 = load <8 x float>, ptr %v3763, align 4
  %v3765 = insertelement <8 x float> poison, float %v3752, i64 0
  %v3766 = shufflevector <8 x float> %v3765, <8 x float> poison, <8 x i32> zeroinitializer
  %v3767 = fsub <8 x float> %v3764, %v3766
  %v3768 = fmul <8 x float> %v3767, %v3767
  %v3769 = insertelement <8 x float> poison, float %v3761, i64 0
  %v3770 = shufflevector <8 x float> %v3769, <8 x float> poison, <8 x i32> zeroinitializer
  %v3771 = fdiv <8 x float> %v3768, %v3770
  %v3772 = fneg <8 x float> %v3771
  %v3773 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v3723, <8 x float> %v3772)
  %v3774 = add nsw i64 %v3722, 8
  br label %b352
b354:
  %v3775 = shufflevector <8 x float> %v3723, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3776 = shufflevector <8 x float> %v3723, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3777 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v3775, <4 x float> %v3776)
  %v3778 = shufflevector <4 x float> %v3777, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3779 = shufflevector <4 x float> %v3777, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3780 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v3778, <2 x float> %v3779)
  %v3781 = extractelement <2 x float> %v3780, i64 0
  %v3782 = extractelement <2 x float> %v3780, i64 1
  %v3783 = call float @llvm.maximum.f32(float %v3781, float %v3782)
  %v3784 = call float @llvm.maximum.f32(float %v3783, float 0xFFF0000000000000)
  %v3785 = mul i64 %v3718, 3
  %v3786 = getelementptr inbounds float, ptr %v118, i64 %v3785
  %v3787 = add i64 0, %v3720
  %v3788 = getelementptr inbounds float, ptr %v3786, i64 %v3787
  store float %v3784, ptr %v3788, align 4
  %v3789 = add nsw i64 %v3720, 1
  br label %b349
b351:
  %v3790 = add nsw i64 %v3718, 1
  br label %b346
b348:
  %v3791 = add i64 %v7, 0
  %v3792 = sdiv i64 %v3791, 1
  %v3793 = add i64 %v2, 1
  %v3794 = mul i64 %v3792, %v2
  %v3795 = sdiv i64 %v3794, %v3
  %v3796 = mul i64 %v3795, 1
  %v3797 = icmp slt i64 %v3796, %v7
  %v3798 = select i1 %v3797, i64 %v3796, i64 %v7
  %v3799 = mul i64 %v3792, %v3793
  %v3800 = sdiv i64 %v3799, %v3
  %v3801 = mul i64 %v3800, 1
  %v3802 = icmp slt i64 %v3801, %v7
  %v3803 = select i1 %v3802, i64 %v3801, i64 %v7
  br label %b355
b355:
  %v3804 = phi i64 [ %v3798, %b348 ], [ %v3876, %b360 ]
  %v3805 = icmp slt i64 %v3804, %v3803
  br i1 %v3805, label %b356, label %b357
b356:
  br label %b358
b358:
  %v3806 = phi i64 [ 0, %b356 ], [ %v3875, %b363 ]
  %v3807 = icmp slt i64 %v3806, 3
  br i1 %v3807, label %b359, label %b360
b359:
  br label %b361
b361:
  %v3808 = phi i64 [ 0, %b359 ], [ %v3860, %b362 ]
  %v3809 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b359 ], [ %v3859, %b362 ]
  %v3810 = icmp slt i64 %v3808, 8
  br i1 %v3810, label %b362, label %b363
b362:
  %v3811 = add i64 %v997, 0
  %v3812 = and i64 %v3811, %v334
  %v3813 = mul i64 %v3812, %v7
  %v3814 = add i64 %v3813, %v3804
  %v3815 = mul i64 %v3814, 1
  %v3816 = getelementptr inbounds float, ptr %v176, i64 %v3815
  %v3817 = getelementptr inbounds float, ptr %v3816, i64 0
  %v3818 = load float, ptr %v3817, align 4
  %v3819 = add i64 0, %v3806
  %v3820 = getelementptr inbounds float, ptr %v104, i64 %v3819
  %v3821 = load float, ptr %v3820, align 4
  %v3822 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v3823 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v3824 = select i1 %v3823, float 0x4020000000000000, float 0x4020000000000000
  %v3825 = select i1 %v3822, float 0x4020000000000000, float %v3824
  %v3826 = fsub float %v3825, 0x3FF0000000000000
  %v3827 = fdiv float %v3826, 0x4000000000000000
  %v3828 = add i64 %v997, 0
  %v3829 = and i64 %v3828, %v330
  %v3830 = mul i64 %v3829, %v7
  %v3831 = add i64 %v3830, %v3804
  %v3832 = mul i64 %v3831, 1
  %v3833 = getelementptr inbounds float, ptr %v172, i64 %v3832
  %v3834 = getelementptr inbounds float, ptr %v3833, i64 0
  %v3835 = load float, ptr %v3834, align 4
  %v3836 = fmul float %v3827, %v3835
  %v3837 = fmul float %v3821, %v3836
  %v3838 = fadd float %v3818, %v3837
  %v3839 = add i64 %v997, 0
  %v3840 = and i64 %v3839, %v332
  %v3841 = mul i64 %v3840, %v7
  %v3842 = add i64 %v3841, %v3804
  %v3843 = mul i64 %v3842, 1
  %v3844 = getelementptr inbounds float, ptr %v174, i64 %v3843
  %v3845 = getelementptr inbounds float, ptr %v3844, i64 0
  %v3846 = load float, ptr %v3845, align 4
  %v3847 = fmul float 0x4000000000000000, %v3846
  %v3848 = add i64 0, %v3808
  %v3849 = getelementptr inbounds float, ptr %v102, i64 %v3848
  %v3850 = load <8 x float>, ptr %v3849, align 4
  %v3851 = insertelement <8 x float> poison, float %v3838, i64 0
  %v3852 = shufflevector <8 x float> %v3851, <8 x float> poison, <8 x i32> zeroinitializer
  %v3853 = fsub <8 x float> %v3850, %v3852
  %v3854 = fmul <8 x float> %v3853, %v3853
  %v3855 = insertelement <8 x float> poison, float %v3847, i64 0
  %v3856 = shufflevector <8 x float> %v3855, <8 x float> poison, <8 x i32> zeroinitializer
  %v3857 = fdiv <8 x float> %v3854, %v3856
  %v3858 = fneg <8 x float> %v3857
  %v3859 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v3809, <8 x float> %v3858)
  %v3860 = add nsw i64 %v3808, 8
  br label %b361
b363:
  %v3861 = shufflevector <8 x float> %v3809, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3862 = shufflevector <8 x float> %v3809, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3863 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v3861, <4 x float> %v3862)
  %v3864 = shufflevector <4 x float> %v3863, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3865 = shufflevector <4 x float> %v3863, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3866 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v3864, <2 x float> %v3865)
  %v3867 = extractelement <2 x float> %v3866, i64 0
  %v3868 = extractelement <2 x float> %v3866, i64 1
  %v3869 = call float @llvm.maximum.f32(float %v3867, float %v3868)
  %v3870 = call float @llvm.maximum.f32(float %v3869, float 0xFFF0000000000000)
  %v3871 = mul i64 %v3804, 3
  %v3872 = getelementptr inbounds float, ptr %v120, i64 %v3871
  %v3873 = add i64 0, %v3806
  %v3874 = getelementptr inbounds float, ptr %v3872, i64 %v3873
  store float %v3870, ptr %v3874, align 4
  %v3875 = add nsw i64 %v3806, 1
  br label %b358
b360:
  %v3876 = add nsw i64 %v3804, 1
  br label %b355
b357:
  %v3877 = add i64 %v7, 0
  %v3878 = sdiv i64 %v3877, 1
  %v3879 = add i64 %v2, 1
  %v3880 = mul i64 %v3878, %v2
  %v3881 = sdiv i64 %v3880, %v3
  %v3882 = mul i64 %v3881, 1
  %v3883 = icmp slt i64 %v3882, %v7
  %v3884 = select i1 %v3883, i64 %v3882, i64 %v7
  %v3885 = mul i64 %v3878, %v3879
  %v3886 = sdiv i64 %v3885, %v3
  %v3887 = mul i64 %v3886, 1
  %v3888 = icmp slt i64 %v3887, %v7
  %v3889 = select i1 %v3888, i64 %v3887, i64 %v7
  br label %b364
b364:
  %v3890 = phi i64 [ %v3884, %b357 ], [ %v3924, %b365 ]
  %v3891 = icmp slt i64 %v3890, %v3889
  br i1 %v3891, label %b365, label %b366
b365:
  %v3892 = mul i64 %v3890, 3
  %v3893 = getelementptr inbounds float, ptr %v118, i64 %v3892
  %v3894 = mul i64 %v3890, 3
  %v3895 = getelementptr inbounds float, ptr %v120, i64 %v3894
  %v3896 = add i64 %v997, 0
  %v3897 = and i64 %v3896, %v338
  %v3898 = mul i64 %v3897, %v7
  %v3899 = add i64 %v3898, %v3890
  %v3900 = mul i64 %v3899, 3
  %v3901 = getelementptr inbounds float, ptr %v180, i64 %v3900
  %v3902 = add i64 %v997, 0
  %v3903 = and i64 %v3902, %v340
  %v3904 = mul i64 %v3903, %v7
  %v3905 = add i64 %v3904, %v3890
  %v3906 = mul i64 %v3905, 3
  %v3907 = getelementptr inbounds float, ptr %v182, i64 %v3906
  %v3908 = icmp ult i64 3, 8
  %v3909 = select i1 %v3908, i64 3, i64 8
  %v3910 = trunc i64 %v3909 to i32
  %v3911 = insertelement <8 x i32> poison, i32 %v3910, i64 0
  %v3912 = shufflevector <8 x i32> %v3911, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3913 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3912
  %v3914 = add i64 0, 0
  %v3915 = getelementptr inbounds float, ptr %v3893, i64 %v3914
  %v3916 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3915, <8 x i1> %v3913, <8 x float> zeroinitializer)
  %v3917 = add i64 0, 0
  %v3918 = getelementptr inbounds float, ptr %v3895, i64 %v3917
  %v3919 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3918, <8 x i1> %v3913, <8 x float> zeroinitializer)
  %v3920 = add i64 0, 0
  %v3921 = getelementptr inbounds float, ptr %v3901, i64 %v3920
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3916, ptr align 4 %v3921, <8 x i1> %v3913)
  %v3922 = add i64 0, 0
  %v3923 = getelementptr inbounds float, ptr %v3907, i64 %v3922
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3919, ptr align 4 %v3923, <8 x i1> %v3913)
  %v3924 = add nsw i64 %v3890, 1
  br label %b364
b366:
  %v3925 = add i64 %v7, 0
  %v3926 = sdiv i64 %v3925, 1
  %v3927 = add i64 %v2, 1
  %v3928 = mul i64 %v3926, %v2
  %v3929 = sdiv i64 %v3928, %v3
  %v3930 = mul i64 %v3929, 1
  %v3931 = icmp slt i64 %v3930, %v7
  %v3932 = select i1 %v3931, i64 %v3930, i64 %v7
  %v3933 = mul i64 %v3926, %v3927
  %v3934 = sdiv i64 %v3933, %v3
  %v3935 = mul i64 %v3934, 1
  %v3936 = icmp slt i64 %v3935, %v7
  %v3937 = select i1 %v3936, i64 %v3935, i64 %v7
  br label %b367
b367:
  %v3938 = phi i64 [ %v3932, %b366 ], [ %v4047, %b372 ]
  %v3939 = icmp slt i64 %v3938, %v3937
  br i1 %v3939, label %b368, label %b369
b368:
  br label %b370
b370:
  %v3940 = phi i64 [ 0, %b368 ], [ %v4046, %b375 ]
  %v3941 = icmp slt i64 %v3940, 3
  br i1 %v3941, label %b371, label %b372
b371:
  br label %b373
b373:
  %v3942 = phi i64 [ 0, %b371 ], [ %v4031, %b374 ]
  %v3943 = phi <8 x float> [ splat (float 0x0000000000000000), %b371 ], [ %v4030, %b374 ]
  %v3944 = icmp slt i64 %v3942, 8
  br i1 %v3944, label %b374, label %b375
b374:
  %v3945 = add i64 %v997, 0
  %v3946 = and i64 %v3945, %v328
  %v3947 = mul i64 %v3946, %v7
  %v3948 = add i64 %v3947, %v3938
  %v3949 = mul i64 %v3948, 1
  %v3950 = getelementptr inbounds float, ptr %v170, i64 %v3949
  %v3951 = getelementptr inbounds float, ptr %v3950, i64 0
  %v3952 = load float, ptr %v3951, align 4
  %v3953 = add i64 0, %v3940
  %v3954 = getelementptr inbounds float, ptr %v104, i64 %v3953
  %v3955 = load float, ptr %v3954, align 4
  %v3956 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v3957 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v3958 = select i1 %v3957, float 0x4020000000000000, float 0x4020000000000000
  %v3959 = select i1 %v3956, float 0x4020000000000000, float %v3958
  %v3960 = fsub float %v3959, 0x3FF0000000000000
  %v3961 = fdiv float %v3960, 0x4000000000000000
  %v3962 = add i64 %v997, 0
  %v3963 = and i64 %v3962, %v330
  %v3964 = mul i64 %v3963, %v7
  %v3965 = add i64 %v3964, %v3938
  %v3966 = mul i64 %v3965, 1
  %v3967 = getelementptr inbounds float, ptr %v172, i64 %v3966
  %v3968 = getelementptr inbounds float, ptr %v3967, i64 0
  %v3969 = load float, ptr %v3968, align 4
  %v3970 = fmul float %v3961, %v3969
  %v3971 = fmul float %v3955, %v3970
  %v3972 = fadd float %v3952, %v3971
  %v3973 = add i64 %v997, 0
  %v3974 = and i64 %v3973, %v332
  %v3975 = mul i64 %v3974, %v7
  %v3976 = add i64 %v3975, %v3938
  %v3977 = mul i64 %v3976, 1
  %v3978 = getelementptr inbounds float, ptr %v174, i64 %v3977
  %v3979 = getelementptr inbounds float, ptr %v3978, i64 0
  %v3980 = load float, ptr %v3979, align 4
  %v3981 = fmul float 0x4000000000000000, %v3980
  %v3982 = add i64 %v997, 0
  %v3983 = and i64 %v3982, %v338
  %v3984 = mul i64 %v3983, %v7
  %v3985 = add i64 %v3984, %v3938
  %v3986 = mul i64 %v3985, 3
  %v3987 = getelementptr inbounds float, ptr %v180, i64 %v3986
  %v3988 = add i64 0, %v3940
  %v3989 = getelementptr inbounds float, ptr %v3987, i64 %v3988
  %v3990 = load float, ptr %v3989, align 4
  %v3991 = add i64 0, %v3942
  %v3992 = getelementptr inbounds float, ptr %v102, i64 %v3991
  %v3993 = load <8 x float>, ptr %v3992, align 4
  %v3994 = insertelement <8 x float> poison, float %v3972, i64 0
  %v3995 = shufflevector <8 x float> %v3994, <8 x float> poison, <8 x i32> zeroinitializer
  %v3996 = fsub <8 x float> %v3993, %v3995
  %v3997 = fmul <8 x float> %v3996, %v3996
  %v3998 = insertelement <8 x float> poison, float %v3981, i64 0
  %v3999 = shufflevector <8 x float> %v3998, <8 x float> poison, <8 x i32> zeroinitializer
  %v4000 = fdiv <8 x float> %v3997, %v3999
  %v4001 = fneg <8 x float> %v4000
  %v4002 = insertelement <8 x float> poison, float %v3990, i64 0
  %v4003 = shufflevector <8 x float> %v4002, <8 x float> poison, <8 x i32> zeroinitializer
  %v4004 = fsub <8 x float> %v4001, %v4003
  %v4005 = fcmp olt <8 x float> %v4004, splat (float 0xC05A400000000000)
  %v4006 = select <8 x i1> %v4005, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4004
  %v4007 = fcmp ogt <8 x float> %v4006, splat (float 0x4056400000000000)
  %v4008 = select <8 x i1> %v4007, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4006
  %v4009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4008, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4010 = fsub <8 x float> %v4009, splat (float 0x4168000000000000)
  %v4011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4010, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4008)
  %v4012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4010, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4011)
  %v4013 = bitcast <8 x float> %v4009 to <8 x i32>
  %v4014 = fmul <8 x float> %v4012, %v4012
  %v4015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4012, <8 x float> splat (float 0x3F81227F40000000))
  %v4016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4015, <8 x float> %v4012, <8 x float> splat (float 0x3FA5556740000000))
  %v4017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4016, <8 x float> %v4012, <8 x float> splat (float 0x3FC5554B00000000))
  %v4018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4017, <8 x float> %v4012, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4014, <8 x float> %v4018, <8 x float> %v4012)
  %v4020 = sub <8 x i32> %v4013, splat (i32 1262485250)
  %v4021 = lshr <8 x i32> %v4020, splat (i32 1)
  %v4022 = sub <8 x i32> %v4020, %v4021
  %v4023 = shl <8 x i32> %v4021, splat (i32 23)
  %v4024 = bitcast <8 x i32> %v4023 to <8 x float>
  %v4025 = shl <8 x i32> %v4022, splat (i32 23)
  %v4026 = bitcast <8 x i32> %v4025 to <8 x float>
  %v4027 = fadd <8 x float> %v4019, splat (float 0x3FF0000000000000)
  %v4028 = fmul <8 x float> %v4027, %v4024
  %v4029 = fmul <8 x float> %v4028, %v4026
  %v4030 = fadd <8 x float> %v3943, %v4029
  %v4031 = add nsw i64 %v3942, 8
  br label %b373
b375:
  %v4032 = shufflevector <8 x float> %v3943, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4033 = shufflevector <8 x float> %v3943, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4034 = fadd <4 x float> %v4032, %v4033
  %v4035 = shufflevector <4 x float> %v4034, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4036 = shufflevector <4 x float> %v4034, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4037 = fadd <2 x float> %v4035, %v4036
  %v4038 = extractelement <2 x float> %v4037, i64 0
  %v4039 = extractelement <2 x float> %v4037, i64 1
  %v4040 = fadd float %v4038, %v4039
  %v4041 = fadd float %v4040, 0x0000000000000000
  %v4042 = mul i64 %v3938, 3
  %v4043 = getelementptr inbounds float, ptr %v118, i64 %v4042
  %v4044 = add i64 0, %v3940
  %v4045 = getelementptr inbounds float, ptr %v4043, i64 %v4044
  store float %v4041, ptr %v4045, align 4
  %v4046 = add nsw i64 %v3940, 1
  br label %b370
b372:
  %v4047 = add nsw i64 %v3938, 1
  br label %b367
b369:
  %v4048 = add i64 %v7, 0
  %v4049 = sdiv i64 %v4048, 1
  %v4050 = add i64 %v2, 1
  %v4051 = mul i64 %v4049, %v2
  %v4052 = sdiv i64 %v4051, %v3
  %v4053 = mul i64 %v4052, 1
  %v4054 = icmp slt i64 %v4053, %v7
  %v4055 = select i1 %v4054, i64 %v4053, i64 %v7
  %v4056 = mul i64 %v4049, %v4050
  %v4057 = sdiv i64 %v4056, %v3
  %v4058 = mul i64 %v4057, 1
  %v4059 = icmp slt i64 %v4058, %v7
  %v4060 = select i1 %v4059, i64 %v4058, i64 %v7
  br label %b376
b376:
  %v4061 = phi i64 [ %v4055, %b369 ], [ %v4170, %b381 ]
  %v4062 = icmp slt i64 %v4061, %v4060
  br i1 %v4062, label %b377, label %b378
b377:
  br label %b379
b379:
  %v4063 = phi i64 [ 0, %b377 ], [ %v4169, %b384 ]
  %v4064 = icmp slt i64 %v4063, 3
  br i1 %v4064, label %b380, label %b381
b380:
  br label %b382
b382:
  %v4065 = phi i64 [ 0, %b380 ], [ %v4154, %b383 ]
  %v4066 = phi <8 x float> [ splat (float 0x0000000000000000), %b380 ], [ %v4153, %b383 ]
  %v4067 = icmp slt i64 %v4065, 8
  br i1 %v4067, label %b383, label %b384
b383:
  %v4068 = add i64 %v997, 0
  %v4069 = and i64 %v4068, %v334
  %v4070 = mul i64 %v4069, %v7
  %v4071 = add i64 %v4070, %v4061
  %v4072 = mul i64 %v4071, 1
  %v4073 = getelementptr inbounds float, ptr %v176, i64 %v4072
  %v4074 = getelementptr inbounds float, ptr %v4073, i64 0
  %v4075 = load float, ptr %v4074, align 4
  %v4076 = add i64 0, %v4063
  %v4077 = getelementptr inbounds float, ptr %v104, i64 %v4076
  %v4078 = load float, ptr %v4077, align 4
  %v4079 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4080 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4081 = select i1 %v4080, float 0x4020000000000000, float 0x4020000000000000
  %v4082 = select i1 %v4079, float 0x4020000000000000, float %v4081
  %v4083 = fsub float %v4082, 0x3FF0000000000000
  %v4084 = fdiv float %v4083, 0x4000000000000000
  %v4085 = add i64 %v997, 0
  %v4086 = and i64 %v4085, %v330
  %v4087 = mul i64 %v4086, %v7
  %v4088 = add i64 %v4087, %v4061
  %v4089 = mul i64 %v4088, 1
  %v4090 = getelementptr inbounds float, ptr %v172, i64 %v4089
  %v4091 = getelementptr inbounds float, ptr %v4090, i64 0
  %v4092 = load float, ptr %v4091, align 4
  %v4093 = fmul float %v4084, %v4092
  %v4094 = fmul float %v4078, %v4093
  %v4095 = fadd float %v4075, %v4094
  %v4096 = add i64 %v997, 0
  %v4097 = and i64 %v4096, %v332
  %v4098 = mul i64 %v4097, %v7
  %v4099 = add i64 %v4098, %v4061
  %v4100 = mul i64 %v4099, 1
  %v4101 = getelementptr inbounds float, ptr %v174, i64 %v4100
  %v4102 = getelementptr inbounds float, ptr %v4101, i64 0
  %v4103 = load float, ptr %v4102, align 4
  %v4104 = fmul float 0x4000000000000000, %v4103
  %v4105 = add i64 %v997, 0
  %v4106 = and i64 %v4105, %v340
  %v4107 = mul i64 %v4106, %v7
  %v4108 = add i64 %v4107, %v4061
  %v4109 = mul i64 %v4108, 3
  %v4110 = getelementptr inbounds float, ptr %v182, i64 %v4109
  %v4111 = add i64 0, %v4063
  %v4112 = getelementptr inbounds float, ptr %v4110, i64 %v4111
  %v4113 = load float, ptr %v4112, align 4
  %v4114 = add i64 0, %v4065
  %v4115 = getelementptr inbounds float, ptr %v102, i64 %v4114
  %v4116 = load <8 x float>, ptr %v4115, align 4
  %v4117 = insertelement <8 x float> poison, float %v4095, i64 0
  %v4118 = shufflevector <8 x float> %v4117, <8 x float> poison, <8 x i32> zeroinitializer
  %v4119 = fsub <8 x float> %v4116, %v4118
  %v4120 = fmul <8 x float> %v4119, %v4119
  %v4121 = insertelement <8 x float> poison, float %v4104, i64 0
  %v4122 = shufflevector <8 x float> %v4121, <8 x float> poison, <8 x i32> zeroinitializer
  %v4123 = fdiv <8 x float> %v4120, %v4122
  %v4124 = fneg <8 x float> %v4123
  %v4125 = insertelement <8 x float> poison, float %v4113, i64 0
  %v4126 = shufflevector <8 x float> %v4125, <8 x float> poison, <8 x i32> zeroinitializer
  %v4127 = fsub <8 x float> %v4124, %v4126
  %v4128 = fcmp olt <8 x float> %v4127, splat (float 0xC05A400000000000)
  %v4129 = select <8 x i1> %v4128, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4127
  %v4130 = fcmp ogt <8 x float> %v4129, splat (float 0x4056400000000000)
  %v4131 = select <8 x i1> %v4130, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4129
  %v4132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4131, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4133 = fsub <8 x float> %v4132, splat (float 0x4168000000000000)
  %v4134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4133, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4131)
  %v4135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4133, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4134)
  %v4136 = bitcast <8 x float> %v4132 to <8 x i32>
  %v4137 = fmul <8 x float> %v4135, %v4135
  %v4138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4135, <8 x float> splat (float 0x3F81227F40000000))
  %v4139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4138, <8 x float> %v4135, <8 x float> splat (float 0x3FA5556740000000))
  %v4140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4139, <8 x float> %v4135, <8 x float> splat (float 0x3FC5554B00000000))
  %v4141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4140, <8 x float> %v4135, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4137, <8 x float> %v4141, <8 x float> %v4135)
  %v4143 = sub <8 x i32> %v4136, splat (i32 1262485250)
  %v4144 = lshr <8 x i32> %v4143, splat (i32 1)
  %v4145 = sub <8 x i32> %v4143, %v4144
  %v4146 = shl <8 x i32> %v4144, splat (i32 23)
  %v4147 = bitcast <8 x i32> %v4146 to <8 x float>
  %v4148 = shl <8 x i32> %v4145, splat (i32 23)
  %v4149 = bitcast <8 x i32> %v4148 to <8 x float>
  %v4150 = fadd <8 x float> %v4142, splat (float 0x3FF0000000000000)
  %v4151 = fmul <8 x float> %v4150, %v4147
  %v4152 = fmul <8 x float> %v4151, %v4149
  %v4153 = fadd <8 x float> %v4066, %v4152
  %v4154 = add nsw i64 %v4065, 8
  br label %b382
b384:
  %v4155 = shufflevector <8 x float> %v4066, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4156 = shufflevector <8 x float> %v4066, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4157 = fadd <4 x float> %v4155, %v4156
  %v4158 = shufflevector <4 x float> %v4157, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4159 = shufflevector <4 x float> %v4157, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4160 = fadd <2 x float> %v4158, %v4159
  %v4161 = extractelement <2 x float> %v4160, i64 0
  %v4162 = extractelement <2 x float> %v4160, i64 1
  %v4163 = fadd float %v4161, %v4162
  %v4164 = fadd float %v4163, 0x0000000000000000
  %v4165 = mul i64 %v4061, 3
  %v4166 = getelementptr inbounds float, ptr %v120, i64 %v4165
  %v4167 = add i64 0, %v4063
  %v4168 = getelementptr inbounds float, ptr %v4166, i64 %v4167
  store float %v4164, ptr %v4168, align 4
  %v4169 = add nsw i64 %v4063, 1
  br label %b379
b381:
  %v4170 = add nsw i64 %v4061, 1
  br label %b376
b378:
  %v4171 = add i64 %v7, 0
  %v4172 = sdiv i64 %v4171, 1
  %v4173 = add i64 %v2, 1
  %v4174 = mul i64 %v4172, %v2
  %v4175 = sdiv i64 %v4174, %v3
  %v4176 = mul i64 %v4175, 1
  %v4177 = icmp slt i64 %v4176, %v7
  %v4178 = select i1 %v4177, i64 %v4176, i64 %v7
  %v4179 = mul i64 %v4172, %v4173
  %v4180 = sdiv i64 %v4179, %v3
  %v4181 = mul i64 %v4180, 1
  %v4182 = icmp slt i64 %v4181, %v7
  %v4183 = select i1 %v4182, i64 %v4181, i64 %v7
  br label %b385
b385:
  %v4184 = phi i64 [ %v4178, %b378 ], [ %v4218, %b386 ]
  %v4185 = icmp slt i64 %v4184, %v4183
  br i1 %v4185, label %b386, label %b387
b386:
  %v4186 = mul i64 %v4184, 3
  %v4187 = getelementptr inbounds float, ptr %v118, i64 %v4186
  %v4188 = mul i64 %v4184, 3
  %v4189 = getelementptr inbounds float, ptr %v120, i64 %v4188
  %v4190 = add i64 %v997, 0
  %v4191 = and i64 %v4190, %v342
  %v4192 = mul i64 %v4191, %v7
  %v4193 = add i64 %v4192, %v4184
  %v4194 = mul i64 %v4193, 3
  %v4195 = getelementptr inbounds float, ptr %v184, i64 %v4194
  %v4196 = add i64 %v997, 0
  %v4197 = and i64 %v4196, %v344
  %v4198 = mul i64 %v4197, %v7
  %v4199 = add i64 %v4198, %v4184
  %v4200 = mul i64 %v4199, 3
  %v4201 = getelementptr inbounds float, ptr %v186, i64 %v4200
  %v4202 = icmp ult i64 3, 8
  %v4203 = select i1 %v4202, i64 3, i64 8
  %v4204 = trunc i64 %v4203 to i32
  %v4205 = insertelement <8 x i32> poison, i32 %v4204, i64 0
  %v4206 = shufflevector <8 x i32> %v4205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4207 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4206
  %v4208 = add i64 0, 0
  %v4209 = getelementptr inbounds float, ptr %v4187, i64 %v4208
  %v4210 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4209, <8 x i1> %v4207, <8 x float> zeroinitializer)
  %v4211 = add i64 0, 0
  %v4212 = getelementptr inbounds float, ptr %v4189, i64 %v4211
  %v4213 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4212, <8 x i1> %v4207, <8 x float> zeroinitializer)
  %v4214 = add i64 0, 0
  %v4215 = getelementptr inbounds float, ptr %v4195, i64 %v4214
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4210, ptr align 4 %v4215, <8 x i1> %v4207)
  %v4216 = add i64 0, 0
  %v4217 = getelementptr inbounds float, ptr %v4201, i64 %v4216
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4213, ptr align 4 %v4217, <8 x i1> %v4207)
  %v4218 = add nsw i64 %v4184, 1
  br label %b385
b387:
  %v4219 = add i64 %v7, 0
  %v4220 = sdiv i64 %v4219, 1
  %v4221 = add i64 %v2, 1
  %v4222 = mul i64 %v4220, %v2
  %v4223 = sdiv i64 %v4222, %v3
  %v4224 = mul i64 %v4223, 1
  %v4225 = icmp slt i64 %v4224, %v7
  %v4226 = select i1 %v4225, i64 %v4224, i64 %v7
  %v4227 = mul i64 %v4220, %v4221
  %v4228 = sdiv i64 %v4227, %v3
  %v4229 = mul i64 %v4228, 1
  %v4230 = icmp slt i64 %v4229, %v7
  %v4231 = select i1 %v4230, i64 %v4229, i64 %v7
  br label %b388
b388:
  %v4232 = phi i64 [ %v4226, %b387 ], [ %v4357, %b393 ]
  %v4233 = icmp slt i64 %v4232, %v4231
  br i1 %v4233, label %b389, label %b390
b389:
  br label %b391
b391:
  %v4234 = phi i64 [ 0, %b389 ], [ %v4356, %b396 ]
  %v4235 = icmp slt i64 %v4234, 8
  br i1 %v4235, label %b392, label %b393
b392:
  %v4236 = icmp ult i64 3, 8
  %v4237 = select i1 %v4236, i64 3, i64 8
  %v4238 = trunc i64 %v4237 to i32
  %v4239 = insertelement <8 x i32> poison, i32 %v4238, i64 0
  %v4240 = shufflevector <8 x i32> %v4239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4241 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4240
  br label %b394
b394:
  %v4242 = phi i64 [ 0, %b392 ], [ %v4349, %b395 ]
  %v4243 = phi <8 x float> [ splat (float 0x0000000000000000), %b392 ], [ %v4348, %b395 ]
  %v4244 = icmp slt i64 %v4242, 3
  br i1 %v4244, label %b395, label %b396
b395:
  %v4245 = add i64 0, %v4234
  %v4246 = getelementptr inbounds float, ptr %v102, i64 %v4245
  %v4247 = load float, ptr %v4246, align 4
  %v4248 = add i64 %v997, 0
  %v4249 = and i64 %v4248, %v328
  %v4250 = mul i64 %v4249, %v7
  %v4251 = add i64 %v4250, %v4232
  %v4252 = mul i64 %v4251, 1
  %v4253 = getelementptr inbounds float, ptr %v170, i64 %v4252
  %v4254 = getelementptr inbounds float, ptr %v4253, i64 0
  %v4255 = load float, ptr %v4254, align 4
  %v4256 = add i64 0, %v4242
  %v4257 = getelementptr inbounds float, ptr %v104, i64 %v4256
  %v4258 = load float, ptr %v4257, align 4
  %v4259 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4260 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4261 = select i1 %v4260, float 0x4020000000000000, float 0x4020000000000000
  %v4262 = select i1 %v4259, float 0x4020000000000000, float %v4261
  %v4263 = fsub float %v4262, 0x3FF0000000000000
  %v4264 = fdiv float %v4263, 0x4000000000000000
  %v4265 = add i64 %v997, 0
  %v4266 = and i64 %v4265, %v330
  %v4267 = mul i64 %v4266, %v7
  %v4268 = add i64 %v4267, %v4232
  %v4269 = mul i64 %v4268, 1
  %v4270 = getelementptr inbounds float, ptr %v172, i64 %v4269
  %v4271 = getelementptr inbounds float, ptr %v4270, i64 0
  %v4272 = load float, ptr %v4271, align 4
  %v4273 = fmul float %v4264, %v4272
  %v4274 = fmul float %v4258, %v4273
  %v4275 = fadd float %v4255, %v4274
  %v4276 = fsub float %v4247, %v4275
  %v4277 = fmul float %v4276, %v4276
  %v4278 = add i64 %v997, 0
  %v4279 = and i64 %v4278, %v332
  %v4280 = mul i64 %v4279, %v7
  %v4281 = add i64 %v4280, %v4232
  %v4282 = mul i64 %v4281, 1
  %v4283 = getelementptr inbounds float, ptr %v174, i64 %v4282
  %v4284 = getelementptr inbounds float, ptr %v4283, i64 0
  %v4285 = load float, ptr %v4284, align 4
  %v4286 = fmul float 0x4000000000000000, %v4285
  %v4287 = fdiv float %v4277, %v4286
  %v4288 = fneg float %v4287
  %v4289 = add i64 %v997, 0
  %v4290 = and i64 %v4289, %v338
  %v4291 = mul i64 %v4290, %v7
  %v4292 = add i64 %v4291, %v4232
  %v4293 = mul i64 %v4292, 3
  %v4294 = getelementptr inbounds float, ptr %v180, i64 %v4293
  %v4295 = add i64 0, %v4242
  %v4296 = getelementptr inbounds float, ptr %v4294, i64 %v4295
  %v4297 = load float, ptr %v4296, align 4
  %v4298 = fsub float %v4288, %v4297
  %v4299 = fcmp olt float %v4298, 0xC05A400000000000
  %v4300 = select i1 %v4299, float 0xC05A400000000000, float %v4298
  %v4301 = fcmp ogt float %v4300, 0x4056400000000000
  %v4302 = select i1 %v4301, float 0x4056400000000000, float %v4300
  %v4303 = call float @llvm.fmuladd.f32(float %v4302, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4304 = fsub float %v4303, 0x4168000000000000
  %v4305 = call float @llvm.fmuladd.f32(float %v4304, float 0xBFE62E4000000000, float %v4302)
  %v4306 = call float @llvm.fmuladd.f32(float %v4304, float 0xBEB7F7D1C0000000, float %v4305)
  %v4307 = bitcast float %v4303 to i32
  %v4308 = fmul float %v4306, %v4306
  %v4309 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4306, float 0x3F81227F40000000)
  %v4310 = call float @llvm.fmuladd.f32(float %v4309, float %v4306, float 0x3FA5556740000000)
  %v4311 = call float @llvm.fmuladd.f32(float %v4310, float %v4306, float 0x3FC5554B00000000)
  %v4312 = call float @llvm.fmuladd.f32(float %v4311, float %v4306, float 0x3FDFFFFFE0000000)
  %v4313 = call float @llvm.fmuladd.f32(float %v4308, float %v4312, float %v4306)
  %v4314 = sub i32 %v4307, 1262485250
  %v4315 = lshr i32 %v4314, 1
  %v4316 = sub i32 %v4314, %v4315
  %v4317 = shl i32 %v4315, 23
  %v4318 = bitcast i32 %v4317 to float
  %v4319 = shl i32 %v4316, 23
  %v4320 = bitcast i32 %v4319 to float
  %v4321 = fadd float %v4313, 0x3FF0000000000000
  %v4322 = fmul float %v4321, %v4318
  %v4323 = fmul float %v4322, %v4320
  %v4324 = add i64 %v997, 0
  %v4325 = and i64 %v4324, %v342
  %v4326 = mul i64 %v4325, %v7
  %v4327 = add i64 %v4326, %v4232
  %v4328 = mul i64 %v4327, 3
  %v4329 = getelementptr inbounds float, ptr %v184, i64 %v4328
  %v4330 = add i64 0, %v4242
  %v4331 = getelementptr inbounds float, ptr %v4329, i64 %v4330
  %v4332 = load float, ptr %v4331, align 4
  %v4333 = fdiv float %v4323, %v4332
  %v4334 = add i64 %v997, 0
  %v4335 = and i64 %v4334, %v300
  %v4336 = mul i64 %v4335, %v7
  %v4337 = add i64 %v4336, %v4232
  %v4338 = mul i64 %v4337, 9
  %v4339 = getelementptr inbounds float, ptr %v142, i64 %v4338
  %v4340 = add i64 0, 0
  %v4341 = mul i64 %v4242, 3
  %v4342 = add i64 %v4340, %v4341
  %v4343 = getelementptr inbounds float, ptr %v4339, i64 %v4342
  %v4344 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4343, <8 x i1> %v4241, <8 x float> zeroinitializer)
  %v4345 = insertelement <8 x float> poison, float %v4333, i64 0
  %v4346 = shufflevector <8 x float> %v4345, <8 x float> poison, <8 x i32> zeroinitializer
  %v4347 = fmul <8 x float> %v4346, %v4344
  %v4348 = fadd <8 x float> %v4243, %v4347
  %v4349 = add nsw i64 %v4242, 1
  br label %b394
b396:
  %v4350 = mul i64 %v4232, 24
  %v4351 = getelementptr inbounds float, ptr %v130, i64 %v4350
  %v4352 = mul i64 %v4234, 3
  %v4353 = add i64 0, %v4352
  %v4354 = add i64 %v4353, 0
  %v4355 = getelementptr inbounds float, ptr %v4351, i64 %v4354
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4243, ptr align 4 %v4355, <8 x i1> %v4241)
  %v4356 = add nsw i64 %v4234, 1
  br label %b391
b393:
  %v4357 = add nsw i64 %v4232, 1
  br label %b388
b390:
  %v4358 = add i64 %v7, 0
  %v4359 = sdiv i64 %v4358, 1
  %v4360 = add i64 %v2, 1
  %v4361 = mul i64 %v4359, %v2
  %v4362 = sdiv i64 %v4361, %v3
  %v4363 = mul i64 %v4362, 1
  %v4364 = icmp slt i64 %v4363, %v7
  %v4365 = select i1 %v4364, i64 %v4363, i64 %v7
  %v4366 = mul i64 %v4359, %v4360
  %v4367 = sdiv i64 %v4366, %v3
  %v4368 = mul i64 %v4367, 1
  %v4369 = icmp slt i64 %v4368, %v7
  %v4370 = select i1 %v4369, i64 %v4368, i64 %v7
  br label %b397
b397:
  %v4371 = phi i64 [ %v4365, %b390 ], [ %v4492, %b402 ]
  %v4372 = icmp slt i64 %v4371, %v4370
  br i1 %v4372, label %b398, label %b399
b398:
  br label %b400
b400:
  %v4373 = phi i64 [ 0, %b398 ], [ %v4491, %b405 ]
  %v4374 = icmp slt i64 %v4373, 8
  br i1 %v4374, label %b401, label %b402
b401:
  br label %b403
b403:
  %v4375 = phi i64 [ 0, %b401 ], [ %v4490, %b408 ]
  %v4376 = icmp slt i64 %v4375, 8
  br i1 %v4376, label %b404, label %b405
b404:
  br label %b406
b406:
  %v4377 = phi i64 [ 0, %b404 ], [ %v4478, %b407 ]
  %v4378 = phi float [ 0x0000000000000000, %b404 ], [ %v4477, %b407 ]
  %v4379 = icmp slt i64 %v4377, 3
  br i1 %v4379, label %b407, label %b408
b407:
  %v4380 = mul i64 %v4371, 24
  %v4381 = getelementptr inbounds float, ptr %v130, i64 %v4380
  %v4382 = add i64 0, %v4375
  %v4383 = getelementptr inbounds float, ptr %v102, i64 %v4382
  %v4384 = load float, ptr %v4383, align 4
  %v4385 = add i64 %v997, 0
  %v4386 = and i64 %v4385, %v334
  %v4387 = mul i64 %v4386, %v7
  %v4388 = add i64 %v4387, %v4371
  %v4389 = mul i64 %v4388, 1
  %v4390 = getelementptr inbounds float, ptr %v176, i64 %v4389
  %v4391 = getelementptr inbounds float, ptr %v4390, i64 0
  %v4392 = load float, ptr %v4391, align 4
  %v4393 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4394 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4395 = select i1 %v4394, float 0x4020000000000000, float 0x4020000000000000
  %v4396 = select i1 %v4393, float 0x4020000000000000, float %v4395
  %v4397 = fsub float %v4396, 0x3FF0000000000000
  %v4398 = fdiv float %v4397, 0x4000000000000000
  %v4399 = add i64 %v997, 0
  %v4400 = and i64 %v4399, %v330
  %v4401 = mul i64 %v4400, %v7
  %v4402 = add i64 %v4401, %v4371
  %v4403 = mul i64 %v4402, 1
  %v4404 = getelementptr inbounds float, ptr %v172, i64 %v4403
  %v4405 = getelementptr inbounds float, ptr %v4404, i64 0
  %v4406 = load float, ptr %v4405, align 4
  %v4407 = fmul float %v4398, %v4406
  %v4408 = add i64 %v997, 0
  %v4409 = and i64 %v4408, %v332
  %v4410 = mul i64 %v4409, %v7
  %v4411 = add i64 %v4410, %v4371
  %v4412 = mul i64 %v4411, 1
  %v4413 = getelementptr inbounds float, ptr %v174, i64 %v4412
  %v4414 = getelementptr inbounds float, ptr %v4413, i64 0
  %v4415 = load float, ptr %v4414, align 4
  %v4416 = fmul float 0x4000000000000000, %v4415
  %v4417 = add i64 %v997, 0
  %v4418 = and i64 %v4417, %v340
  %v4419 = mul i64 %v4418, %v7
  %v4420 = add i64 %v4419, %v4371
  %v4421 = mul i64 %v4420, 3
  %v4422 = getelementptr inbounds float, ptr %v182, i64 %v4421
  %v4423 = add i64 %v997, 0
  %v4424 = and i64 %v4423, %v344
  %v4425 = mul i64 %v4424, %v7
  %v4426 = add i64 %v4425, %v4371
  %v4427 = mul i64 %v4426, 3
  %v4428 = getelementptr inbounds float, ptr %v186, i64 %v4427
  %v4429 = mul i64 %v4373, 3
  %v4430 = add i64 0, %v4429
  %v4431 = add i64 %v4430, %v4377
  %v4432 = getelementptr inbounds float, ptr %v4381, i64 %v4431
  %v4433 = load float, ptr %v4432, align 4
  %v4434 = add i64 0, %v4377
  %v4435 = getelementptr inbounds float, ptr %v104, i64 %v4434
  %v4436 = load float, ptr %v4435, align 4
  %v4437 = fmul float %v4436, %v4407
  %v4438 = fadd float %v4392, %v4437
  %v4439 = fsub float %v4384, %v4438
  %v4440 = fmul float %v4439, %v4439
  %v4441 = fdiv float %v4440, %v4416
  %v4442 = fneg float %v4441
  %v4443 = add i64 0, %v4377
  %v4444 = getelementptr inbounds float, ptr %v4422, i64 %v4443
  %v4445 = load float, ptr %v4444, align 4
  %v4446 = fsub float %v4442, %v4445
  %v4447 = fcmp olt float %v4446, 0xC05A400000000000
  %v4448 = select i1 %v4447, float 0xC05A400000000000, float %v4446
  %v4449 = fcmp ogt float %v4448, 0x4056400000000000
  %v4450 = select i1 %v4449, float 0x4056400000000000, float %v4448
  %v4451 = call float @llvm.fmuladd.f32(float %v4450, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4452 = fsub float %v4451, 0x4168000000000000
  %v4453 = call float @llvm.fmuladd.f32(float %v4452, float 0xBFE62E4000000000, float %v4450)
  %v4454 = call float @llvm.fmuladd.f32(float %v4452, float 0xBEB7F7D1C0000000, float %v4453)
  %v4455 = bitcast float %v4451 to i32
  %v4456 = fmul float %v4454, %v4454
  %v4457 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4454, float 0x3F81227F40000000)
  %v4458 = call float @llvm.fmuladd.f32(float %v4457, float %v4454, float 0x3FA5556740000000)
  %v4459 = call float @llvm.fmuladd.f32(float %v4458, float %v4454, float 0x3FC5554B00000000)
  %v4460 = call float @llvm.fmuladd.f32(float %v4459, float %v4454, float 0x3FDFFFFFE0000000)
  %v4461 = call float @llvm.fmuladd.f32(float %v4456, float %v4460, float %v4454)
  %v4462 = sub i32 %v4455, 1262485250
  %v4463 = lshr i32 %v4462, 1
  %v4464 = sub i32 %v4462, %v4463
  %v4465 = shl i32 %v4463, 23
  %v4466 = bitcast i32 %v4465 to float
  %v4467 = shl i32 %v4464, 23
  %v4468 = bitcast i32 %v4467 to float
  %v4469 = fadd float %v4461, 0x3FF0000000000000
  %v4470 = fmul float %v4469, %v4466
  %v4471 = fmul float %v4470, %v4468
  %v4472 = add i64 0, %v4377
  %v4473 = getelementptr inbounds float, ptr %v4428, i64 %v4472
  %v4474 = load float, ptr %v4473, align 4
  %v4475 = fdiv float %v4471, %v4474
  %v4476 = fmul float %v4433, %v4475
  %v4477 = fadd float %v4378, %v4476
  %v4478 = add nsw i64 %v4377, 1
  br label %b406
b408:
  %v4479 = fadd float %v4378, 0x0000000000000000
  %v4480 = add i64 %v997, 0
  %v4481 = and i64 %v4480, %v346
  %v4482 = mul i64 %v4481, %v7
  %v4483 = add i64 %v4482, %v4371
  %v4484 = mul i64 %v4483, 64
  %v4485 = getelementptr inbounds float, ptr %v188, i64 %v4484
  %v4486 = mul i64 %v4373, 8
  %v4487 = add i64 0, %v4486
  %v4488 = add i64 %v4487, %v4375
  %v4489 = getelementptr inbounds float, ptr %v4485, i64 %v4488
  store float %v4479, ptr %v4489, align 4
  %v4490 = add nsw i64 %v4375, 1
  br label %b403
b405:
  %v4491 = add nsw i64 %v4373, 1
  br label %b400
b402:
  %v4492 = add nsw i64 %v4371, 1
  br label %b397
b399:
  %v4493 = add i64 %v7, 0
  %v4494 = sdiv i64 %v4493, 1
  %v4495 = add i64 %v2, 1
  %v4496 = mul i64 %v4494, %v2
  %v4497 = sdiv i64 %v4496, %v3
  %v4498 = mul i64 %v4497, 1
  %v4499 = icmp slt i64 %v4498, %v7
  %v4500 = select i1 %v4499, i64 %v4498, i64 %v7
  %v4501 = mul i64 %v4494, %v4495
  %v4502 = sdiv i64 %v4501, %v3
  %v4503 = mul i64 %v4502, 1
  %v4504 = icmp slt i64 %v4503, %v7
  %v4505 = select i1 %v4504, i64 %v4503, i64 %v7
  br label %b409
b409:
  %v4506 = phi i64 [ %v4500, %b399 ], [ %v4529, %b414 ]
  %v4507 = icmp slt i64 %v4506, %v4505
  br i1 %v4507, label %b410, label %b411
b410:
  br label %b412
b412:
  %v4508 = phi i64 [ 0, %b410 ], [ %v4528, %b413 ]
  %v4509 = icmp slt i64 %v4508, 3
  br i1 %v4509, label %b413, label %b414
b413:
  %v4510 = mul i64 %v4506, 24
  %v4511 = getelementptr inbounds float, ptr %v130, i64 %v4510
  %v4512 = add i64 %v997, 0
  %v4513 = and i64 %v4512, %v348
  %v4514 = mul i64 %v4513, %v7
  %v4515 = add i64 %v4514, %v4506
  %v4516 = mul i64 %v4515, 24
  %v4517 = getelementptr inbounds float, ptr %v190, i64 %v4516
  %v4518 = add i64 0, %v4508
  %v4519 = mul i64 0, 3
  %v4520 = add i64 %v4518, %v4519
  %v4521 = getelementptr inbounds float, ptr %v4511, i64 %v4520
  %v4522 = getelementptr float, ptr %v4521, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v4523 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4522, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v4524 = mul i64 %v4508, 8
  %v4525 = add i64 0, %v4524
  %v4526 = add i64 %v4525, 0
  %v4527 = getelementptr inbounds float, ptr %v4517, i64 %v4526
  store <8 x float> %v4523, ptr %v4527, align 4
  %v4528 = add nsw i64 %v4508, 1
  br label %b412
b414:
  %v4529 = add nsw i64 %v4506, 1
  br label %b409
b411:
  %v4530 = add i64 %v7, 0
  %v4531 = sdiv i64 %v4530, 1
  %v4532 = add i64 %v2, 1
  %v4533 = mul i64 %v4531, %v2
  %v4534 = sdiv i64 %v4533, %v3
  %v4535 = mul i64 %v4534, 1
  %v4536 = icmp slt i64 %v4535, %v7
  %v4537 = select i1 %v4536, i64 %v4535, i64 %v7
  %v4538 = mul i64 %v4531, %v4532
  %v4539 = sdiv i64 %v4538, %v3
  %v4540 = mul i64 %v4539, 1
  %v4541 = icmp slt i64 %v4540, %v7
  %v4542 = select i1 %v4541, i64 %v4540, i64 %v7
  br label %b415
b415:
  %v4543 = phi i64 [ %v4537, %b411 ], [ %v4586, %b420 ]
  %v4544 = icmp slt i64 %v4543, %v4542
  br i1 %v4544, label %b416, label %b417
b416:
  %v4545 = add i64 %v997, 0
  %v4546 = and i64 %v4545, %v250
  %v4547 = mul i64 %v4546, %v7
  %v4548 = add i64 %v4547, %v4543
  %v4549 = mul i64 %v4548, 64
  %v4550 = getelementptr inbounds float, ptr %v40, i64 %v4549
  %v4551 = add i64 %v997, 0
  %v4552 = and i64 %v4551, %v326
  %v4553 = mul i64 %v4552, %v7
  %v4554 = add i64 %v4553, %v4543
  %v4555 = mul i64 %v4554, 1
  %v4556 = getelementptr inbounds float, ptr %v168, i64 %v4555
  %v4557 = getelementptr inbounds float, ptr %v4556, i64 0
  %v4558 = load float, ptr %v4557, align 4
  %v4559 = add i64 %v997, 0
  %v4560 = and i64 %v4559, %v346
  %v4561 = mul i64 %v4560, %v7
  %v4562 = add i64 %v4561, %v4543
  %v4563 = mul i64 %v4562, 64
  %v4564 = getelementptr inbounds float, ptr %v188, i64 %v4563
  %v4565 = add i64 %v997, 1
  %v4566 = and i64 %v4565, %v250
  %v4567 = mul i64 %v4566, %v7
  %v4568 = add i64 %v4567, %v4543
  %v4569 = mul i64 %v4568, 64
  %v4570 = getelementptr inbounds float, ptr %v40, i64 %v4569
  br label %b418
b418:
  %v4571 = phi i64 [ 0, %b416 ], [ %v4585, %b419 ]
  %v4572 = icmp slt i64 %v4571, 64
  br i1 %v4572, label %b419, label %b420
b419:
  %v4573 = add i64 0, %v4571
  %v4574 = getelementptr inbounds float, ptr %v4550, i64 %v4573
  %v4575 = load <8 x float>, ptr %v4574, align 4
  %v4576 = add i64 0, %v4571
  %v4577 = getelementptr inbounds float, ptr %v4564, i64 %v4576
  %v4578 = load <8 x float>, ptr %v4577, align 4
  %v4579 = insertelement <8 x float> poison, float %v4558, i64 0
  %v4580 = shufflevector <8 x float> %v4579, <8 x float> poison, <8 x i32> zeroinitializer
  %v4581 = fmul <8 x float> %v4580, %v4578
  %v4582 = fadd <8 x float> %v4575, %v4581
  %v4583 = add i64 0, %v4571
  %v4584 = getelementptr inbounds float, ptr %v4570, i64 %v4583
  store <8 x float> %v4582, ptr %v4584, align 4
  %v4585 = add nsw i64 %v4571, 8
  br label %b418
b420:
  %v4586 = add nsw i64 %v4543, 1
  br label %b415
b417:
  %v4587 = add nsw i64 %v997, 1
  br label %b118
b120:
  %v4588 = icmp sgt i64 %v3, 1
  br i1 %v4588, label %b421, label %b422
b421:
  %v4589 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4590 = atomicrmw add ptr %v4589, i64 1 acq_rel
  %v4591 = load i64, ptr %v365, align 8
  %v4592 = add i64 %v4591, 1
  store i64 %v4592, ptr %v365, align 8
  %v4593 = mul i64 %v3, %v4592
  br label %b423
b423:
  %v4594 = load atomic i64, ptr %v4589 acquire, align 8
  %v4595 = icmp slt i64 %v4594, %v4593
  br i1 %v4595, label %b424, label %b425
b424:
  %v4596 = call i32 @sched_yield()
  br label %b423
b425:
  br label %b422
b422:
  %v4597 = add i64 %v8, 0
  %v4598 = sdiv i64 %v4597, 1
  %v4599 = add i64 %v2, 1
  %v4600 = mul i64 %v4598, %v2
  %v4601 = sdiv i64 %v4600, %v3
  %v4602 = mul i64 %v4601, 1
  %v4603 = icmp slt i64 %v4602, %v8
  %v4604 = select i1 %v4603, i64 %v4602, i64 %v8
  %v4605 = mul i64 %v4598, %v4599
  %v4606 = sdiv i64 %v4605, %v3
  %v4607 = mul i64 %v4606, 1
  %v4608 = icmp slt i64 %v4607, %v8
  %v4609 = select i1 %v4608, i64 %v4607, i64 %v8
  br label %b426
b426:
  %v4610 = phi i64 [ %v4604, %b422 ], [ %v4674, %b431 ]
  %v4611 = icmp slt i64 %v4610, %v4609
  br i1 %v4611, label %b427, label %b428
b427:
  br label %b429
b429:
  %v4612 = phi i64 [ 0, %b427 ], [ %v4660, %b430 ]
  %v4613 = phi <8 x float> [ splat (float 0x0000000000000000), %b427 ], [ %v4659, %b430 ]
  %v4614 = icmp slt i64 %v4612, 8
  br i1 %v4614, label %b430, label %b431
b430:
  %v4615 = mul i64 %v4610, 8
  %v4616 = getelementptr inbounds float, ptr %v154, i64 %v4615
  %v4617 = mul i64 %v4610, 8
  %v4618 = getelementptr inbounds float, ptr %v156, i64 %v4617
  %v4619 = add i64 0, %v4612
  %v4620 = getelementptr inbounds float, ptr %v4616, i64 %v4619
  %v4621 = load <8 x float>, ptr %v4620, align 4
  %v4622 = fmul <8 x float> %v4621, %v4621
  %v4623 = add i64 0, %v4612
  %v4624 = getelementptr inbounds float, ptr %v4618, i64 %v4623
  %v4625 = load <8 x float>, ptr %v4624, align 4
  %v4626 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v4627 = shufflevector <8 x float> %v4626, <8 x float> poison, <8 x i32> zeroinitializer
  %v4628 = fmul <8 x float> %v4627, %v4625
  %v4629 = fcmp olt <8 x float> %v4628, splat (float 0xC05A400000000000)
  %v4630 = select <8 x i1> %v4629, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4628
  %v4631 = fcmp ogt <8 x float> %v4630, splat (float 0x4056400000000000)
  %v4632 = select <8 x i1> %v4631, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4630
  %v4633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4632, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4634 = fsub <8 x float> %v4633, splat (float 0x4168000000000000)
  %v4635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4634, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4632)
  %v4636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4634, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4635)
  %v4637 = bitcast <8 x float> %v4633 to <8 x i32>
  %v4638 = fmul <8 x float> %v4636, %v4636
  %v4639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4636, <8 x float> splat (float 0x3F81227F40000000))
  %v4640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4639, <8 x float> %v4636, <8 x float> splat (float 0x3FA5556740000000))
  %v4641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4640, <8 x float> %v4636, <8 x float> splat (float 0x3FC5554B00000000))
  %v4642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4641, <8 x float> %v4636, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4638, <8 x float> %v4642, <8 x float> %v4636)
  %v4644 = sub <8 x i32> %v4637, splat (i32 1262485250)
  %v4645 = lshr <8 x i32> %v4644, splat (i32 1)
  %v4646 = sub <8 x i32> %v4644, %v4645
  %v4647 = shl <8 x i32> %v4645, splat (i32 23)
  %v4648 = bitcast <8 x i32> %v4647 to <8 x float>
  %v4649 = shl <8 x i32> %v4646, splat (i32 23)
  %v4650 = bitcast <8 x i32> %v4649 to <8 x float>
  %v4651 = fadd <8 x float> %v4643, splat (float 0x3FF0000000000000)
  %v4652 = fmul <8 x float> %v4651, %v4648
  %v4653 = fmul <8 x float> %v4652, %v4650
  %v4654 = fadd <8 x float> %v4622, %v4653
  %v4655 = fsub <8 x float> %v4654, %v4628
  %v4656 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4657 = shufflevector <8 x float> %v4656, <8 x float> poison, <8 x i32> zeroinitializer
  %v4658 = fsub <8 x float> %v4655, %v4657
  %v4659 = fadd <8 x float> %v4613, %v4658
  %v4660 = add nsw i64 %v4612, 8
  br label %b429
b431:
  %v4661 = shufflevector <8 x float> %v4613, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4662 = shufflevector <8 x float> %v4613, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4663 = fadd <4 x float> %v4661, %v4662
  %v4664 = shufflevector <4 x float> %v4663, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4665 = shufflevector <4 x float> %v4663, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4666 = fadd <2 x float> %v4664, %v4665
  %v4667 = extractelement <2 x float> %v4666, i64 0
  %v4668 = extractelement <2 x float> %v4666, i64 1
  %v4669 = fadd float %v4667, %v4668
  %v4670 = fadd float %v4669, 0x0000000000000000
  %v4671 = mul i64 %v4610, 1
  %v4672 = getelementptr inbounds float, ptr %v192, i64 %v4671
  %v4673 = getelementptr inbounds float, ptr %v4672, i64 0
  store float %v4670, ptr %v4673, align 4
  %v4674 = add nsw i64 %v4610, 1
  br label %b426
b428:
  %v4675 = add i64 %v8, 0
  %v4676 = sdiv i64 %v4675, 1
  %v4677 = add i64 %v2, 1
  %v4678 = mul i64 %v4676, %v2
  %v4679 = sdiv i64 %v4678, %v3
  %v4680 = mul i64 %v4679, 1
  %v4681 = icmp slt i64 %v4680, %v8
  %v4682 = select i1 %v4681, i64 %v4680, i64 %v8
  %v4683 = mul i64 %v4676, %v4677
  %v4684 = sdiv i64 %v4683, %v3
  %v4685 = mul i64 %v4684, 1
  %v4686 = icmp slt i64 %v4685, %v8
  %v4687 = select i1 %v4686, i64 %v4685, i64 %v8
  br label %b432
b432:
  %v4688 = phi i64 [ %v4682, %b428 ], [ %v4698, %b433 ]
  %v4689 = icmp slt i64 %v4688, %v4687
  br i1 %v4689, label %b433, label %b434
b433:
  %v4690 = mul i64 %v4688, 1
  %v4691 = getelementptr inbounds float, ptr %v192, i64 %v4690
  %v4692 = getelementptr inbounds float, ptr %v4691, i64 0
  %v4693 = load float, ptr %v4692, align 4
  %v4694 = fdiv float %v4693, 0x4000000000000000
  %v4695 = mul i64 %v4688, 1
  %v4696 = getelementptr inbounds float, ptr %v60, i64 %v4695
  %v4697 = getelementptr inbounds float, ptr %v4696, i64 0
  store float %v4694, ptr %v4697, align 4
  %v4698 = add nsw i64 %v4688, 1
  br label %b432
b434:
  %v4699 = icmp sgt i64 %v3, 1
  br i1 %v4699, label %b435, label %b436
b435:
  %v4700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4701 = atomicrmw add ptr %v4700, i64 1 acq_rel
  %v4702 = load i64, ptr %v365, align 8
  %v4703 = add i64 %v4702, 1
  store i64 %v4703, ptr %v365, align 8
  %v4704 = mul i64 %v3, %v4703
  br label %b437
b437:
  %v4705 = load atomic i64, ptr %v4700 acquire, align 8
  %v4706 = icmp slt i64 %v4705, %v4704
  br i1 %v4706, label %b438, label %b439
b438:
  %v4707 = call i32 @sched_yield()
  br label %b437
b439:
  br label %b436
b436:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fadd <8 x float> %v154, %v124
  store <8 x float> %v155, ptr %v153, align 4
  %v156 = mul i64 %v6, 1
  %v157 = add i64 %v150, %v156
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v159, %v125
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = mul i64 %v6, 2
  %v162 = add i64 %v150, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v164, %v126
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = mul i64 %v6, 3
  %v167 = add i64 %v150, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v127
  store <8 x float> %v170, ptr %v168, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v98
  store <8 x float> %v143, ptr %v141, align 4
  %v144 = mul i64 %v6, 1
  %v145 = add i64 %v138, %v144
  %v146 = getelementptr inbounds float, ptr %v4, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = fadd <8 x float> %v147, %v99
  store <8 x float> %v148, ptr %v146, align 4
  %v149 = mul i64 %v6, 2
  %v150 = add i64 %v138, %v149
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v100
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = mul i64 %v6, 3
  %v155 = add i64 %v138, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v157, %v101
  store <8 x float> %v158, ptr %v156, align 4
  %v159 = mul i64 %v5, 1
  %v160 = mul i64 %v6, 0
  %v161 = add i64 %v159, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fadd <8 x float> %v163, %v102
  store <8 x float> %v164, ptr %v162, align 4
  %v165 = mul i64 %v6, 1
  %v166 = add i64 %v159, %v165
  %v167 = getelementptr inbounds float, ptr %v4, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v168, %v103
  store <8 x float> %v169, ptr %v167, align 4
  %v170 = mul i64 %v6, 2
  %v171 = add i64 %v159, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v104
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = mul i64 %v6, 3
  %v176 = add i64 %v159, %v175
  %v177 = getelementptr inbounds float, ptr %v4, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = fadd <8 x float> %v178, %v105
  store <8 x float> %v179, ptr %v177, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v365 = alloca i64, i64 1, align 8
  %v2301 = alloca float, i64 64, align 4
  %v2527 = alloca float, i64 64, align 4
  %v2721 = alloca float, i64 64, align 4
  %v2947 = alloca float, i64 64, align 4
  %v3024 = alloca float, i64 64, align 4
  %v5282 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds i64, ptr %v1, i64 6
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 19
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 20
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 21
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 22
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 23
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 24
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 25
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 31
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 32
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 45
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 46
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 47
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 48
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 49
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 55
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 56
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 57
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 58
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 59
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 62
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 63
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 64
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 65
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 68
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 69
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 70
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 71
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 72
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 73
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 74
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 75
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 76
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 77
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 78
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 79
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 80
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 81
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 82
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 83
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 84
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 85
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 86
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 87
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 88
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 89
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 90
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 91
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 92
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 93
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 94
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 95
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 96
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 97
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 103
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 111
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 112
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 113
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 116
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i64, ptr %v1, i64 118
  %v362 = load i64, ptr %v361, align 8
  %v363 = getelementptr inbounds i64, ptr %v1, i64 120
  %v364 = load i64, ptr %v363, align 8
  store i64 0, ptr %v365, align 8
  %v366 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v367 = load ptr, ptr %v366, align 4
  %v368 = mul i64 %v2, 24576
  %v369 = add i64 %v368, 2072
  %v370 = getelementptr inbounds float, ptr %v367, i64 %v369
  %v371 = getelementptr inbounds float, ptr %v367, i64 0
  %v372 = getelementptr inbounds float, ptr %v367, i64 112
  %v373 = getelementptr inbounds float, ptr %v367, i64 368
  %v374 = getelementptr inbounds float, ptr %v367, i64 496
  %v375 = getelementptr inbounds float, ptr %v367, i64 752
  %v376 = getelementptr inbounds float, ptr %v367, i64 1776
  %v377 = getelementptr inbounds i64, ptr %v1, i64 4
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b0, label %b1
b0:
  %v380 = add i64 1, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, 1
  %v387 = select i1 %v386, i64 %v385, i64 1
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, 1
  %v392 = select i1 %v391, i64 %v390, i64 1
  %v393 = icmp slt i64 %v392, 1
  %v394 = select i1 %v393, i64 %v392, i64 1
  br label %b2
b2:
  %v395 = phi i64 [ %v387, %b0 ], [ %v419, %b3 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b3, label %b4
b3:
  %v397 = mul i64 %v395, 112
  %v398 = mul i64 %v395, 8
  %v399 = add i64 %v397, 0
  %v400 = add i64 %v398, 0
  %v401 = getelementptr inbounds float, ptr %v371, i64 %v399
  %v402 = sub i64 8, %v400
  %v403 = icmp slt i64 %v402, 0
  %v404 = select i1 %v403, i64 0, i64 %v402
  %v405 = mul i64 %v400, 1
  %v406 = add i64 0, %v405
  %v407 = getelementptr inbounds float, ptr %v34, i64 %v406
  call void @pack_rows(ptr %v407, i64 1, i64 8, i64 9, i64 %v404, ptr %v401, i64 8)
  %v408 = add i64 %v397, 72
  %v409 = add i64 %v408, 0
  %v410 = add i64 %v398, 0
  %v411 = getelementptr inbounds float, ptr %v371, i64 %v409
  %v412 = sub i64 8, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = mul i64 %v410, 1
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v32, i64 %v416
  call void @pack_rows(ptr %v417, i64 1, i64 8, i64 5, i64 %v414, ptr %v411, i64 8)
  %v418 = add i64 %v408, 40
  %v419 = add nsw i64 %v395, 1
  br label %b2
b4:
  %v420 = add i64 1, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, 1
  %v427 = select i1 %v426, i64 %v425, i64 1
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = icmp slt i64 %v432, 1
  %v434 = select i1 %v433, i64 %v432, i64 1
  br label %b5
b5:
  %v435 = phi i64 [ %v427, %b4 ], [ %v449, %b6 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b6, label %b7
b6:
  %v437 = mul i64 %v435, 256
  %v438 = mul i64 %v435, 8
  %v439 = add i64 %v437, 0
  %v440 = add i64 %v438, 0
  %v441 = getelementptr inbounds float, ptr %v372, i64 %v439
  %v442 = sub i64 8, %v440
  %v443 = icmp slt i64 %v442, 0
  %v444 = select i1 %v443, i64 0, i64 %v442
  %v445 = mul i64 %v440, 1
  %v446 = add i64 0, %v445
  %v447 = getelementptr inbounds float, ptr %v26, i64 %v446
  call void @pack_rows(ptr %v447, i64 1, i64 8, i64 32, i64 %v444, ptr %v441, i64 8)
  %v448 = add i64 %v437, 256
  %v449 = add nsw i64 %v435, 1
  br label %b5
b7:
  %v450 = add i64 1, 0
  %v451 = sdiv i64 %v450, 1
  %v452 = add i64 %v2, 1
  %v453 = mul i64 %v451, %v2
  %v454 = sdiv i64 %v453, %v3
  %v455 = mul i64 %v454, 1
  %v456 = icmp slt i64 %v455, 1
  %v457 = select i1 %v456, i64 %v455, i64 1
  %v458 = mul i64 %v451, %v452
  %v459 = sdiv i64 %v458, %v3
  %v460 = mul i64 %v459, 1
  %v461 = icmp slt i64 %v460, 1
  %v462 = select i1 %v461, i64 %v460, i64 1
  %v463 = icmp slt i64 %v462, 1
  %v464 = select i1 %v463, i64 %v462, i64 1
  br label %b8
b8:
  %v465 = phi i64 [ %v457, %b7 ], [ %v489, %b9 ]
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b9, label %b10
b9:
  %v467 = mul i64 %v465, 128
  %v468 = mul i64 %v465, 8
  %v469 = add i64 %v467, 0
  %v470 = add i64 %v468, 0
  %v471 = getelementptr inbounds float, ptr %v373, i64 %v469
  %v472 = sub i64 8, %v470
  %v473 = icmp slt i64 %v472, 0
  %v474 = select i1 %v473, i64 0, i64 %v472
  %v475 = mul i64 %v470, 1
  %v476 = add i64 0, %v475
  %v477 = getelementptr inbounds float, ptr %v24, i64 %v476
  call void @pack_rows(ptr %v477, i64 1, i64 8, i64 8, i64 %v474, ptr %v471, i64 8)
  %v478 = add i64 %v467, 64
  %v479 = add i64 %v478, 0
  %v480 = add i64 %v468, 0
  %v481 = getelementptr inbounds float, ptr %v373, i64 %v479
  %v482 = sub i64 8, %v480
  %v483 = icmp slt i64 %v482, 0
  %v484 = select i1 %v483, i64 0, i64 %v482
  %v485 = mul i64 %v480, 1
  %v486 = add i64 0, %v485
  %v487 = getelementptr inbounds float, ptr %v22, i64 %v486
  call void @pack_rows(ptr %v487, i64 1, i64 8, i64 8, i64 %v484, ptr %v481, i64 8)
  %v488 = add i64 %v478, 64
  %v489 = add nsw i64 %v465, 1
  br label %b8
b10:
  %v490 = add i64 1, 0
  %v491 = sdiv i64 %v490, 1
  %v492 = add i64 %v2, 1
  %v493 = mul i64 %v491, %v2
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, 1
  %v497 = select i1 %v496, i64 %v495, i64 1
  %v498 = mul i64 %v491, %v492
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, 1
  %v502 = select i1 %v501, i64 %v500, i64 1
  %v503 = icmp slt i64 %v502, 1
  %v504 = select i1 %v503, i64 %v502, i64 1
  br label %b11
b11:
  %v505 = phi i64 [ %v497, %b10 ], [ %v519, %b12 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b12, label %b13
b12:
  %v507 = mul i64 %v505, 256
  %v508 = mul i64 %v505, 8
  %v509 = add i64 %v507, 0
  %v510 = add i64 %v508, 0
  %v511 = getelementptr inbounds float, ptr %v374, i64 %v509
  %v512 = sub i64 8, %v510
  %v513 = icmp slt i64 %v512, 0
  %v514 = select i1 %v513, i64 0, i64 %v512
  %v515 = mul i64 %v510, 1
  %v516 = add i64 0, %v515
  %v517 = getelementptr inbounds float, ptr %v18, i64 %v516
  call void @pack_rows(ptr %v517, i64 1, i64 8, i64 32, i64 %v514, ptr %v511, i64 8)
  %v518 = add i64 %v507, 256
  %v519 = add nsw i64 %v505, 1
  br label %b11
b13:
  %v520 = add i64 1, 0
  %v521 = sdiv i64 %v520, 1
  %v522 = add i64 %v2, 1
  %v523 = mul i64 %v521, %v2
  %v524 = sdiv i64 %v523, %v3
  %v525 = mul i64 %v524, 1
  %v526 = icmp slt i64 %v525, 1
  %v527 = select i1 %v526, i64 %v525, i64 1
  %v528 = mul i64 %v521, %v522
  %v529 = sdiv i64 %v528, %v3
  %v530 = mul i64 %v529, 1
  %v531 = icmp slt i64 %v530, 1
  %v532 = select i1 %v531, i64 %v530, i64 1
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  br label %b14
b14:
  %v535 = phi i64 [ %v527, %b13 ], [ %v576, %b15 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b15, label %b16
b15:
  %v537 = mul i64 %v535, 1024
  %v538 = mul i64 %v535, 32
  %v539 = add i64 %v537, 0
  %v540 = add i64 %v538, 0
  %v541 = getelementptr inbounds float, ptr %v375, i64 %v539
  %v542 = sub i64 26, %v540
  %v543 = icmp slt i64 %v542, 0
  %v544 = select i1 %v543, i64 0, i64 %v542
  %v545 = mul i64 %v540, 1
  %v546 = add i64 0, %v545
  %v547 = getelementptr inbounds float, ptr %v16, i64 %v546
  call void @pack_rows(ptr %v547, i64 1, i64 26, i64 32, i64 %v544, ptr %v541, i64 32)
  %v548 = add i64 %v537, 8
  %v549 = add i64 %v538, 8
  %v550 = getelementptr inbounds float, ptr %v375, i64 %v548
  %v551 = sub i64 26, %v549
  %v552 = icmp slt i64 %v551, 0
  %v553 = select i1 %v552, i64 0, i64 %v551
  %v554 = mul i64 %v549, 1
  %v555 = add i64 0, %v554
  %v556 = getelementptr inbounds float, ptr %v16, i64 %v555
  call void @pack_rows(ptr %v556, i64 1, i64 26, i64 32, i64 %v553, ptr %v550, i64 32)
  %v557 = add i64 %v537, 16
  %v558 = add i64 %v538, 16
  %v559 = getelementptr inbounds float, ptr %v375, i64 %v557
  %v560 = sub i64 26, %v558
  %v561 = icmp slt i64 %v560, 0
  %v562 = select i1 %v561, i64 0, i64 %v560
  %v563 = mul i64 %v558, 1
  %v564 = add i64 0, %v563
  %v565 = getelementptr inbounds float, ptr %v16, i64 %v564
  call void @pack_rows(ptr %v565, i64 1, i64 26, i64 32, i64 %v562, ptr %v559, i64 32)
  %v566 = add i64 %v537, 24
  %v567 = add i64 %v538, 24
  %v568 = getelementptr inbounds float, ptr %v375, i64 %v566
  %v569 = sub i64 26, %v567
  %v570 = icmp slt i64 %v569, 0
  %v571 = select i1 %v570, i64 0, i64 %v569
  %v572 = mul i64 %v567, 1
  %v573 = add i64 0, %v572
  %v574 = getelementptr inbounds float, ptr %v16, i64 %v573
  call void @pack_rows(ptr %v574, i64 1, i64 26, i64 32, i64 %v571, ptr %v568, i64 32)
  %v575 = add i64 %v537, 1024
  %v576 = add nsw i64 %v535, 1
  br label %b14
b16:
  %v577 = add i64 1, 0
  %v578 = sdiv i64 %v577, 1
  %v579 = add i64 %v2, 1
  %v580 = mul i64 %v578, %v2
  %v581 = sdiv i64 %v580, %v3
  %v582 = mul i64 %v581, 1
  %v583 = icmp slt i64 %v582, 1
  %v584 = select i1 %v583, i64 %v582, i64 1
  %v585 = mul i64 %v578, %v579
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, 1
  %v589 = select i1 %v588, i64 %v587, i64 1
  %v590 = icmp slt i64 %v589, 1
  %v591 = select i1 %v590, i64 %v589, i64 1
  br label %b17
b17:
  %v592 = phi i64 [ %v584, %b16 ], [ %v616, %b18 ]
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b18, label %b19
b18:
  %v594 = mul i64 %v592, 296
  %v595 = mul i64 %v592, 8
  %v596 = add i64 %v594, 0
  %v597 = add i64 %v595, 0
  %v598 = getelementptr inbounds float, ptr %v376, i64 %v596
  %v599 = sub i64 8, %v597
  %v600 = icmp slt i64 %v599, 0
  %v601 = select i1 %v600, i64 0, i64 %v599
  %v602 = mul i64 %v597, 1
  %v603 = add i64 0, %v602
  %v604 = getelementptr inbounds float, ptr %v28, i64 %v603
  call void @pack_rows(ptr %v604, i64 1, i64 8, i64 32, i64 %v601, ptr %v598, i64 8)
  %v605 = add i64 %v594, 256
  %v606 = add i64 %v605, 0
  %v607 = add i64 %v595, 0
  %v608 = getelementptr inbounds float, ptr %v376, i64 %v606
  %v609 = sub i64 8, %v607
  %v610 = icmp slt i64 %v609, 0
  %v611 = select i1 %v610, i64 0, i64 %v609
  %v612 = mul i64 %v607, 1
  %v613 = add i64 0, %v612
  %v614 = getelementptr inbounds float, ptr %v14, i64 %v613
  call void @pack_rows(ptr %v614, i64 1, i64 8, i64 5, i64 %v611, ptr %v608, i64 8)
  %v615 = add i64 %v605, 40
  %v616 = add nsw i64 %v592, 1
  br label %b17
b19:
  br label %b1
b1:
  %v617 = icmp sgt i64 %v3, 1
  br i1 %v617, label %b20, label %b21
b20:
  %v618 = getelementptr inbounds i64, ptr %v1, i64 3
  %v619 = atomicrmw add ptr %v618, i64 1 acq_rel
  %v620 = load i64, ptr %v365, align 8
  %v621 = add i64 %v620, 1
  store i64 %v621, ptr %v365, align 8
  %v622 = mul i64 %v3, %v621
  br label %b22
b22:
  %v623 = load atomic i64, ptr %v618 acquire, align 8
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b23, label %b24
b23:
  %v625 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v626 = phi i64 [ 0, %b21 ], [ %v5384, %b438 ]
  %v627 = icmp slt i64 %v626, %v5
  br i1 %v627, label %b26, label %b27
b26:
  %v628 = sub i64 %v5, 1
  %v629 = sub i64 %v628, %v626
  %v630 = add i64 %v7, 0
  %v631 = sdiv i64 %v630, 1
  %v632 = add i64 %v2, 1
  %v633 = mul i64 %v631, %v2
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v7
  %v637 = select i1 %v636, i64 %v635, i64 %v7
  %v638 = mul i64 %v631, %v632
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, %v7
  %v642 = select i1 %v641, i64 %v640, i64 %v7
  br label %b28
b28:
  %v643 = phi i64 [ %v637, %b26 ], [ %v703, %b33 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b29, label %b30
b29:
  br label %b31
b31:
  %v645 = phi i64 [ 0, %b29 ], [ %v689, %b36 ]
  %v646 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v650, %b36 ]
  %v647 = phi float [ 0x0000000000000000, %b29 ], [ %v647, %b36 ]
  %v648 = icmp slt i64 %v645, 8
  br i1 %v648, label %b32, label %b33
b32:
  br label %b34
b34:
  %v649 = phi i64 [ 0, %b32 ], [ %v688, %b35 ]
  %v650 = phi <8 x float> [ %v646, %b32 ], [ %v687, %b35 ]
  %v651 = icmp slt i64 %v649, 8
  br i1 %v651, label %b35, label %b36
b35:
  %v652 = add i64 %v629, 1
  %v653 = and i64 %v652, 1
  %v654 = mul i64 %v653, %v7
  %v655 = add i64 %v654, %v643
  %v656 = mul i64 %v655, 64
  %v657 = getelementptr inbounds float, ptr %v50, i64 %v656
  %v658 = add i64 %v629, 0
  %v659 = and i64 %v658, %v246
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v643
  %v662 = mul i64 %v661, 64
  %v663 = getelementptr inbounds float, ptr %v36, i64 %v662
  %v664 = add i64 %v629, 0
  %v665 = and i64 %v664, %v346
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v643
  %v668 = mul i64 %v667, 64
  %v669 = getelementptr inbounds float, ptr %v188, i64 %v668
  %v670 = mul i64 %v645, 8
  %v671 = add i64 0, %v670
  %v672 = add i64 %v671, %v649
  %v673 = getelementptr inbounds float, ptr %v657, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = mul i64 %v645, 8
  %v676 = add i64 0, %v675
  %v677 = add i64 %v676, %v649
  %v678 = getelementptr inbounds float, ptr %v663, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = fadd <8 x float> %v674, %v679
  %v681 = mul i64 %v645, 8
  %v682 = add i64 0, %v681
  %v683 = add i64 %v682, %v649
  %v684 = getelementptr inbounds float, ptr %v669, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = fmul <8 x float> %v680, %v685
  %v687 = fadd <8 x float> %v650, %v686
  %v688 = add nsw i64 %v649, 8
  br label %b34
b36:
  %v689 = add nsw i64 %v645, 1
  br label %b31
b33:
  %v690 = shufflevector <8 x float> %v646, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v691 = shufflevector <8 x float> %v646, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v692 = fadd <4 x float> %v690, %v691
  %v693 = shufflevector <4 x float> %v692, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v694 = shufflevector <4 x float> %v692, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v695 = fadd <2 x float> %v693, %v694
  %v696 = extractelement <2 x float> %v695, i64 0
  %v697 = extractelement <2 x float> %v695, i64 1
  %v698 = fadd float %v696, %v697
  %v699 = fadd float %v698, %v647
  %v700 = mul i64 %v643, 1
  %v701 = getelementptr inbounds float, ptr %v194, i64 %v700
  %v702 = getelementptr inbounds float, ptr %v701, i64 0
  store float %v699, ptr %v702, align 4
  %v703 = add nsw i64 %v643, 1
  br label %b28
b30:
  %v704 = add i64 %v7, 0
  %v705 = sdiv i64 %v704, 1
  %v706 = add i64 %v2, 1
  %v707 = mul i64 %v705, %v2
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v7
  %v711 = select i1 %v710, i64 %v709, i64 %v7
  %v712 = mul i64 %v705, %v706
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 1
  %v715 = icmp slt i64 %v714, %v7
  %v716 = select i1 %v715, i64 %v714, i64 %v7
  br label %b37
b37:
  %v717 = phi i64 [ %v711, %b30 ], [ %v878, %b42 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b38, label %b39
b38:
  br label %b40
b40:
  %v719 = phi i64 [ 0, %b38 ], [ %v877, %b45 ]
  %v720 = icmp slt i64 %v719, 8
  br i1 %v720, label %b41, label %b42
b41:
  br label %b43
b43:
  %v721 = phi i64 [ 0, %b41 ], [ %v876, %b48 ]
  %v722 = icmp slt i64 %v721, 3
  br i1 %v722, label %b44, label %b45
b44:
  br label %b46
b46:
  %v723 = phi i64 [ 0, %b44 ], [ %v859, %b47 ]
  %v724 = phi <8 x float> [ splat (float 0x0000000000000000), %b44 ], [ %v858, %b47 ]
  %v725 = icmp slt i64 %v723, 8
  br i1 %v725, label %b47, label %b48
b47:
  %v726 = add i64 %v629, 1
  %v727 = and i64 %v726, 1
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v717
  %v730 = mul i64 %v729, 64
  %v731 = getelementptr inbounds float, ptr %v50, i64 %v730
  %v732 = add i64 %v629, 0
  %v733 = and i64 %v732, %v246
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v717
  %v736 = mul i64 %v735, 64
  %v737 = getelementptr inbounds float, ptr %v36, i64 %v736
  %v738 = add i64 %v629, 0
  %v739 = and i64 %v738, %v326
  %v740 = mul i64 %v739, %v7
  %v741 = add i64 %v740, %v717
  %v742 = mul i64 %v741, 1
  %v743 = getelementptr inbounds float, ptr %v168, i64 %v742
  %v744 = getelementptr inbounds float, ptr %v743, i64 0
  %v745 = load float, ptr %v744, align 4
  %v746 = add i64 %v629, 0
  %v747 = and i64 %v746, %v334
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v717
  %v750 = mul i64 %v749, 1
  %v751 = getelementptr inbounds float, ptr %v176, i64 %v750
  %v752 = getelementptr inbounds float, ptr %v751, i64 0
  %v753 = load float, ptr %v752, align 4
  %v754 = add i64 0, %v721
  %v755 = getelementptr inbounds float, ptr %v104, i64 %v754
  %v756 = load float, ptr %v755, align 4
  %v757 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v758 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v759 = select i1 %v758, float 0x4020000000000000, float 0x4020000000000000
  %v760 = select i1 %v757, float 0x4020000000000000, float %v759
  %v761 = fsub float %v760, 0x3FF0000000000000
  %v762 = fdiv float %v761, 0x4000000000000000
  %v763 = add i64 %v629, 0
  %v764 = and i64 %v763, %v330
  %v765 = mul i64 %v764, %v7
  %v766 = add i64 %v765, %v717
  %v767 = mul i64 %v766, 1
  %v768 = getelementptr inbounds float, ptr %v172, i64 %v767
  %v769 = getelementptr inbounds float, ptr %v768, i64 0
  %v770 = load float, ptr %v769, align 4
  %v771 = fmul float %v762, %v770
  %v772 = fmul float %v756, %v771
  %v773 = fadd float %v753, %v772
  %v774 = add i64 %v629, 0
  %v775 = and i64 %v774, %v332
  %v776 = mul i64 %v775, %v7
  %v777 = add i64 %v776, %v717
  %v778 = mul i64 %v777, 1
  %v779 = getelementptr inbounds float, ptr %v174, i64 %v778
  %v780 = getelementptr inbounds float, ptr %v779, i64 0
  %v781 = load float, ptr %v780, align 4
  %v782 = fmul float 0x4000000000000000, %v781
  %v783 = add i64 %v629, 0
  %v784 = and i64 %v783, %v340
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v717
  %v787 = mul i64 %v786, 3
  %v788 = getelementptr inbounds float, ptr %v182, i64 %v787
  %v789 = add i64 0, %v721
  %v790 = getelementptr inbounds float, ptr %v788, i64 %v789
  %v791 = load float, ptr %v790, align 4
  %v792 = add i64 %v629, 0
  %v793 = and i64 %v792, %v344
  %v794 = mul i64 %v793, %v7
  %v795 = add i64 %v794, %v717
  %v796 = mul i64 %v795, 3
  %v797 = getelementptr inbounds float, ptr %v186, i64 %v796
  %v798 = add i64 0, %v721
  %v799 = getelementptr inbounds float, ptr %v797, i64 %v798
  %v800 = load float, ptr %v799, align 4
  %v801 = mul i64 %v719, 8
  %v802 = add i64 0, %v801
  %v803 = add i64 %v802, %v723
  %v804 = getelementptr inbounds float, ptr %v731, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = mul i64 %v719, 8
  %v807 = add i64 0, %v806
  %v808 = add i64 %v807, %v723
  %v809 = getelementptr inbounds float, ptr %v737, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = fadd <8 x float> %v805, %v810
  %v812 = insertelement <8 x float> poison, float %v745, i64 0
  %v813 = shufflevector <8 x float> %v812, <8 x float> poison, <8 x i32> zeroinitializer
  %v814 = fmul <8 x float> %v811, %v813
  %v815 = add i64 0, %v723
  %v816 = getelementptr inbounds float, ptr %v102, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = insertelement <8 x float> poison, float %v773, i64 0
  %v819 = shufflevector <8 x float> %v818, <8 x float> poison, <8 x i32> zeroinitializer
  %v820 = fsub <8 x float> %v817, %v819
  %v821 = fmul <8 x float> %v820, %v820
  %v822 = insertelement <8 x float> poison, float %v782, i64 0
  %v823 = shufflevector <8 x float> %v822, <8 x float> poison, <8 x i32> zeroinitializer
  %v824 = fdiv <8 x float> %v821, %v823
  %v825 = fneg <8 x float> %v824
  %v826 = insertelement <8 x float> poison, float %v791, i64 0
  %v827 = shufflevector <8 x float> %v826, <8 x float> poison, <8 x i32> zeroinitializer
  %v828 = fsub <8 x float> %v825, %v827
  %v829 = fcmp olt <8 x float> %v828, splat (float 0xC05A400000000000)
  %v830 = select <8 x i1> %v829, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v828
  %v831 = fcmp ogt <8 x float> %v830, splat (float 0x4056400000000000)
  %v832 = select <8 x i1> %v831, <8 x float> splat (float 0x4056400000000000), <8 x float> %v830
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v834 = fsub <8 x float> %v833, splat (float 0x4168000000000000)
  %v835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v834, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v832)
  %v836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v834, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v835)
  %v837 = bitcast <8 x float> %v833 to <8 x i32>
  %v838 = fmul <8 x float> %v836, %v836
  %v839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v836, <8 x float> splat (float 0x3F81227F40000000))
  %v840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v839, <8 x float> %v836, <8 x float> splat (float 0x3FA5556740000000))
  %v841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v840, <8 x float> %v836, <8 x float> splat (float 0x3FC5554B00000000))
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v841, <8 x float> %v836, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v838, <8 x float> %v842, <8 x float> %v836)
  %v844 = sub <8 x i32> %v837, splat (i32 1262485250)
  %v845 = lshr <8 x i32> %v844, splat (i32 1)
  %v846 = sub <8 x i32> %v844, %v845
  %v847 = shl <8 x i32> %v845, splat (i32 23)
  %v848 = bitcast <8 x i32> %v847 to <8 x float>
  %v849 = shl <8 x i32> %v846, splat (i32 23)
  %v850 = bitcast <8 x i32> %v849 to <8 x float>
  %v851 = fadd <8 x float> %v843, splat (float 0x3FF0000000000000)
  %v852 = fmul <8 x float> %v851, %v848
  %v853 = fmul <8 x float> %v852, %v850
  %v854 = insertelement <8 x float> poison, float %v800, i64 0
  %v855 = shufflevector <8 x float> %v854, <8 x float> poison, <8 x i32> zeroinitializer
  %v856 = fdiv <8 x float> %v853, %v855
  %v857 = fmul <8 x float> %v814, %v856
  %v858 = fadd <8 x float> %v724, %v857
  %v859 = add nsw i64 %v723, 8
  br label %b46
b48:
  %v860 = shufflevector <8 x float> %v724, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v861 = shufflevector <8 x float> %v724, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v862 = fadd <4 x float> %v860, %v861
  %v863 = shufflevector <4 x float> %v862, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v864 = shufflevector <4 x float> %v862, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v865 = fadd <2 x float> %v863, %v864
  %v866 = extractelement <2 x float> %v865, i64 0
  %v867 = extractelement <2 x float> %v865, i64 1
  %v868 = fadd float %v866, %v867
  %v869 = fadd float %v868, 0x0000000000000000
  %v870 = mul i64 %v717, 24
  %v871 = getelementptr inbounds float, ptr %v196, i64 %v870
  %v872 = mul i64 %v719, 3
  %v873 = add i64 0, %v872
  %v874 = add i64 %v873, %v721
  %v875 = getelementptr inbounds float, ptr %v871, i64 %v874
  store float %v869, ptr %v875, align 4
  %v876 = add nsw i64 %v721, 1
  br label %b43
b45:
  %v877 = add nsw i64 %v719, 1
  br label %b40
b42:
  %v878 = add nsw i64 %v717, 1
  br label %b37
b39:
  %v879 = add i64 %v7, 0
  %v880 = sdiv i64 %v879, 1
  %v881 = add i64 %v2, 1
  %v882 = mul i64 %v880, %v2
  %v883 = sdiv i64 %v882, %v3
  %v884 = mul i64 %v883, 1
  %v885 = icmp slt i64 %v884, %v7
  %v886 = select i1 %v885, i64 %v884, i64 %v7
  %v887 = mul i64 %v880, %v881
  %v888 = sdiv i64 %v887, %v3
  %v889 = mul i64 %v888, 1
  %v890 = icmp slt i64 %v889, %v7
  %v891 = select i1 %v890, i64 %v889, i64 %v7
  br label %b49
b49:
  %v892 = phi i64 [ %v886, %b39 ], [ %v956, %b54 ]
  %v893 = icmp slt i64 %v892, %v891
  br i1 %v893, label %b50, label %b51
b50:
  br label %b52
b52:
  %v894 = phi i64 [ 0, %b50 ], [ %v955, %b57 ]
  %v895 = icmp slt i64 %v894, 3
  br i1 %v895, label %b53, label %b54
b53:
  br label %b55
b55:
  %v896 = phi i64 [ 0, %b53 ], [ %v948, %b56 ]
  %v897 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v947, %b56 ]
  %v898 = icmp slt i64 %v896, 8
  br i1 %v898, label %b56, label %b57
b56:
  %v899 = add i64 %v629, 1
  %v900 = and i64 %v899, 1
  %v901 = mul i64 %v900, %v7
  %v902 = add i64 %v901, %v892
  %v903 = mul i64 %v902, 64
  %v904 = getelementptr inbounds float, ptr %v50, i64 %v903
  %v905 = add i64 %v629, 0
  %v906 = and i64 %v905, %v246
  %v907 = mul i64 %v906, %v7
  %v908 = add i64 %v907, %v892
  %v909 = mul i64 %v908, 64
  %v910 = getelementptr inbounds float, ptr %v36, i64 %v909
  %v911 = add i64 %v629, 0
  %v912 = and i64 %v911, %v326
  %v913 = mul i64 %v912, %v7
  %v914 = add i64 %v913, %v892
  %v915 = mul i64 %v914, 1
  %v916 = getelementptr inbounds float, ptr %v168, i64 %v915
  %v917 = getelementptr inbounds float, ptr %v916, i64 0
  %v918 = load float, ptr %v917, align 4
  %v919 = add i64 %v629, 0
  %v920 = and i64 %v919, %v348
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v892
  %v923 = mul i64 %v922, 24
  %v924 = getelementptr inbounds float, ptr %v190, i64 %v923
  %v925 = mul i64 %v894, 8
  %v926 = add i64 0, %v925
  %v927 = add i64 %v926, %v896
  %v928 = getelementptr inbounds float, ptr %v924, i64 %v927
  %v929 = load float, ptr %v928, align 4
  %v930 = add i64 0, 0
  %v931 = mul i64 %v896, 8
  %v932 = add i64 %v930, %v931
  %v933 = getelementptr inbounds float, ptr %v904, i64 %v932
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = add i64 0, 0
  %v936 = mul i64 %v896, 8
  %v937 = add i64 %v935, %v936
  %v938 = getelementptr inbounds float, ptr %v910, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = fadd <8 x float> %v934, %v939
  %v941 = insertelement <8 x float> poison, float %v918, i64 0
  %v942 = shufflevector <8 x float> %v941, <8 x float> poison, <8 x i32> zeroinitializer
  %v943 = fmul <8 x float> %v940, %v942
  %v944 = insertelement <8 x float> poison, float %v929, i64 0
  %v945 = shufflevector <8 x float> %v944, <8 x float> poison, <8 x i32> zeroinitializer
  %v946 = fmul <8 x float> %v943, %v945
  %v947 = fadd <8 x float> %v897, %v946
  %v948 = add nsw i64 %v896, 1
  br label %b55
b57:
  %v949 = mul i64 %v892, 24
  %v950 = getelementptr inbounds float, ptr %v198, i64 %v949
  %v951 = mul i64 %v894, 8
  %v952 = add i64 0, %v951
  %v953 = add i64 %v952, 0
  %v954 = getelementptr inbounds float, ptr %v950, i64 %v953
  store <8 x float> %v897, ptr %v954, align 4
  %v955 = add nsw i64 %v894, 1
  br label %b52
b54:
  %v956 = add nsw i64 %v892, 1
  br label %b49
b51:
  %v957 = add i64 %v7, 0
  %v958 = sdiv i64 %v957, 1
  %v959 = add i64 %v2, 1
  %v960 = mul i64 %v958, %v2
  %v961 = sdiv i64 %v960, %v3
  %v962 = mul i64 %v961, 1
  %v963 = icmp slt i64 %v962, %v7
  %v964 = select i1 %v963, i64 %v962, i64 %v7
  %v965 = mul i64 %v958, %v959
  %v966 = sdiv i64 %v965, %v3
  %v967 = mul i64 %v966, 1
  %v968 = icmp slt i64 %v967, %v7
  %v969 = select i1 %v968, i64 %v967, i64 %v7
  br label %b58
b58:
  %v970 = phi i64 [ %v964, %b51 ], [ %v1101, %b63 ]
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b59, label %b60
b59:
  br label %b61
b61:
  %v972 = phi i64 [ 0, %b59 ], [ %v1100, %b66 ]
  %v973 = icmp slt i64 %v972, 3
  br i1 %v973, label %b62, label %b63
b62:
  br label %b64
b64:
  %v974 = phi i64 [ 0, %b62 ], [ %v1085, %b65 ]
  %v975 = phi <8 x float> [ splat (float 0x0000000000000000), %b62 ], [ %v1084, %b65 ]
  %v976 = icmp slt i64 %v974, 8
  br i1 %v976, label %b65, label %b66
b65:
  %v977 = mul i64 %v970, 24
  %v978 = getelementptr inbounds float, ptr %v198, i64 %v977
  %v979 = add i64 %v629, 0
  %v980 = and i64 %v979, %v334
  %v981 = mul i64 %v980, %v7
  %v982 = add i64 %v981, %v970
  %v983 = mul i64 %v982, 1
  %v984 = getelementptr inbounds float, ptr %v176, i64 %v983
  %v985 = getelementptr inbounds float, ptr %v984, i64 0
  %v986 = load float, ptr %v985, align 4
  %v987 = add i64 0, %v972
  %v988 = getelementptr inbounds float, ptr %v104, i64 %v987
  %v989 = load float, ptr %v988, align 4
  %v990 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v991 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v992 = select i1 %v991, float 0x4020000000000000, float 0x4020000000000000
  %v993 = select i1 %v990, float 0x4020000000000000, float %v992
  %v994 = fsub float %v993, 0x3FF0000000000000
  %v995 = fdiv float %v994, 0x4000000000000000
  %v996 = add i64 %v629, 0
  %v997 = and i64 %v996, %v330
  %v998 = mul i64 %v997, %v7
  %v999 = add i64 %v998, %v970
  %v1000 = mul i64 %v999, 1
  %v1001 = getelementptr inbounds float, ptr %v172, i64 %v1000
  %v1002 = getelementptr inbounds float, ptr %v1001, i64 0
  %v1003 = load float, ptr %v1002, align 4
  %v1004 = fmul float %v995, %v1003
  %v1005 = fmul float %v989, %v1004
  %v1006 = fadd float %v986, %v1005
  %v1007 = add i64 %v629, 0
  %v1008 = and i64 %v1007, %v332
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v970
  %v1011 = mul i64 %v1010, 1
  %v1012 = getelementptr inbounds float, ptr %v174, i64 %v1011
  %v1013 = getelementptr inbounds float, ptr %v1012, i64 0
  %v1014 = load float, ptr %v1013, align 4
  %v1015 = fmul float 0x4000000000000000, %v1014
  %v1016 = add i64 %v629, 0
  %v1017 = and i64 %v1016, %v340
  %v1018 = mul i64 %v1017, %v7
  %v1019 = add i64 %v1018, %v970
  %v1020 = mul i64 %v1019, 3
  %v1021 = getelementptr inbounds float, ptr %v182, i64 %v1020
  %v1022 = add i64 0, %v972
  %v1023 = getelementptr inbounds float, ptr %v1021, i64 %v1022
  %v1024 = load float, ptr %v1023, align 4
  %v1025 = add i64 %v629, 0
  %v1026 = and i64 %v1025, %v344
  %v1027 = mul i64 %v1026, %v7
  %v1028 = add i64 %v1027, %v970
  %v1029 = mul i64 %v1028, 3
  %v1030 = getelementptr inbounds float, ptr %v186, i64 %v1029
  %v1031 = add i64 0, %v972
  %v1032 = getelementptr inbounds float, ptr %v1030, i64 %v1031
  %v1033 = load float, ptr %v1032, align 4
  %v1034 = mul i64 %v972, 8
  %v1035 = add i64 0, %v1034
  %v1036 = add i64 %v1035, %v974
  %v1037 = getelementptr inbounds float, ptr %v978, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = add i64 0, %v974
  %v1040 = getelementptr inbounds float, ptr %v102, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = insertelement <8 x float> poison, float %v1006, i64 0
  %v1043 = shufflevector <8 x float> %v1042, <8 x float> poison, <8 x i32> zeroinitializer
  %v1044 = fsub <8 x float> %v1041, %v1043
  %v1045 = fmul <8 x float> %v1044, %v1044
  %v1046 = insertelement <8 x float> poison, float %v1015, i64 0
  %v1047 = shufflevector <8 x float> %v1046, <8 x float> poison, <8 x i32> zeroinitializer
  %v1048 = fdiv <8 x float> %v1045, %v1047
  %v1049 = fneg <8 x float> %v1048
  %v1050 = insertelement <8 x float> poison, float %v1024, i64 0
  %v1051 = shufflevector <8 x float> %v1050, <8 x float> poison, <8 x i32> zeroinitializer
  %v1052 = fsub <8 x float> %v1049, %v1051
  %v1053 = fcmp olt <8 x float> %v1052, splat (float 0xC05A400000000000)
  %v1054 = select <8 x i1> %v1053, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1052
  %v1055 = fcmp ogt <8 x float> %v1054, splat (float 0x4056400000000000)
  %v1056 = select <8 x i1> %v1055, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1054
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1058 = fsub <8 x float> %v1057, splat (float 0x4168000000000000)
  %v1059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1058, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1056)
  %v1060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1058, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1059)
  %v1061 = bitcast <8 x float> %v1057 to <8 x i32>
  %v1062 = fmul <8 x float> %v1060, %v1060
  %v1063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1060, <8 x float> splat (float 0x3F81227F40000000))
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> %v1060, <8 x float> splat (float 0x3FA5556740000000))
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1064, <8 x float> %v1060, <8 x float> splat (float 0x3FC5554B00000000))
  %v1066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1065, <8 x float> %v1060, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> %v1066, <8 x float> %v1060)
  %v1068 = sub <8 x i32> %v1061, splat (i32 1262485250)
  %v1069 = lshr <8 x i32> %v1068, splat (i32 1)
  %v1070 = sub <8 x i32> %v1068, %v1069
  %v1071 = shl <8 x i32> %v1069, splat (i32 23)
  %v1072 = bitcast <8 x i32> %v1071 to <8 x float>
  %v1073 = shl <8 x i32> %v1070, splat (i32 23)
  %v1074 = bitcast <8 x i32> %v1073 to <8 x float>
  %v1075 = fadd <8 x float> %v1067, splat (float 0x3FF0000000000000)
  %v1076 = fmul <8 x float> %v1075, %v1072
  %v1077 = fmul <8 x float> %v1076, %v1074
  %v1078 = insertelement <8 x float> poison, float %v1033, i64 0
  %v1079 = shufflevector <8 x float> %v1078, <8 x float> poison, <8 x i32> zeroinitializer
  %v1080 = fdiv <8 x float> %v1077, %v1079
  %v1081 = fmul <8 x float> %v1038, %v1080
  %v1082 = fdiv <8 x float> %v1081, %v1079
  %v1083 = fneg <8 x float> %v1082
  %v1084 = fadd <8 x float> %v975, %v1083
  %v1085 = add nsw i64 %v974, 8
  br label %b64
b66:
  %v1086 = shufflevector <8 x float> %v975, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1087 = shufflevector <8 x float> %v975, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1088 = fadd <4 x float> %v1086, %v1087
  %v1089 = shufflevector <4 x float> %v1088, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1090 = shufflevector <4 x float> %v1088, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1091 = fadd <2 x float> %v1089, %v1090
  %v1092 = extractelement <2 x float> %v1091, i64 0
  %v1093 = extractelement <2 x float> %v1091, i64 1
  %v1094 = fadd float %v1092, %v1093
  %v1095 = fadd float %v1094, 0x0000000000000000
  %v1096 = mul i64 %v970, 3
  %v1097 = getelementptr inbounds float, ptr %v200, i64 %v1096
  %v1098 = add i64 0, %v972
  %v1099 = getelementptr inbounds float, ptr %v1097, i64 %v1098
  store float %v1095, ptr %v1099, align 4
  %v1100 = add nsw i64 %v972, 1
  br label %b61
b63:
  %v1101 = add nsw i64 %v970, 1
  br label %b58
b60:
  %v1102 = add i64 %v7, 0
  %v1103 = sdiv i64 %v1102, 1
  %v1104 = add i64 %v2, 1
  %v1105 = mul i64 %v1103, %v2
  %v1106 = sdiv i64 %v1105, %v3
  %v1107 = mul i64 %v1106, 1
  %v1108 = icmp slt i64 %v1107, %v7
  %v1109 = select i1 %v1108, i64 %v1107, i64 %v7
  %v1110 = mul i64 %v1103, %v1104
  %v1111 = sdiv i64 %v1110, %v3
  %v1112 = mul i64 %v1111, 1
  %v1113 = icmp slt i64 %v1112, %v7
  %v1114 = select i1 %v1113, i64 %v1112, i64 %v7
  br label %b67
b67:
  %v1115 = phi i64 [ %v1109, %b60 ], [ %v1154, %b72 ]
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b68, label %b69
b68:
  br label %b70
b70:
  %v1117 = phi i64 [ 0, %b68 ], [ %v1153, %b75 ]
  %v1118 = icmp slt i64 %v1117, 8
  br i1 %v1118, label %b71, label %b72
b71:
  br label %b73
b73:
  %v1119 = phi i64 [ 0, %b71 ], [ %v1152, %b78 ]
  %v1120 = icmp slt i64 %v1119, 3
  br i1 %v1120, label %b74, label %b75
b74:
  br label %b76
b76:
  %v1121 = phi i64 [ 0, %b74 ], [ %v1144, %b77 ]
  %v1122 = phi float [ 0x0000000000000000, %b74 ], [ %v1143, %b77 ]
  %v1123 = icmp slt i64 %v1121, 3
  br i1 %v1123, label %b77, label %b78
b77:
  %v1124 = mul i64 %v1115, 24
  %v1125 = getelementptr inbounds float, ptr %v196, i64 %v1124
  %v1126 = add i64 %v629, 0
  %v1127 = and i64 %v1126, %v336
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1115
  %v1130 = mul i64 %v1129, 9
  %v1131 = getelementptr inbounds float, ptr %v178, i64 %v1130
  %v1132 = mul i64 %v1117, 3
  %v1133 = add i64 0, %v1132
  %v1134 = add i64 %v1133, %v1121
  %v1135 = getelementptr inbounds float, ptr %v1125, i64 %v1134
  %v1136 = load float, ptr %v1135, align 4
  %v1137 = mul i64 %v1119, 3
  %v1138 = add i64 0, %v1137
  %v1139 = add i64 %v1138, %v1121
  %v1140 = getelementptr inbounds float, ptr %v1131, i64 %v1139
  %v1141 = load float, ptr %v1140, align 4
  %v1142 = fmul float %v1136, %v1141
  %v1143 = fadd float %v1122, %v1142
  %v1144 = add nsw i64 %v1121, 1
  br label %b76
b78:
  %v1145 = fadd float %v1122, 0x0000000000000000
  %v1146 = mul i64 %v1115, 24
  %v1147 = getelementptr inbounds float, ptr %v202, i64 %v1146
  %v1148 = mul i64 %v1117, 3
  %v1149 = add i64 0, %v1148
  %v1150 = add i64 %v1149, %v1119
  %v1151 = getelementptr inbounds float, ptr %v1147, i64 %v1150
  store float %v1145, ptr %v1151, align 4
  %v1152 = add nsw i64 %v1119, 1
  br label %b73
b75:
  %v1153 = add nsw i64 %v1117, 1
  br label %b70
b72:
  %v1154 = add nsw i64 %v1115, 1
  br label %b67
b69:
  %v1155 = add i64 %v7, 0
  %v1156 = sdiv i64 %v1155, 1
  %v1157 = add i64 %v2, 1
  %v1158 = mul i64 %v1156, %v2
  %v1159 = sdiv i64 %v1158, %v3
  %v1160 = mul i64 %v1159, 1
  %v1161 = icmp slt i64 %v1160, %v7
  %v1162 = select i1 %v1161, i64 %v1160, i64 %v7
  %v1163 = mul i64 %v1156, %v1157
  %v1164 = sdiv i64 %v1163, %v3
  %v1165 = mul i64 %v1164, 1
  %v1166 = icmp slt i64 %v1165, %v7
  %v1167 = select i1 %v1166, i64 %v1165, i64 %v7
  br label %b79
b79:
  %v1168 = phi i64 [ %v1162, %b69 ], [ %v1293, %b84 ]
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b80, label %b81
b80:
  br label %b82
b82:
  %v1170 = phi i64 [ 0, %b80 ], [ %v1292, %b87 ]
  %v1171 = icmp slt i64 %v1170, 3
  br i1 %v1171, label %b83, label %b84
b83:
  %v1172 = icmp ult i64 3, 8
  %v1173 = select i1 %v1172, i64 3, i64 8
  %v1174 = trunc i64 %v1173 to i32
  %v1175 = insertelement <8 x i32> poison, i32 %v1174, i64 0
  %v1176 = shufflevector <8 x i32> %v1175, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1177 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1176
  br label %b85
b85:
  %v1178 = phi i64 [ 0, %b83 ], [ %v1281, %b86 ]
  %v1179 = phi <8 x float> [ splat (float 0x0000000000000000), %b83 ], [ %v1280, %b86 ]
  %v1180 = icmp slt i64 %v1178, 8
  br i1 %v1180, label %b86, label %b87
b86:
  %v1181 = mul i64 %v1168, 24
  %v1182 = getelementptr inbounds float, ptr %v196, i64 %v1181
  %v1183 = add i64 0, %v1178
  %v1184 = getelementptr inbounds float, ptr %v102, i64 %v1183
  %v1185 = load float, ptr %v1184, align 4
  %v1186 = add i64 %v629, 0
  %v1187 = and i64 %v1186, %v328
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1168
  %v1190 = mul i64 %v1189, 1
  %v1191 = getelementptr inbounds float, ptr %v170, i64 %v1190
  %v1192 = getelementptr inbounds float, ptr %v1191, i64 0
  %v1193 = load float, ptr %v1192, align 4
  %v1194 = add i64 0, %v1170
  %v1195 = getelementptr inbounds float, ptr %v104, i64 %v1194
  %v1196 = load float, ptr %v1195, align 4
  %v1197 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1198 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1199 = select i1 %v1198, float 0x4020000000000000, float 0x4020000000000000
  %v1200 = select i1 %v1197, float 0x4020000000000000, float %v1199
  %v1201 = fsub float %v1200, 0x3FF0000000000000
  %v1202 = fdiv float %v1201, 0x4000000000000000
  %v1203 = add i64 %v629, 0
  %v1204 = and i64 %v1203, %v330
  %v1205 = mul i64 %v1204, %v7
  %v1206 = add i64 %v1205, %v1168
  %v1207 = mul i64 %v1206, 1
  %v1208 = getelementptr inbounds float, ptr %v172, i64 %v1207
  %v1209 = getelementptr inbounds float, ptr %v1208, i64 0
  %v1210 = load float, ptr %v1209, align 4
  %v1211 = fmul float %v1202, %v1210
  %v1212 = fmul float %v1196, %v1211
  %v1213 = fadd float %v1193, %v1212
  %v1214 = fsub float %v1185, %v1213
  %v1215 = fmul float %v1214, %v1214
  %v1216 = add i64 %v629, 0
  %v1217 = and i64 %v1216, %v332
  %v1218 = mul i64 %v1217, %v7
  %v1219 = add i64 %v1218, %v1168
  %v1220 = mul i64 %v1219, 1
  %v1221 = getelementptr inbounds float, ptr %v174, i64 %v1220
  %v1222 = getelementptr inbounds float, ptr %v1221, i64 0
  %v1223 = load float, ptr %v1222, align 4
  %v1224 = fmul float 0x4000000000000000, %v1223
  %v1225 = fdiv float %v1215, %v1224
  %v1226 = fneg float %v1225
  %v1227 = add i64 %v629, 0
  %v1228 = and i64 %v1227, %v338
  %v1229 = mul i64 %v1228, %v7
  %v1230 = add i64 %v1229, %v1168
  %v1231 = mul i64 %v1230, 3
  %v1232 = getelementptr inbounds float, ptr %v180, i64 %v1231
  %v1233 = add i64 0, %v1170
  %v1234 = getelementptr inbounds float, ptr %v1232, i64 %v1233
  %v1235 = load float, ptr %v1234, align 4
  %v1236 = fsub float %v1226, %v1235
  %v1237 = fcmp olt float %v1236, 0xC05A400000000000
  %v1238 = select i1 %v1237, float 0xC05A400000000000, float %v1236
  %v1239 = fcmp ogt float %v1238, 0x4056400000000000
  %v1240 = select i1 %v1239, float 0x4056400000000000, float %v1238
  %v1241 = call float @llvm.fmuladd.f32(float %v1240, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1242 = fsub float %v1241, 0x4168000000000000
  %v1243 = call float @llvm.fmuladd.f32(float %v1242, float 0xBFE62E4000000000, float %v1240)
  %v1244 = call float @llvm.fmuladd.f32(float %v1242, float 0xBEB7F7D1C0000000, float %v1243)
  %v1245 = bitcast float %v1241 to i32
  %v1246 = fmul float %v1244, %v1244
  %v1247 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1244, float 0x3F81227F40000000)
  %v1248 = call float @llvm.fmuladd.f32(float %v1247, float %v1244, float 0x3FA5556740000000)
  %v1249 = call float @llvm.fmuladd.f32(float %v1248, float %v1244, float 0x3FC5554B00000000)
  %v1250 = call float @llvm.fmuladd.f32(float %v1249, float %v1244, float 0x3FDFFFFFE0000000)
  %v1251 = call float @llvm.fmuladd.f32(float %v1246, float %v1250, float %v1244)
  %v1252 = sub i32 %v1245, 1262485250
  %v1253 = lshr i32 %v1252, 1
  %v1254 = sub i32 %v1252, %v1253
  %v1255 = shl i32 %v1253, 23
  %v1256 = bitcast i32 %v1255 to float
  %v1257 = shl i32 %v1254, 23
  %v1258 = bitcast i32 %v1257 to float
  %v1259 = fadd float %v1251, 0x3FF0000000000000
  %v1260 = fmul float %v1259, %v1256
  %v1261 = fmul float %v1260, %v1258
  %v1262 = add i64 %v629, 0
  %v1263 = and i64 %v1262, %v342
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1168
  %v1266 = mul i64 %v1265, 3
  %v1267 = getelementptr inbounds float, ptr %v184, i64 %v1266
  %v1268 = add i64 0, %v1170
  %v1269 = getelementptr inbounds float, ptr %v1267, i64 %v1268
  %v1270 = load float, ptr %v1269, align 4
  %v1271 = fdiv float %v1261, %v1270
  %v1272 = add i64 0, 0
  %v1273 = mul i64 %v1178, 3
  %v1274 = add i64 %v1272, %v1273
  %v1275 = getelementptr inbounds float, ptr %v1182, i64 %v1274
  %v1276 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1275, <8 x i1> %v1177, <8 x float> zeroinitializer)
  %v1277 = insertelement <8 x float> poison, float %v1271, i64 0
  %v1278 = shufflevector <8 x float> %v1277, <8 x float> poison, <8 x i32> zeroinitializer
  %v1279 = fmul <8 x float> %v1276, %v1278
  %v1280 = fadd <8 x float> %v1179, %v1279
  %v1281 = add nsw i64 %v1178, 1
  br label %b85
b87:
  %v1282 = add i64 %v629, 0
  %v1283 = and i64 %v1282, %v352
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1168
  %v1286 = mul i64 %v1285, 9
  %v1287 = getelementptr inbounds float, ptr %v204, i64 %v1286
  %v1288 = mul i64 %v1170, 3
  %v1289 = add i64 0, %v1288
  %v1290 = add i64 %v1289, 0
  %v1291 = getelementptr inbounds float, ptr %v1287, i64 %v1290
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1179, ptr align 4 %v1291, <8 x i1> %v1177)
  %v1292 = add nsw i64 %v1170, 1
  br label %b82
b84:
  %v1293 = add nsw i64 %v1168, 1
  br label %b79
b81:
  %v1294 = add i64 %v7, 0
  %v1295 = sdiv i64 %v1294, 1
  %v1296 = add i64 %v2, 1
  %v1297 = mul i64 %v1295, %v2
  %v1298 = sdiv i64 %v1297, %v3
  %v1299 = mul i64 %v1298, 1
  %v1300 = icmp slt i64 %v1299, %v7
  %v1301 = select i1 %v1300, i64 %v1299, i64 %v7
  %v1302 = mul i64 %v1295, %v1296
  %v1303 = sdiv i64 %v1302, %v3
  %v1304 = mul i64 %v1303, 1
  %v1305 = icmp slt i64 %v1304, %v7
  %v1306 = select i1 %v1305, i64 %v1304, i64 %v7
  br label %b88
b88:
  %v1307 = phi i64 [ %v1301, %b81 ], [ %v1447, %b93 ]
  %v1308 = icmp slt i64 %v1307, %v1306
  br i1 %v1308, label %b89, label %b90
b89:
  br label %b91
b91:
  %v1309 = phi i64 [ 0, %b89 ], [ %v1433, %b96 ]
  %v1310 = phi <8 x float> [ splat (float 0x0000000000000000), %b89 ], [ %v1314, %b96 ]
  %v1311 = phi float [ 0x0000000000000000, %b89 ], [ %v1311, %b96 ]
  %v1312 = icmp slt i64 %v1309, 3
  br i1 %v1312, label %b92, label %b93
b92:
  br label %b94
b94:
  %v1313 = phi i64 [ 0, %b92 ], [ %v1432, %b95 ]
  %v1314 = phi <8 x float> [ %v1310, %b92 ], [ %v1431, %b95 ]
  %v1315 = icmp slt i64 %v1313, 8
  br i1 %v1315, label %b95, label %b96
b95:
  %v1316 = mul i64 %v1307, 24
  %v1317 = getelementptr inbounds float, ptr %v198, i64 %v1316
  %v1318 = add i64 %v629, 0
  %v1319 = and i64 %v1318, %v344
  %v1320 = mul i64 %v1319, %v7
  %v1321 = add i64 %v1320, %v1307
  %v1322 = mul i64 %v1321, 3
  %v1323 = getelementptr inbounds float, ptr %v186, i64 %v1322
  %v1324 = add i64 0, %v1309
  %v1325 = getelementptr inbounds float, ptr %v1323, i64 %v1324
  %v1326 = load float, ptr %v1325, align 4
  %v1327 = mul i64 %v1307, 3
  %v1328 = getelementptr inbounds float, ptr %v200, i64 %v1327
  %v1329 = add i64 0, %v1309
  %v1330 = getelementptr inbounds float, ptr %v1328, i64 %v1329
  %v1331 = load float, ptr %v1330, align 4
  %v1332 = add i64 %v629, 0
  %v1333 = and i64 %v1332, %v334
  %v1334 = mul i64 %v1333, %v7
  %v1335 = add i64 %v1334, %v1307
  %v1336 = mul i64 %v1335, 1
  %v1337 = getelementptr inbounds float, ptr %v176, i64 %v1336
  %v1338 = getelementptr inbounds float, ptr %v1337, i64 0
  %v1339 = load float, ptr %v1338, align 4
  %v1340 = add i64 0, %v1309
  %v1341 = getelementptr inbounds float, ptr %v104, i64 %v1340
  %v1342 = load float, ptr %v1341, align 4
  %v1343 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1344 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1345 = select i1 %v1344, float 0x4020000000000000, float 0x4020000000000000
  %v1346 = select i1 %v1343, float 0x4020000000000000, float %v1345
  %v1347 = fsub float %v1346, 0x3FF0000000000000
  %v1348 = fdiv float %v1347, 0x4000000000000000
  %v1349 = add i64 %v629, 0
  %v1350 = and i64 %v1349, %v330
  %v1351 = mul i64 %v1350, %v7
  %v1352 = add i64 %v1351, %v1307
  %v1353 = mul i64 %v1352, 1
  %v1354 = getelementptr inbounds float, ptr %v172, i64 %v1353
  %v1355 = getelementptr inbounds float, ptr %v1354, i64 0
  %v1356 = load float, ptr %v1355, align 4
  %v1357 = fmul float %v1348, %v1356
  %v1358 = fmul float %v1342, %v1357
  %v1359 = fadd float %v1339, %v1358
  %v1360 = add i64 %v629, 0
  %v1361 = and i64 %v1360, %v332
  %v1362 = mul i64 %v1361, %v7
  %v1363 = add i64 %v1362, %v1307
  %v1364 = mul i64 %v1363, 1
  %v1365 = getelementptr inbounds float, ptr %v174, i64 %v1364
  %v1366 = getelementptr inbounds float, ptr %v1365, i64 0
  %v1367 = load float, ptr %v1366, align 4
  %v1368 = fmul float 0x4000000000000000, %v1367
  %v1369 = add i64 %v629, 0
  %v1370 = and i64 %v1369, %v340
  %v1371 = mul i64 %v1370, %v7
  %v1372 = add i64 %v1371, %v1307
  %v1373 = mul i64 %v1372, 3
  %v1374 = getelementptr inbounds float, ptr %v182, i64 %v1373
  %v1375 = add i64 0, %v1309
  %v1376 = getelementptr inbounds float, ptr %v1374, i64 %v1375
  %v1377 = load float, ptr %v1376, align 4
  %v1378 = mul i64 %v1309, 8
  %v1379 = add i64 0, %v1378
  %v1380 = add i64 %v1379, %v1313
  %v1381 = getelementptr inbounds float, ptr %v1317, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = insertelement <8 x float> poison, float %v1326, i64 0
  %v1384 = shufflevector <8 x float> %v1383, <8 x float> poison, <8 x i32> zeroinitializer
  %v1385 = fdiv <8 x float> %v1382, %v1384
  %v1386 = insertelement <8 x float> poison, float %v1331, i64 0
  %v1387 = shufflevector <8 x float> %v1386, <8 x float> poison, <8 x i32> zeroinitializer
  %v1388 = fadd <8 x float> %v1385, %v1387
  %v1389 = add i64 0, %v1313
  %v1390 = getelementptr inbounds float, ptr %v102, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = insertelement <8 x float> poison, float %v1359, i64 0
  %v1393 = shufflevector <8 x float> %v1392, <8 x float> poison, <8 x i32> zeroinitializer
  %v1394 = fsub <8 x float> %v1391, %v1393
  %v1395 = fmul <8 x float> %v1394, %v1394
  %v1396 = insertelement <8 x float> poison, float %v1368, i64 0
  %v1397 = shufflevector <8 x float> %v1396, <8 x float> poison, <8 x i32> zeroinitializer
  %v1398 = fdiv <8 x float> %v1395, %v1397
  %v1399 = fneg <8 x float> %v1398
  %v1400 = insertelement <8 x float> poison, float %v1377, i64 0
  %v1401 = shufflevector <8 x float> %v1400, <8 x float> poison, <8 x i32> zeroinitializer
  %v1402 = fsub <8 x float> %v1399, %v1401
  %v1403 = fcmp olt <8 x float> %v1402, splat (float 0xC05A400000000000)
  %v1404 = select <8 x i1> %v1403, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1402
  %v1405 = fcmp ogt <8 x float> %v1404, splat (float 0x4056400000000000)
  %v1406 = select <8 x i1> %v1405, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1404
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1408 = fsub <8 x float> %v1407, splat (float 0x4168000000000000)
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1406)
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1409)
  %v1411 = bitcast <8 x float> %v1407 to <8 x i32>
  %v1412 = fmul <8 x float> %v1410, %v1410
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1410, <8 x float> splat (float 0x3F81227F40000000))
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1413, <8 x float> %v1410, <8 x float> splat (float 0x3FA5556740000000))
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> %v1410, <8 x float> splat (float 0x3FC5554B00000000))
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1410, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> %v1416, <8 x float> %v1410)
  %v1418 = sub <8 x i32> %v1411, splat (i32 1262485250)
  %v1419 = lshr <8 x i32> %v1418, splat (i32 1)
  %v1420 = sub <8 x i32> %v1418, %v1419
  %v1421 = shl <8 x i32> %v1419, splat (i32 23)
  %v1422 = bitcast <8 x i32> %v1421 to <8 x float>
  %v1423 = shl <8 x i32> %v1420, splat (i32 23)
  %v1424 = bitcast <8 x i32> %v1423 to <8 x float>
  %v1425 = fadd <8 x float> %v1417, splat (float 0x3FF0000000000000)
  %v1426 = fmul <8 x float> %v1425, %v1422
  %v1427 = fmul <8 x float> %v1426, %v1424
  %v1428 = fmul <8 x float> %v1388, %v1427
  %v1429 = fmul <8 x float> %v1428, %v1398
  %v1430 = fdiv <8 x float> %v1429, %v1397
  %v1431 = fadd <8 x float> %v1314, %v1430
  %v1432 = add nsw i64 %v1313, 8
  br label %b94
b96:
  %v1433 = add nsw i64 %v1309, 1
  br label %b91
b93:
  %v1434 = shufflevector <8 x float> %v1310, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1435 = shufflevector <8 x float> %v1310, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1436 = fadd <4 x float> %v1434, %v1435
  %v1437 = shufflevector <4 x float> %v1436, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1438 = shufflevector <4 x float> %v1436, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1439 = fadd <2 x float> %v1437, %v1438
  %v1440 = extractelement <2 x float> %v1439, i64 0
  %v1441 = extractelement <2 x float> %v1439, i64 1
  %v1442 = fadd float %v1440, %v1441
  %v1443 = fadd float %v1442, %v1311
  %v1444 = mul i64 %v1307, 1
  %v1445 = getelementptr inbounds float, ptr %v206, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1445, i64 0
  store float %v1443, ptr %v1446, align 4
  %v1447 = add nsw i64 %v1307, 1
  br label %b88
b90:
  %v1448 = add i64 %v7, 0
  %v1449 = sdiv i64 %v1448, 1
  %v1450 = add i64 %v2, 1
  %v1451 = mul i64 %v1449, %v2
  %v1452 = sdiv i64 %v1451, %v3
  %v1453 = mul i64 %v1452, 1
  %v1454 = icmp slt i64 %v1453, %v7
  %v1455 = select i1 %v1454, i64 %v1453, i64 %v7
  %v1456 = mul i64 %v1449, %v1450
  %v1457 = sdiv i64 %v1456, %v3
  %v1458 = mul i64 %v1457, 1
  %v1459 = icmp slt i64 %v1458, %v7
  %v1460 = select i1 %v1459, i64 %v1458, i64 %v7
  br label %b97
b97:
  %v1461 = phi i64 [ %v1455, %b90 ], [ %v1601, %b102 ]
  %v1462 = icmp slt i64 %v1461, %v1460
  br i1 %v1462, label %b98, label %b99
b98:
  br label %b100
b100:
  %v1463 = phi i64 [ 0, %b98 ], [ %v1600, %b105 ]
  %v1464 = icmp slt i64 %v1463, 3
  br i1 %v1464, label %b101, label %b102
b101:
  br label %b103
b103:
  %v1465 = phi i64 [ 0, %b101 ], [ %v1585, %b104 ]
  %v1466 = phi <8 x float> [ splat (float 0x0000000000000000), %b101 ], [ %v1584, %b104 ]
  %v1467 = icmp slt i64 %v1465, 8
  br i1 %v1467, label %b104, label %b105
b104:
  %v1468 = mul i64 %v1461, 24
  %v1469 = getelementptr inbounds float, ptr %v198, i64 %v1468
  %v1470 = add i64 %v629, 0
  %v1471 = and i64 %v1470, %v344
  %v1472 = mul i64 %v1471, %v7
  %v1473 = add i64 %v1472, %v1461
  %v1474 = mul i64 %v1473, 3
  %v1475 = getelementptr inbounds float, ptr %v186, i64 %v1474
  %v1476 = add i64 0, %v1463
  %v1477 = getelementptr inbounds float, ptr %v1475, i64 %v1476
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = mul i64 %v1461, 3
  %v1480 = getelementptr inbounds float, ptr %v200, i64 %v1479
  %v1481 = add i64 0, %v1463
  %v1482 = getelementptr inbounds float, ptr %v1480, i64 %v1481
  %v1483 = load float, ptr %v1482, align 4
  %v1484 = add i64 %v629, 0
  %v1485 = and i64 %v1484, %v334
  %v1486 = mul i64 %v1485, %v7
  %v1487 = add i64 %v1486, %v1461
  %v1488 = mul i64 %v1487, 1
  %v1489 = getelementptr inbounds float, ptr %v176, i64 %v1488
  %v1490 = getelementptr inbounds float, ptr %v1489, i64 0
  %v1491 = load float, ptr %v1490, align 4
  %v1492 = add i64 0, %v1463
  %v1493 = getelementptr inbounds float, ptr %v104, i64 %v1492
  %v1494 = load float, ptr %v1493, align 4
  %v1495 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1496 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1497 = select i1 %v1496, float 0x4020000000000000, float 0x4020000000000000
  %v1498 = select i1 %v1495, float 0x4020000000000000, float %v1497
  %v1499 = fsub float %v1498, 0x3FF0000000000000
  %v1500 = fdiv float %v1499, 0x4000000000000000
  %v1501 = add i64 %v629, 0
  %v1502 = and i64 %v1501, %v330
  %v1503 = mul i64 %v1502, %v7
  %v1504 = add i64 %v1503, %v1461
  %v1505 = mul i64 %v1504, 1
  %v1506 = getelementptr inbounds float, ptr %v172, i64 %v1505
  %v1507 = getelementptr inbounds float, ptr %v1506, i64 0
  %v1508 = load float, ptr %v1507, align 4
  %v1509 = fmul float %v1500, %v1508
  %v1510 = fmul float %v1494, %v1509
  %v1511 = fadd float %v1491, %v1510
  %v1512 = add i64 %v629, 0
  %v1513 = and i64 %v1512, %v332
  %v1514 = mul i64 %v1513, %v7
  %v1515 = add i64 %v1514, %v1461
  %v1516 = mul i64 %v1515, 1
  %v1517 = getelementptr inbounds float, ptr %v174, i64 %v1516
  %v1518 = getelementptr inbounds float, ptr %v1517, i64 0
  %v1519 = load float, ptr %v1518, align 4
  %v1520 = fmul float 0x4000000000000000, %v1519
  %v1521 = add i64 %v629, 0
  %v1522 = and i64 %v1521, %v340
  %v1523 = mul i64 %v1522, %v7
  %v1524 = add i64 %v1523, %v1461
  %v1525 = mul i64 %v1524, 3
  %v1526 = getelementptr inbounds float, ptr %v182, i64 %v1525
  %v1527 = add i64 0, %v1463
  %v1528 = getelementptr inbounds float, ptr %v1526, i64 %v1527
  %v1529 = load float, ptr %v1528, align 4
  %v1530 = mul i64 %v1463, 8
  %v1531 = add i64 0, %v1530
  %v1532 = add i64 %v1531, %v1465
  %v1533 = getelementptr inbounds float, ptr %v1469, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = insertelement <8 x float> poison, float %v1478, i64 0
  %v1536 = shufflevector <8 x float> %v1535, <8 x float> poison, <8 x i32> zeroinitializer
  %v1537 = fdiv <8 x float> %v1534, %v1536
  %v1538 = insertelement <8 x float> poison, float %v1483, i64 0
  %v1539 = shufflevector <8 x float> %v1538, <8 x float> poison, <8 x i32> zeroinitializer
  %v1540 = fadd <8 x float> %v1537, %v1539
  %v1541 = add i64 0, %v1465
  %v1542 = getelementptr inbounds float, ptr %v102, i64 %v1541
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = insertelement <8 x float> poison, float %v1511, i64 0
  %v1545 = shufflevector <8 x float> %v1544, <8 x float> poison, <8 x i32> zeroinitializer
  %v1546 = fsub <8 x float> %v1543, %v1545
  %v1547 = fmul <8 x float> %v1546, %v1546
  %v1548 = insertelement <8 x float> poison, float %v1520, i64 0
  %v1549 = shufflevector <8 x float> %v1548, <8 x float> poison, <8 x i32> zeroinitializer
  %v1550 = fdiv <8 x float> %v1547, %v1549
  %v1551 = fneg <8 x float> %v1550
  %v1552 = insertelement <8 x float> poison, float %v1529, i64 0
  %v1553 = shufflevector <8 x float> %v1552, <8 x float> poison, <8 x i32> zeroinitializer
  %v1554 = fsub <8 x float> %v1551, %v1553
  %v1555 = fcmp olt <8 x float> %v1554, splat (float 0xC05A400000000000)
  %v1556 = select <8 x i1> %v1555, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1554
  %v1557 = fcmp ogt <8 x float> %v1556, splat (float 0x4056400000000000)
  %v1558 = select <8 x i1> %v1557, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1556
  %v1559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1558, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1560 = fsub <8 x float> %v1559, splat (float 0x4168000000000000)
  %v1561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1560, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1558)
  %v1562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1560, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1561)
  %v1563 = bitcast <8 x float> %v1559 to <8 x i32>
  %v1564 = fmul <8 x float> %v1562, %v1562
  %v1565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1562, <8 x float> splat (float 0x3F81227F40000000))
  %v1566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1565, <8 x float> %v1562, <8 x float> splat (float 0x3FA5556740000000))
  %v1567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1566, <8 x float> %v1562, <8 x float> splat (float 0x3FC5554B00000000))
  %v1568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1567, <8 x float> %v1562, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1564, <8 x float> %v1568, <8 x float> %v1562)
  %v1570 = sub <8 x i32> %v1563, splat (i32 1262485250)
  %v1571 = lshr <8 x i32> %v1570, splat (i32 1)
  %v1572 = sub <8 x i32> %v1570, %v1571
  %v1573 = shl <8 x i32> %v1571, splat (i32 23)
  %v1574 = bitcast <8 x i32> %v1573 to <8 x float>
  %v1575 = shl <8 x i32> %v1572, splat (i32 23)
  %v1576 = bitcast <8 x i32> %v1575 to <8 x float>
  %v1577 = fadd <8 x float> %v1569, splat (float 0x3FF0000000000000)
  %v1578 = fmul <8 x float> %v1577, %v1574
  %v1579 = fmul <8 x float> %v1578, %v1576
  %v1580 = fmul <8 x float> %v1540, %v1579
  %v1581 = fdiv <8 x float> %v1580, %v1549
  %v1582 = fmul <8 x float> %v1581, %v1546
  %v1583 = fadd <8 x float> %v1582, %v1582
  %v1584 = fadd <8 x float> %v1466, %v1583
  %v1585 = add nsw i64 %v1465, 8
  br label %b103
b105:
  %v1586 = shufflevector <8 x float> %v1466, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1587 = shufflevector <8 x float> %v1466, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1588 = fadd <4 x float> %v1586, %v1587
  %v1589 = shufflevector <4 x float> %v1588, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1590 = shufflevector <4 x float> %v1588, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1591 = fadd <2 x float> %v1589, %v1590
  %v1592 = extractelement <2 x float> %v1591, i64 0
  %v1593 = extractelement <2 x float> %v1591, i64 1
  %v1594 = fadd float %v1592, %v1593
  %v1595 = fadd float %v1594, 0x0000000000000000
  %v1596 = mul i64 %v1461, 3
  %v1597 = getelementptr inbounds float, ptr %v208, i64 %v1596
  %v1598 = add i64 0, %v1463
  %v1599 = getelementptr inbounds float, ptr %v1597, i64 %v1598
  store float %v1595, ptr %v1599, align 4
  %v1600 = add nsw i64 %v1463, 1
  br label %b100
b102:
  %v1601 = add nsw i64 %v1461, 1
  br label %b97
b99:
  %v1602 = add i64 %v7, 0
  %v1603 = sdiv i64 %v1602, 1
  %v1604 = add i64 %v2, 1
  %v1605 = mul i64 %v1603, %v2
  %v1606 = sdiv i64 %v1605, %v3
  %v1607 = mul i64 %v1606, 1
  %v1608 = icmp slt i64 %v1607, %v7
  %v1609 = select i1 %v1608, i64 %v1607, i64 %v7
  %v1610 = mul i64 %v1603, %v1604
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, %v7
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v7
  br label %b106
b106:
  %v1615 = phi i64 [ %v1609, %b99 ], [ %v1739, %b111 ]
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b107, label %b108
b107:
  %v1617 = icmp ult i64 3, 8
  %v1618 = select i1 %v1617, i64 3, i64 8
  %v1619 = trunc i64 %v1618 to i32
  %v1620 = insertelement <8 x i32> poison, i32 %v1619, i64 0
  %v1621 = shufflevector <8 x i32> %v1620, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1622 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1621
  br label %b109
b109:
  %v1623 = phi i64 [ 0, %b107 ], [ %v1734, %b110 ]
  %v1624 = phi <8 x float> [ splat (float 0x0000000000000000), %b107 ], [ %v1733, %b110 ]
  %v1625 = icmp slt i64 %v1623, 8
  br i1 %v1625, label %b110, label %b111
b110:
  %v1626 = mul i64 %v1615, 24
  %v1627 = getelementptr inbounds float, ptr %v202, i64 %v1626
  %v1628 = add i64 0, %v1623
  %v1629 = getelementptr inbounds float, ptr %v102, i64 %v1628
  %v1630 = load float, ptr %v1629, align 4
  %v1631 = add i64 %v629, 0
  %v1632 = and i64 %v1631, %v328
  %v1633 = mul i64 %v1632, %v7
  %v1634 = add i64 %v1633, %v1615
  %v1635 = mul i64 %v1634, 1
  %v1636 = getelementptr inbounds float, ptr %v170, i64 %v1635
  %v1637 = getelementptr inbounds float, ptr %v1636, i64 0
  %v1638 = load float, ptr %v1637, align 4
  %v1639 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1640 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1641 = select i1 %v1640, float 0x4020000000000000, float 0x4020000000000000
  %v1642 = select i1 %v1639, float 0x4020000000000000, float %v1641
  %v1643 = fsub float %v1642, 0x3FF0000000000000
  %v1644 = fdiv float %v1643, 0x4000000000000000
  %v1645 = add i64 %v629, 0
  %v1646 = and i64 %v1645, %v330
  %v1647 = mul i64 %v1646, %v7
  %v1648 = add i64 %v1647, %v1615
  %v1649 = mul i64 %v1648, 1
  %v1650 = getelementptr inbounds float, ptr %v172, i64 %v1649
  %v1651 = getelementptr inbounds float, ptr %v1650, i64 0
  %v1652 = load float, ptr %v1651, align 4
  %v1653 = fmul float %v1644, %v1652
  %v1654 = add i64 %v629, 0
  %v1655 = and i64 %v1654, %v332
  %v1656 = mul i64 %v1655, %v7
  %v1657 = add i64 %v1656, %v1615
  %v1658 = mul i64 %v1657, 1
  %v1659 = getelementptr inbounds float, ptr %v174, i64 %v1658
  %v1660 = getelementptr inbounds float, ptr %v1659, i64 0
  %v1661 = load float, ptr %v1660, align 4
  %v1662 = fmul float 0x4000000000000000, %v1661
  %v1663 = add i64 %v629, 0
  %v1664 = and i64 %v1663, %v338
  %v1665 = mul i64 %v1664, %v7
  %v1666 = add i64 %v1665, %v1615
  %v1667 = mul i64 %v1666, 3
  %v1668 = getelementptr inbounds float, ptr %v180, i64 %v1667
  %v1669 = add i64 %v629, 0
  %v1670 = and i64 %v1669, %v342
  %v1671 = mul i64 %v1670, %v7
  %v1672 = add i64 %v1671, %v1615
  %v1673 = mul i64 %v1672, 3
  %v1674 = getelementptr inbounds float, ptr %v184, i64 %v1673
  %v1675 = add i64 0, 0
  %v1676 = mul i64 %v1623, 3
  %v1677 = add i64 %v1675, %v1676
  %v1678 = getelementptr inbounds float, ptr %v1627, i64 %v1677
  %v1679 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1678, <8 x i1> %v1622, <8 x float> zeroinitializer)
  %v1680 = add i64 0, 0
  %v1681 = getelementptr inbounds float, ptr %v104, i64 %v1680
  %v1682 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1681, <8 x i1> %v1622, <8 x float> zeroinitializer)
  %v1683 = insertelement <8 x float> poison, float %v1653, i64 0
  %v1684 = shufflevector <8 x float> %v1683, <8 x float> poison, <8 x i32> zeroinitializer
  %v1685 = fmul <8 x float> %v1682, %v1684
  %v1686 = insertelement <8 x float> poison, float %v1638, i64 0
  %v1687 = shufflevector <8 x float> %v1686, <8 x float> poison, <8 x i32> zeroinitializer
  %v1688 = fadd <8 x float> %v1687, %v1685
  %v1689 = insertelement <8 x float> poison, float %v1630, i64 0
  %v1690 = shufflevector <8 x float> %v1689, <8 x float> poison, <8 x i32> zeroinitializer
  %v1691 = fsub <8 x float> %v1690, %v1688
  %v1692 = fmul <8 x float> %v1691, %v1691
  %v1693 = insertelement <8 x float> poison, float %v1662, i64 0
  %v1694 = shufflevector <8 x float> %v1693, <8 x float> poison, <8 x i32> zeroinitializer
  %v1695 = fdiv <8 x float> %v1692, %v1694
  %v1696 = fneg <8 x float> %v1695
  %v1697 = add i64 0, 0
  %v1698 = getelementptr inbounds float, ptr %v1668, i64 %v1697
  %v1699 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1698, <8 x i1> %v1622, <8 x float> zeroinitializer)
  %v1700 = fsub <8 x float> %v1696, %v1699
  %v1701 = fcmp olt <8 x float> %v1700, splat (float 0xC05A400000000000)
  %v1702 = select <8 x i1> %v1701, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1700
  %v1703 = fcmp ogt <8 x float> %v1702, splat (float 0x4056400000000000)
  %v1704 = select <8 x i1> %v1703, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1702
  %v1705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1704, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1706 = fsub <8 x float> %v1705, splat (float 0x4168000000000000)
  %v1707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1706, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1704)
  %v1708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1706, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1707)
  %v1709 = bitcast <8 x float> %v1705 to <8 x i32>
  %v1710 = fmul <8 x float> %v1708, %v1708
  %v1711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1708, <8 x float> splat (float 0x3F81227F40000000))
  %v1712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1711, <8 x float> %v1708, <8 x float> splat (float 0x3FA5556740000000))
  %v1713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1712, <8 x float> %v1708, <8 x float> splat (float 0x3FC5554B00000000))
  %v1714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1713, <8 x float> %v1708, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> %v1714, <8 x float> %v1708)
  %v1716 = sub <8 x i32> %v1709, splat (i32 1262485250)
  %v1717 = lshr <8 x i32> %v1716, splat (i32 1)
  %v1718 = sub <8 x i32> %v1716, %v1717
  %v1719 = shl <8 x i32> %v1717, splat (i32 23)
  %v1720 = bitcast <8 x i32> %v1719 to <8 x float>
  %v1721 = shl <8 x i32> %v1718, splat (i32 23)
  %v1722 = bitcast <8 x i32> %v1721 to <8 x float>
  %v1723 = fadd <8 x float> %v1715, splat (float 0x3FF0000000000000)
  %v1724 = fmul <8 x float> %v1723, %v1720
  %v1725 = fmul <8 x float> %v1724, %v1722
  %v1726 = add i64 0, 0
  %v1727 = getelementptr inbounds float, ptr %v1674, i64 %v1726
  %v1728 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1727, <8 x i1> %v1622, <8 x float> zeroinitializer)
  %v1729 = fdiv <8 x float> %v1725, %v1728
  %v1730 = fmul <8 x float> %v1679, %v1729
  %v1731 = fdiv <8 x float> %v1730, %v1728
  %v1732 = fneg <8 x float> %v1731
  %v1733 = fadd <8 x float> %v1624, %v1732
  %v1734 = add nsw i64 %v1623, 1
  br label %b109
b111:
  %v1735 = mul i64 %v1615, 3
  %v1736 = getelementptr inbounds float, ptr %v200, i64 %v1735
  %v1737 = add i64 0, 0
  %v1738 = getelementptr inbounds float, ptr %v1736, i64 %v1737
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1624, ptr align 4 %v1738, <8 x i1> %v1622)
  %v1739 = add nsw i64 %v1615, 1
  br label %b106
b108:
  %v1740 = add i64 %v7, 0
  %v1741 = sdiv i64 %v1740, 1
  %v1742 = add i64 %v2, 1
  %v1743 = mul i64 %v1741, %v2
  %v1744 = sdiv i64 %v1743, %v3
  %v1745 = mul i64 %v1744, 1
  %v1746 = icmp slt i64 %v1745, %v7
  %v1747 = select i1 %v1746, i64 %v1745, i64 %v7
  %v1748 = mul i64 %v1741, %v1742
  %v1749 = sdiv i64 %v1748, %v3
  %v1750 = mul i64 %v1749, 1
  %v1751 = icmp slt i64 %v1750, %v7
  %v1752 = select i1 %v1751, i64 %v1750, i64 %v7
  br label %b112
b112:
  %v1753 = phi i64 [ %v1747, %b108 ], [ %v1769, %b117 ]
  %v1754 = icmp slt i64 %v1753, %v1752
  br i1 %v1754, label %b113, label %b114
b113:
  br label %b115
b115:
  %v1755 = phi i64 [ 0, %b113 ], [ %v1764, %b116 ]
  %v1756 = phi float [ 0x0000000000000000, %b113 ], [ %v1763, %b116 ]
  %v1757 = icmp slt i64 %v1755, 3
  br i1 %v1757, label %b116, label %b117
b116:
  %v1758 = mul i64 %v1753, 3
  %v1759 = getelementptr inbounds float, ptr %v208, i64 %v1758
  %v1760 = add i64 0, %v1755
  %v1761 = getelementptr inbounds float, ptr %v1759, i64 %v1760
  %v1762 = load float, ptr %v1761, align 4
  %v1763 = fadd float %v1756, %v1762
  %v1764 = add nsw i64 %v1755, 1
  br label %b115
b117:
  %v1765 = fadd float %v1756, 0x0000000000000000
  %v1766 = mul i64 %v1753, 1
  %v1767 = getelementptr inbounds float, ptr %v210, i64 %v1766
  %v1768 = getelementptr inbounds float, ptr %v1767, i64 0
  store float %v1765, ptr %v1768, align 4
  %v1769 = add nsw i64 %v1753, 1
  br label %b112
b114:
  %v1770 = add i64 %v7, 0
  %v1771 = sdiv i64 %v1770, 1
  %v1772 = add i64 %v2, 1
  %v1773 = mul i64 %v1771, %v2
  %v1774 = sdiv i64 %v1773, %v3
  %v1775 = mul i64 %v1774, 1
  %v1776 = icmp slt i64 %v1775, %v7
  %v1777 = select i1 %v1776, i64 %v1775, i64 %v7
  %v1778 = mul i64 %v1771, %v1772
  %v1779 = sdiv i64 %v1778, %v3
  %v1780 = mul i64 %v1779, 1
  %v1781 = icmp slt i64 %v1780, %v7
  %v1782 = select i1 %v1781, i64 %v1780, i64 %v7
  br label %b118
b118:
  %v1783 = phi i64 [ %v1777, %b114 ], [ %v1902, %b123 ]
  %v1784 = icmp slt i64 %v1783, %v1782
  br i1 %v1784, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1785 = phi i64 [ 0, %b119 ], [ %v1898, %b126 ]
  %v1786 = phi float [ 0x0000000000000000, %b119 ], [ %v1789, %b126 ]
  %v1787 = icmp slt i64 %v1785, 3
  br i1 %v1787, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1788 = phi i64 [ 0, %b122 ], [ %v1897, %b125 ]
  %v1789 = phi float [ %v1786, %b122 ], [ %v1896, %b125 ]
  %v1790 = icmp slt i64 %v1788, 8
  br i1 %v1790, label %b125, label %b126
b125:
  %v1791 = mul i64 %v1783, 24
  %v1792 = getelementptr inbounds float, ptr %v202, i64 %v1791
  %v1793 = add i64 %v629, 0
  %v1794 = and i64 %v1793, %v342
  %v1795 = mul i64 %v1794, %v7
  %v1796 = add i64 %v1795, %v1783
  %v1797 = mul i64 %v1796, 3
  %v1798 = getelementptr inbounds float, ptr %v184, i64 %v1797
  %v1799 = mul i64 %v1783, 3
  %v1800 = getelementptr inbounds float, ptr %v200, i64 %v1799
  %v1801 = add i64 0, %v1788
  %v1802 = getelementptr inbounds float, ptr %v102, i64 %v1801
  %v1803 = load float, ptr %v1802, align 4
  %v1804 = add i64 %v629, 0
  %v1805 = and i64 %v1804, %v328
  %v1806 = mul i64 %v1805, %v7
  %v1807 = add i64 %v1806, %v1783
  %v1808 = mul i64 %v1807, 1
  %v1809 = getelementptr inbounds float, ptr %v170, i64 %v1808
  %v1810 = getelementptr inbounds float, ptr %v1809, i64 0
  %v1811 = load float, ptr %v1810, align 4
  %v1812 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1813 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1814 = select i1 %v1813, float 0x4020000000000000, float 0x4020000000000000
  %v1815 = select i1 %v1812, float 0x4020000000000000, float %v1814
  %v1816 = fsub float %v1815, 0x3FF0000000000000
  %v1817 = fdiv float %v1816, 0x4000000000000000
  %v1818 = add i64 %v629, 0
  %v1819 = and i64 %v1818, %v330
  %v1820 = mul i64 %v1819, %v7
  %v1821 = add i64 %v1820, %v1783
  %v1822 = mul i64 %v1821, 1
  %v1823 = getelementptr inbounds float, ptr %v172, i64 %v1822
  %v1824 = getelementptr inbounds float, ptr %v1823, i64 0
  %v1825 = load float, ptr %v1824, align 4
  %v1826 = fmul float %v1817, %v1825
  %v1827 = add i64 %v629, 0
  %v1828 = and i64 %v1827, %v332
  %v1829 = mul i64 %v1828, %v7
  %v1830 = add i64 %v1829, %v1783
  %v1831 = mul i64 %v1830, 1
  %v1832 = getelementptr inbounds float, ptr %v174, i64 %v1831
  %v1833 = getelementptr inbounds float, ptr %v1832, i64 0
  %v1834 = load float, ptr %v1833, align 4
  %v1835 = fmul float 0x4000000000000000, %v1834
  %v1836 = add i64 %v629, 0
  %v1837 = and i64 %v1836, %v338
  %v1838 = mul i64 %v1837, %v7
  %v1839 = add i64 %v1838, %v1783
  %v1840 = mul i64 %v1839, 3
  %v1841 = getelementptr inbounds float, ptr %v180, i64 %v1840
  %v1842 = add i64 0, %v1785
  %v1843 = mul i64 %v1788, 3
  %v1844 = add i64 %v1842, %v1843
  %v1845 = getelementptr inbounds float, ptr %v1792, i64 %v1844
  %v1846 = load float, ptr %v1845, align 4
  %v1847 = add i64 0, %v1785
  %v1848 = getelementptr inbounds float, ptr %v1798, i64 %v1847
  %v1849 = load float, ptr %v1848, align 4
  %v1850 = fdiv float %v1846, %v1849
  %v1851 = add i64 0, %v1785
  %v1852 = getelementptr inbounds float, ptr %v1800, i64 %v1851
  %v1853 = load float, ptr %v1852, align 4
  %v1854 = fadd float %v1850, %v1853
  %v1855 = add i64 0, %v1785
  %v1856 = getelementptr inbounds float, ptr %v104, i64 %v1855
  %v1857 = load float, ptr %v1856, align 4
  %v1858 = fmul float %v1857, %v1826
  %v1859 = fadd float %v1811, %v1858
  %v1860 = fsub float %v1803, %v1859
  %v1861 = fmul float %v1860, %v1860
  %v1862 = fdiv float %v1861, %v1835
  %v1863 = fneg float %v1862
  %v1864 = add i64 0, %v1785
  %v1865 = getelementptr inbounds float, ptr %v1841, i64 %v1864
  %v1866 = load float, ptr %v1865, align 4
  %v1867 = fsub float %v1863, %v1866
  %v1868 = fcmp olt float %v1867, 0xC05A400000000000
  %v1869 = select i1 %v1868, float 0xC05A400000000000, float %v1867
  %v1870 = fcmp ogt float %v1869, 0x4056400000000000
  %v1871 = select i1 %v1870, float 0x4056400000000000, float %v1869
  %v1872 = call float @llvm.fmuladd.f32(float %v1871, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1873 = fsub float %v1872, 0x4168000000000000
  %v1874 = call float @llvm.fmuladd.f32(float %v1873, float 0xBFE62E4000000000, float %v1871)
  %v1875 = call float @llvm.fmuladd.f32(float %v1873, float 0xBEB7F7D1C0000000, float %v1874)
  %v1876 = bitcast float %v1872 to i32
  %v1877 = fmul float %v1875, %v1875
  %v1878 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1875, float 0x3F81227F40000000)
  %v1879 = call float @llvm.fmuladd.f32(float %v1878, float %v1875, float 0x3FA5556740000000)
  %v1880 = call float @llvm.fmuladd.f32(float %v1879, float %v1875, float 0x3FC5554B00000000)
  %v1881 = call float @llvm.fmuladd.f32(float %v1880, float %v1875, float 0x3FDFFFFFE0000000)
  %v1882 = call float @llvm.fmuladd.f32(float %v1877, float %v1881, float %v1875)
  %v1883 = sub i32 %v1876, 1262485250
  %v1884 = lshr i32 %v1883, 1
  %v1885 = sub i32 %v1883, %v1884
  %v1886 = shl i32 %v1884, 23
  %v1887 = bitcast i32 %v1886 to float
  %v1888 = shl i32 %v1885, 23
  %v1889 = bitcast i32 %v1888 to float
  %v1890 = fadd float %v1882, 0x3FF0000000000000
  %v1891 = fmul float %v1890, %v1887
  %v1892 = fmul float %v1891, %v1889
  %v1893 = fmul float %v1854, %v1892
  %v1894 = fmul float %v1893, %v1862
  %v1895 = fdiv float %v1894, %v1835
  %v1896 = fadd float %v1789, %v1895
  %v1897 = add nsw i64 %v1788, 1
  br label %b124
b126:
  %v1898 = add nsw i64 %v1785, 1
  br label %b121
b123:
  %v1899 = mul i64 %v1783, 1
  %v1900 = getelementptr inbounds float, ptr %v212, i64 %v1899
  %v1901 = getelementptr inbounds float, ptr %v1900, i64 0
  store float %v1786, ptr %v1901, align 4
  %v1902 = add nsw i64 %v1783, 1
  br label %b118
b120:
  %v1903 = add i64 %v7, 0
  %v1904 = sdiv i64 %v1903, 1
  %v1905 = add i64 %v2, 1
  %v1906 = mul i64 %v1904, %v2
  %v1907 = sdiv i64 %v1906, %v3
  %v1908 = mul i64 %v1907, 1
  %v1909 = icmp slt i64 %v1908, %v7
  %v1910 = select i1 %v1909, i64 %v1908, i64 %v7
  %v1911 = mul i64 %v1904, %v1905
  %v1912 = sdiv i64 %v1911, %v3
  %v1913 = mul i64 %v1912, 1
  %v1914 = icmp slt i64 %v1913, %v7
  %v1915 = select i1 %v1914, i64 %v1913, i64 %v7
  br label %b127
b127:
  %v1916 = phi i64 [ %v1910, %b120 ], [ %v2047, %b132 ]
  %v1917 = icmp slt i64 %v1916, %v1915
  br i1 %v1917, label %b128, label %b129
b128:
  %v1918 = icmp ult i64 3, 8
  %v1919 = select i1 %v1918, i64 3, i64 8
  %v1920 = trunc i64 %v1919 to i32
  %v1921 = insertelement <8 x i32> poison, i32 %v1920, i64 0
  %v1922 = shufflevector <8 x i32> %v1921, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1923 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1922
  br label %b130
b130:
  %v1924 = phi i64 [ 0, %b128 ], [ %v2042, %b131 ]
  %v1925 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v2041, %b131 ]
  %v1926 = icmp slt i64 %v1924, 8
  br i1 %v1926, label %b131, label %b132
b131:
  %v1927 = mul i64 %v1916, 24
  %v1928 = getelementptr inbounds float, ptr %v202, i64 %v1927
  %v1929 = add i64 %v629, 0
  %v1930 = and i64 %v1929, %v342
  %v1931 = mul i64 %v1930, %v7
  %v1932 = add i64 %v1931, %v1916
  %v1933 = mul i64 %v1932, 3
  %v1934 = getelementptr inbounds float, ptr %v184, i64 %v1933
  %v1935 = mul i64 %v1916, 3
  %v1936 = getelementptr inbounds float, ptr %v200, i64 %v1935
  %v1937 = add i64 0, %v1924
  %v1938 = getelementptr inbounds float, ptr %v102, i64 %v1937
  %v1939 = load float, ptr %v1938, align 4
  %v1940 = add i64 %v629, 0
  %v1941 = and i64 %v1940, %v328
  %v1942 = mul i64 %v1941, %v7
  %v1943 = add i64 %v1942, %v1916
  %v1944 = mul i64 %v1943, 1
  %v1945 = getelementptr inbounds float, ptr %v170, i64 %v1944
  %v1946 = getelementptr inbounds float, ptr %v1945, i64 0
  %v1947 = load float, ptr %v1946, align 4
  %v1948 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v1949 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v1950 = select i1 %v1949, float 0x4020000000000000, float 0x4020000000000000
  %v1951 = select i1 %v1948, float 0x4020000000000000, float %v1950
  %v1952 = fsub float %v1951, 0x3FF0000000000000
  %v1953 = fdiv float %v1952, 0x4000000000000000
  %v1954 = add i64 %v629, 0
  %v1955 = and i64 %v1954, %v330
  %v1956 = mul i64 %v1955, %v7
  %v1957 = add i64 %v1956, %v1916
  %v1958 = mul i64 %v1957, 1
  %v1959 = getelementptr inbounds float, ptr %v172, i64 %v1958
  %v1960 = getelementptr inbounds float, ptr %v1959, i64 0
  %v1961 = load float, ptr %v1960, align 4
  %v1962 = fmul float %v1953, %v1961
  %v1963 = add i64 %v629, 0
  %v1964 = and i64 %v1963, %v332
  %v1965 = mul i64 %v1964, %v7
  %v1966 = add i64 %v1965, %v1916
  %v1967 = mul i64 %v1966, 1
  %v1968 = getelementptr inbounds float, ptr %v174, i64 %v1967
  %v1969 = getelementptr inbounds float, ptr %v1968, i64 0
  %v1970 = load float, ptr %v1969, align 4
  %v1971 = fmul float 0x4000000000000000, %v1970
  %v1972 = add i64 %v629, 0
  %v1973 = and i64 %v1972, %v338
  %v1974 = mul i64 %v1973, %v7
  %v1975 = add i64 %v1974, %v1916
  %v1976 = mul i64 %v1975, 3
  %v1977 = getelementptr inbounds float, ptr %v180, i64 %v1976
  %v1978 = add i64 0, 0
  %v1979 = mul i64 %v1924, 3
  %v1980 = add i64 %v1978, %v1979
  %v1981 = getelementptr inbounds float, ptr %v1928, i64 %v1980
  %v1982 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1981, <8 x i1> %v1923, <8 x float> zeroinitializer)
  %v1983 = add i64 0, 0
  %v1984 = getelementptr inbounds float, ptr %v1934, i64 %v1983
  %v1985 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1984, <8 x i1> %v1923, <8 x float> zeroinitializer)
  %v1986 = fdiv <8 x float> %v1982, %v1985
  %v1987 = add i64 0, 0
  %v1988 = getelementptr inbounds float, ptr %v1936, i64 %v1987
  %v1989 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1988, <8 x i1> %v1923, <8 x float> zeroinitializer)
  %v1990 = fadd <8 x float> %v1986, %v1989
  %v1991 = add i64 0, 0
  %v1992 = getelementptr inbounds float, ptr %v104, i64 %v1991
  %v1993 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1992, <8 x i1> %v1923, <8 x float> zeroinitializer)
  %v1994 = insertelement <8 x float> poison, float %v1962, i64 0
  %v1995 = shufflevector <8 x float> %v1994, <8 x float> poison, <8 x i32> zeroinitializer
  %v1996 = fmul <8 x float> %v1993, %v1995
  %v1997 = insertelement <8 x float> poison, float %v1947, i64 0
  %v1998 = shufflevector <8 x float> %v1997, <8 x float> poison, <8 x i32> zeroinitializer
  %v1999 = fadd <8 x float> %v1998, %v1996
  %v2000 = insertelement <8 x float> poison, float %v1939, i64 0
  %v2001 = shufflevector <8 x float> %v2000, <8 x float> poison, <8 x i32> zeroinitializer
  %v2002 = fsub <8 x float> %v2001, %v1999
  %v2003 = fmul <8 x float> %v2002, %v2002
  %v2004 = insertelement <8 x float> poison, float %v1971, i64 0
  %v2005 = shufflevector <8 x float> %v2004, <8 x float> poison, <8 x i32> zeroinitializer
  %v2006 = fdiv <8 x float> %v2003, %v2005
  %v2007 = fneg <8 x float> %v2006
  %v2008 = add i64 0, 0
  %v2009 = getelementptr inbounds float, ptr %v1977, i64 %v2008
  %v2010 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2009, <8 x i1> %v1923, <8 x float> zeroinitializer)
  %v2011 = fsub <8 x float> %v2007, %v2010
  %v2012 = fcmp olt <8 x float> %v2011, splat (float 0xC05A400000000000)
  %v2013 = select <8 x i1> %v2012, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2011
  %v2014 = fcmp ogt <8 x float> %v2013, splat (float 0x4056400000000000)
  %v2015 = select <8 x i1> %v2014, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2013
  %v2016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2015, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2017 = fsub <8 x float> %v2016, splat (float 0x4168000000000000)
  %v2018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2017, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2015)
  %v2019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2017, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2018)
  %v2020 = bitcast <8 x float> %v2016 to <8 x i32>
  %v2021 = fmul <8 x float> %v2019, %v2019
  %v2022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2019, <8 x float> splat (float 0x3F81227F40000000))
  %v2023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2022, <8 x float> %v2019, <8 x float> splat (float 0x3FA5556740000000))
  %v2024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2023, <8 x float> %v2019, <8 x float> splat (float 0x3FC5554B00000000))
  %v2025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> %v2019, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2021, <8 x float> %v2025, <8 x float> %v2019)
  %v2027 = sub <8 x i32> %v2020, splat (i32 1262485250)
  %v2028 = lshr <8 x i32> %v2027, splat (i32 1)
  %v2029 = sub <8 x i32> %v2027, %v2028
  %v2030 = shl <8 x i32> %v2028, splat (i32 23)
  %v2031 = bitcast <8 x i32> %v2030 to <8 x float>
  %v2032 = shl <8 x i32> %v2029, splat (i32 23)
  %v2033 = bitcast <8 x i32> %v2032 to <8 x float>
  %v2034 = fadd <8 x float> %v2026, splat (float 0x3FF0000000000000)
  %v2035 = fmul <8 x float> %v2034, %v2031
  %v2036 = fmul <8 x float> %v2035, %v2033
  %v2037 = fmul <8 x float> %v1990, %v2036
  %v2038 = fdiv <8 x float> %v2037, %v2005
  %v2039 = fmul <8 x float> %v2038, %v2002
  %v2040 = fadd <8 x float> %v2039, %v2039
  %v2041 = fadd <8 x float> %v1925, %v2040
  %v2042 = add nsw i64 %v1924, 1
  br label %b130
b132:
  %v2043 = mul i64 %v1916, 3
  %v2044 = getelementptr inbounds float, ptr %v214, i64 %v2043
  %v2045 = add i64 0, 0
  %v2046 = getelementptr inbounds float, ptr %v2044, i64 %v2045
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1925, ptr align 4 %v2046, <8 x i1> %v1923)
  %v2047 = add nsw i64 %v1916, 1
  br label %b127
b129:
  %v2048 = add i64 %v7, 0
  %v2049 = sdiv i64 %v2048, 1
  %v2050 = add i64 %v2, 1
  %v2051 = mul i64 %v2049, %v2
  %v2052 = sdiv i64 %v2051, %v3
  %v2053 = mul i64 %v2052, 1
  %v2054 = icmp slt i64 %v2053, %v7
  %v2055 = select i1 %v2054, i64 %v2053, i64 %v7
  %v2056 = mul i64 %v2049, %v2050
  %v2057 = sdiv i64 %v2056, %v3
  %v2058 = mul i64 %v2057, 1
  %v2059 = icmp slt i64 %v2058, %v7
  %v2060 = select i1 %v2059, i64 %v2058, i64 %v7
  br label %b133
b133:
  %v2061 = phi i64 [ %v2055, %b129 ], [ %v2077, %b138 ]
  %v2062 = icmp slt i64 %v2061, %v2060
  br i1 %v2062, label %b134, label %b135
b134:
  br label %b136
b136:
  %v2063 = phi i64 [ 0, %b134 ], [ %v2072, %b137 ]
  %v2064 = phi float [ 0x0000000000000000, %b134 ], [ %v2071, %b137 ]
  %v2065 = icmp slt i64 %v2063, 3
  br i1 %v2065, label %b137, label %b138
b137:
  %v2066 = mul i64 %v2061, 3
  %v2067 = getelementptr inbounds float, ptr %v214, i64 %v2066
  %v2068 = add i64 0, %v2063
  %v2069 = getelementptr inbounds float, ptr %v2067, i64 %v2068
  %v2070 = load float, ptr %v2069, align 4
  %v2071 = fadd float %v2064, %v2070
  %v2072 = add nsw i64 %v2063, 1
  br label %b136
b138:
  %v2073 = fadd float %v2064, 0x0000000000000000
  %v2074 = mul i64 %v2061, 1
  %v2075 = getelementptr inbounds float, ptr %v216, i64 %v2074
  %v2076 = getelementptr inbounds float, ptr %v2075, i64 0
  store float %v2073, ptr %v2076, align 4
  %v2077 = add nsw i64 %v2061, 1
  br label %b133
b135:
  %v2078 = add i64 %v7, 0
  %v2079 = sdiv i64 %v2078, 1
  %v2080 = add i64 %v2, 1
  %v2081 = mul i64 %v2079, %v2
  %v2082 = sdiv i64 %v2081, %v3
  %v2083 = mul i64 %v2082, 1
  %v2084 = icmp slt i64 %v2083, %v7
  %v2085 = select i1 %v2084, i64 %v2083, i64 %v7
  %v2086 = mul i64 %v2079, %v2080
  %v2087 = sdiv i64 %v2086, %v3
  %v2088 = mul i64 %v2087, 1
  %v2089 = icmp slt i64 %v2088, %v7
  %v2090 = select i1 %v2089, i64 %v2088, i64 %v7
  br label %b139
b139:
  %v2091 = phi i64 [ %v2085, %b135 ], [ %v2117, %b144 ]
  %v2092 = icmp slt i64 %v2091, %v2090
  br i1 %v2092, label %b140, label %b141
b140:
  br label %b142
b142:
  %v2093 = phi i64 [ 0, %b140 ], [ %v2112, %b143 ]
  %v2094 = phi float [ 0x0000000000000000, %b140 ], [ %v2111, %b143 ]
  %v2095 = icmp slt i64 %v2093, 3
  br i1 %v2095, label %b143, label %b144
b143:
  %v2096 = mul i64 %v2091, 3
  %v2097 = getelementptr inbounds float, ptr %v208, i64 %v2096
  %v2098 = mul i64 %v2091, 3
  %v2099 = getelementptr inbounds float, ptr %v214, i64 %v2098
  %v2100 = add i64 0, %v2093
  %v2101 = getelementptr inbounds float, ptr %v2097, i64 %v2100
  %v2102 = load float, ptr %v2101, align 4
  %v2103 = add i64 0, %v2093
  %v2104 = getelementptr inbounds float, ptr %v2099, i64 %v2103
  %v2105 = load float, ptr %v2104, align 4
  %v2106 = fadd float %v2102, %v2105
  %v2107 = add i64 0, %v2093
  %v2108 = getelementptr inbounds float, ptr %v104, i64 %v2107
  %v2109 = load float, ptr %v2108, align 4
  %v2110 = fmul float %v2106, %v2109
  %v2111 = fadd float %v2094, %v2110
  %v2112 = add nsw i64 %v2093, 1
  br label %b142
b144:
  %v2113 = fadd float %v2094, 0x0000000000000000
  %v2114 = mul i64 %v2091, 1
  %v2115 = getelementptr inbounds float, ptr %v218, i64 %v2114
  %v2116 = getelementptr inbounds float, ptr %v2115, i64 0
  store float %v2113, ptr %v2116, align 4
  %v2117 = add nsw i64 %v2091, 1
  br label %b139
b141:
  %v2118 = add i64 %v7, 0
  %v2119 = sdiv i64 %v2118, 1
  %v2120 = add i64 %v2, 1
  %v2121 = mul i64 %v2119, %v2
  %v2122 = sdiv i64 %v2121, %v3
  %v2123 = mul i64 %v2122, 1
  %v2124 = icmp slt i64 %v2123, %v7
  %v2125 = select i1 %v2124, i64 %v2123, i64 %v7
  %v2126 = mul i64 %v2119, %v2120
  %v2127 = sdiv i64 %v2126, %v3
  %v2128 = mul i64 %v2127, 1
  %v2129 = icmp slt i64 %v2128, %v7
  %v2130 = select i1 %v2129, i64 %v2128, i64 %v7
  br label %b145
b145:
  %v2131 = phi i64 [ %v2125, %b141 ], [ %v2146, %b146 ]
  %v2132 = icmp slt i64 %v2131, %v2130
  br i1 %v2132, label %b146, label %b147
b146:
  %v2133 = mul i64 %v2131, 1
  %v2134 = getelementptr inbounds float, ptr %v210, i64 %v2133
  %v2135 = getelementptr inbounds float, ptr %v2134, i64 0
  %v2136 = load float, ptr %v2135, align 4
  %v2137 = fmul float %v2136, 0x4012000000000000
  %v2138 = add i64 %v629, 0
  %v2139 = and i64 %v2138, %v266
  %v2140 = mul i64 %v2139, %v7
  %v2141 = add i64 %v2140, %v2131
  %v2142 = mul i64 %v2141, 5
  %v2143 = getelementptr inbounds float, ptr %v90, i64 %v2142
  %v2144 = add i64 0, 0
  %v2145 = getelementptr inbounds float, ptr %v2143, i64 %v2144
  store float %v2137, ptr %v2145, align 4
  %v2146 = add nsw i64 %v2131, 1
  br label %b145
b147:
  %v2147 = add i64 %v7, 0
  %v2148 = sdiv i64 %v2147, 1
  %v2149 = add i64 %v2, 1
  %v2150 = mul i64 %v2148, %v2
  %v2151 = sdiv i64 %v2150, %v3
  %v2152 = mul i64 %v2151, 1
  %v2153 = icmp slt i64 %v2152, %v7
  %v2154 = select i1 %v2153, i64 %v2152, i64 %v7
  %v2155 = mul i64 %v2148, %v2149
  %v2156 = sdiv i64 %v2155, %v3
  %v2157 = mul i64 %v2156, 1
  %v2158 = icmp slt i64 %v2157, %v7
  %v2159 = select i1 %v2158, i64 %v2157, i64 %v7
  br label %b148
b148:
  %v2160 = phi i64 [ %v2154, %b147 ], [ %v2175, %b149 ]
  %v2161 = icmp slt i64 %v2160, %v2159
  br i1 %v2161, label %b149, label %b150
b149:
  %v2162 = mul i64 %v2160, 1
  %v2163 = getelementptr inbounds float, ptr %v216, i64 %v2162
  %v2164 = getelementptr inbounds float, ptr %v2163, i64 0
  %v2165 = load float, ptr %v2164, align 4
  %v2166 = fmul float %v2165, 0x4012000000000000
  %v2167 = add i64 %v629, 0
  %v2168 = and i64 %v2167, %v266
  %v2169 = mul i64 %v2168, %v7
  %v2170 = add i64 %v2169, %v2160
  %v2171 = mul i64 %v2170, 5
  %v2172 = getelementptr inbounds float, ptr %v90, i64 %v2171
  %v2173 = add i64 1, 0
  %v2174 = getelementptr inbounds float, ptr %v2172, i64 %v2173
  store float %v2166, ptr %v2174, align 4
  %v2175 = add nsw i64 %v2160, 1
  br label %b148
b150:
  %v2176 = add i64 %v7, 0
  %v2177 = sdiv i64 %v2176, 1
  %v2178 = add i64 %v2, 1
  %v2179 = mul i64 %v2177, %v2
  %v2180 = sdiv i64 %v2179, %v3
  %v2181 = mul i64 %v2180, 1
  %v2182 = icmp slt i64 %v2181, %v7
  %v2183 = select i1 %v2182, i64 %v2181, i64 %v7
  %v2184 = mul i64 %v2177, %v2178
  %v2185 = sdiv i64 %v2184, %v3
  %v2186 = mul i64 %v2185, 1
  %v2187 = icmp slt i64 %v2186, %v7
  %v2188 = select i1 %v2187, i64 %v2186, i64 %v7
  br label %b151
b151:
  %v2189 = phi i64 [ %v2183, %b150 ], [ %v2218, %b152 ]
  %v2190 = icmp slt i64 %v2189, %v2188
  br i1 %v2190, label %b152, label %b153
b152:
  %v2191 = mul i64 %v2189, 1
  %v2192 = getelementptr inbounds float, ptr %v206, i64 %v2191
  %v2193 = getelementptr inbounds float, ptr %v2192, i64 0
  %v2194 = load float, ptr %v2193, align 4
  %v2195 = mul i64 %v2189, 1
  %v2196 = getelementptr inbounds float, ptr %v212, i64 %v2195
  %v2197 = getelementptr inbounds float, ptr %v2196, i64 0
  %v2198 = load float, ptr %v2197, align 4
  %v2199 = fadd float %v2194, %v2198
  %v2200 = fmul float %v2199, 0x4000000000000000
  %v2201 = add i64 %v629, 0
  %v2202 = and i64 %v2201, %v332
  %v2203 = mul i64 %v2202, %v7
  %v2204 = add i64 %v2203, %v2189
  %v2205 = mul i64 %v2204, 1
  %v2206 = getelementptr inbounds float, ptr %v174, i64 %v2205
  %v2207 = getelementptr inbounds float, ptr %v2206, i64 0
  %v2208 = load float, ptr %v2207, align 4
  %v2209 = fmul float %v2200, %v2208
  %v2210 = add i64 %v629, 0
  %v2211 = and i64 %v2210, %v266
  %v2212 = mul i64 %v2211, %v7
  %v2213 = add i64 %v2212, %v2189
  %v2214 = mul i64 %v2213, 5
  %v2215 = getelementptr inbounds float, ptr %v90, i64 %v2214
  %v2216 = add i64 2, 0
  %v2217 = getelementptr inbounds float, ptr %v2215, i64 %v2216
  store float %v2209, ptr %v2217, align 4
  %v2218 = add nsw i64 %v2189, 1
  br label %b151
b153:
  %v2219 = add i64 %v7, 0
  %v2220 = sdiv i64 %v2219, 1
  %v2221 = add i64 %v2, 1
  %v2222 = mul i64 %v2220, %v2
  %v2223 = sdiv i64 %v2222, %v3
  %v2224 = mul i64 %v2223, 1
  %v2225 = icmp slt i64 %v2224, %v7
  %v2226 = select i1 %v2225, i64 %v2224, i64 %v7
  %v2227 = mul i64 %v2220, %v2221
  %v2228 = sdiv i64 %v2227, %v3
  %v2229 = mul i64 %v2228, 1
  %v2230 = icmp slt i64 %v2229, %v7
  %v2231 = select i1 %v2230, i64 %v2229, i64 %v7
  br label %b154
b154:
  %v2232 = phi i64 [ %v2226, %b153 ], [ %v2262, %b155 ]
  %v2233 = icmp slt i64 %v2232, %v2231
  br i1 %v2233, label %b155, label %b156
b155:
  %v2234 = mul i64 %v2232, 1
  %v2235 = getelementptr inbounds float, ptr %v218, i64 %v2234
  %v2236 = getelementptr inbounds float, ptr %v2235, i64 0
  %v2237 = load float, ptr %v2236, align 4
  %v2238 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v2239 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v2240 = select i1 %v2239, float 0x4020000000000000, float 0x4020000000000000
  %v2241 = select i1 %v2238, float 0x4020000000000000, float %v2240
  %v2242 = fsub float %v2241, 0x3FF0000000000000
  %v2243 = fdiv float %v2242, 0x4000000000000000
  %v2244 = fmul float %v2237, %v2243
  %v2245 = add i64 %v629, 0
  %v2246 = and i64 %v2245, %v330
  %v2247 = mul i64 %v2246, %v7
  %v2248 = add i64 %v2247, %v2232
  %v2249 = mul i64 %v2248, 1
  %v2250 = getelementptr inbounds float, ptr %v172, i64 %v2249
  %v2251 = getelementptr inbounds float, ptr %v2250, i64 0
  %v2252 = load float, ptr %v2251, align 4
  %v2253 = fmul float %v2244, %v2252
  %v2254 = add i64 %v629, 0
  %v2255 = and i64 %v2254, %v266
  %v2256 = mul i64 %v2255, %v7
  %v2257 = add i64 %v2256, %v2232
  %v2258 = mul i64 %v2257, 5
  %v2259 = getelementptr inbounds float, ptr %v90, i64 %v2258
  %v2260 = add i64 3, 0
  %v2261 = getelementptr inbounds float, ptr %v2259, i64 %v2260
  store float %v2253, ptr %v2261, align 4
  %v2262 = add nsw i64 %v2232, 1
  br label %b154
b156:
  %v2263 = add i64 %v7, 0
  %v2264 = sdiv i64 %v2263, 1
  %v2265 = add i64 %v2, 1
  %v2266 = mul i64 %v2264, %v2
  %v2267 = sdiv i64 %v2266, %v3
  %v2268 = mul i64 %v2267, 1
  %v2269 = icmp slt i64 %v2268, %v7
  %v2270 = select i1 %v2269, i64 %v2268, i64 %v7
  %v2271 = mul i64 %v2264, %v2265
  %v2272 = sdiv i64 %v2271, %v3
  %v2273 = mul i64 %v2272, 1
  %v2274 = icmp slt i64 %v2273, %v7
  %v2275 = select i1 %v2274, i64 %v2273, i64 %v7
  br label %b157
b157:
  %v2276 = phi i64 [ %v2270, %b156 ], [ %v2300, %b158 ]
  %v2277 = icmp slt i64 %v2276, %v2275
  br i1 %v2277, label %b158, label %b159
b158:
  %v2278 = mul i64 %v2276, 1
  %v2279 = getelementptr inbounds float, ptr %v194, i64 %v2278
  %v2280 = getelementptr inbounds float, ptr %v2279, i64 0
  %v2281 = load float, ptr %v2280, align 4
  %v2282 = add i64 %v629, 0
  %v2283 = and i64 %v2282, %v326
  %v2284 = mul i64 %v2283, %v7
  %v2285 = add i64 %v2284, %v2276
  %v2286 = mul i64 %v2285, 1
  %v2287 = getelementptr inbounds float, ptr %v168, i64 %v2286
  %v2288 = getelementptr inbounds float, ptr %v2287, i64 0
  %v2289 = load float, ptr %v2288, align 4
  %v2290 = fmul float %v2281, %v2289
  %v2291 = fneg float %v2290
  %v2292 = add i64 %v629, 0
  %v2293 = and i64 %v2292, %v266
  %v2294 = mul i64 %v2293, %v7
  %v2295 = add i64 %v2294, %v2276
  %v2296 = mul i64 %v2295, 5
  %v2297 = getelementptr inbounds float, ptr %v90, i64 %v2296
  %v2298 = add i64 4, 0
  %v2299 = getelementptr inbounds float, ptr %v2297, i64 %v2298
  store float %v2291, ptr %v2299, align 4
  %v2300 = add nsw i64 %v2276, 1
  br label %b157
b159:
  %v2302 = add i64 %v7, 0
  %v2303 = sdiv i64 %v2302, 1
  %v2304 = add i64 %v2, 1
  %v2305 = mul i64 %v2303, %v2
  %v2306 = sdiv i64 %v2305, %v3
  %v2307 = mul i64 %v2306, 1
  %v2308 = icmp slt i64 %v2307, %v7
  %v2309 = select i1 %v2308, i64 %v2307, i64 %v7
  %v2310 = mul i64 %v2303, %v2304
  %v2311 = sdiv i64 %v2310, %v3
  %v2312 = mul i64 %v2311, 1
  %v2313 = icmp slt i64 %v2312, %v7
  %v2314 = select i1 %v2313, i64 %v2312, i64 %v7
  br label %b160
b160:
  %v2315 = phi i64 [ %v2309, %b159 ], [ %v2526, %b165 ]
  %v2316 = icmp slt i64 %v2315, %v2314
  br i1 %v2316, label %b161, label %b162
b161:
  %v2317 = add i64 %v2315, 96
  %v2318 = icmp slt i64 %v2317, %v2314
  %v2319 = select i1 %v2318, i64 %v2317, i64 %v2314
  br label %b163
b163:
  %v2320 = phi i64 [ 0, %b161 ], [ %v2525, %b168 ]
  %v2321 = icmp slt i64 %v2320, 1
  br i1 %v2321, label %b164, label %b165
b164:
  %v2322 = sub i64 %v2319, %v2315
  %v2323 = sub i64 8, 1
  %v2324 = add i64 %v2322, %v2323
  %v2325 = sdiv i64 %v2324, 8
  br label %b166
b166:
  %v2326 = phi i64 [ 0, %b164 ], [ %v2524, %b175 ]
  %v2327 = icmp slt i64 %v2326, %v2325
  br i1 %v2327, label %b167, label %b168
b167:
  %v2328 = mul i64 %v2322, %v2326
  %v2329 = sdiv i64 %v2328, %v2325
  %v2330 = add i64 %v2315, %v2329
  %v2331 = add i64 %v2326, 1
  %v2332 = mul i64 %v2322, %v2331
  %v2333 = sdiv i64 %v2332, %v2325
  %v2334 = add i64 %v2315, %v2333
  %v2335 = mul i64 %v2320, 112
  %v2336 = getelementptr inbounds float, ptr %v371, i64 %v2335
  %v2337 = sub i64 %v2334, %v2330
  %v2338 = add i64 %v629, 0
  %v2339 = and i64 %v2338, %v352
  %v2340 = mul i64 %v2339, %v7
  %v2341 = add i64 %v2340, %v2330
  %v2342 = mul i64 %v2341, 9
  %v2343 = getelementptr inbounds float, ptr %v204, i64 %v2342
  %v2344 = getelementptr inbounds float, ptr %v2343, i64 0
  %v2345 = sub i64 %v2337, 1
  %v2346 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2345
  %v2347 = load ptr, ptr %v2346, align 4
  %v2348 = getelementptr inbounds float, ptr %v2301, i64 0
  %v2349 = icmp sgt i64 %v2337, 0
  br i1 %v2349, label %b169, label %b170
b169:
  call void %v2347(ptr %v2344, i64 9, ptr %v2336, i64 9, ptr %v2348, i64 8, i64 0)
  br label %b170
b170:
  %v2350 = add i64 %v2335, 72
  %v2351 = getelementptr inbounds float, ptr %v371, i64 %v2350
  %v2352 = sub i64 %v2334, %v2330
  %v2353 = add i64 %v629, 0
  %v2354 = and i64 %v2353, %v266
  %v2355 = mul i64 %v2354, %v7
  %v2356 = add i64 %v2355, %v2330
  %v2357 = mul i64 %v2356, 5
  %v2358 = getelementptr inbounds float, ptr %v90, i64 %v2357
  %v2359 = getelementptr inbounds float, ptr %v2358, i64 0
  %v2360 = sub i64 %v2352, 1
  %v2361 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2360
  %v2362 = load ptr, ptr %v2361, align 4
  %v2363 = getelementptr inbounds float, ptr %v2301, i64 0
  %v2364 = icmp sgt i64 %v2352, 0
  br i1 %v2364, label %b171, label %b172
b171:
  call void %v2362(ptr %v2359, i64 5, ptr %v2351, i64 5, ptr %v2363, i64 8, i64 0)
  br label %b172
b172:
  %v2365 = add i64 %v2350, 40
  br label %b173
b173:
  %v2366 = phi i64 [ %v2330, %b172 ], [ %v2523, %b178 ]
  %v2367 = icmp slt i64 %v2366, %v2334
  br i1 %v2367, label %b174, label %b175
b174:
  %v2368 = sub i64 %v2366, %v2330
  %v2369 = mul i64 %v2368, 8
  %v2370 = getelementptr inbounds float, ptr %v2301, i64 %v2369
  %v2371 = add i64 %v629, 1
  %v2372 = and i64 %v2371, 1
  %v2373 = mul i64 %v2372, %v7
  %v2374 = add i64 %v2373, %v2366
  %v2375 = mul i64 %v2374, 8
  %v2376 = getelementptr inbounds float, ptr %v56, i64 %v2375
  %v2377 = add i64 %v629, 1
  %v2378 = and i64 %v2377, %v258
  %v2379 = mul i64 %v2378, %v7
  %v2380 = add i64 %v2379, %v2366
  %v2381 = mul i64 %v2380, 8
  %v2382 = getelementptr inbounds float, ptr %v48, i64 %v2381
  %v2383 = add i64 %v629, 0
  %v2384 = and i64 %v2383, %v324
  %v2385 = mul i64 %v2384, %v7
  %v2386 = add i64 %v2385, %v2366
  %v2387 = mul i64 %v2386, 8
  %v2388 = getelementptr inbounds float, ptr %v166, i64 %v2387
  %v2389 = add i64 %v629, 1
  %v2390 = and i64 %v2389, 1
  %v2391 = mul i64 %v2390, %v7
  %v2392 = add i64 %v2391, %v2366
  %v2393 = mul i64 %v2392, 8
  %v2394 = getelementptr inbounds float, ptr %v58, i64 %v2393
  %v2395 = add i64 %v629, 0
  %v2396 = and i64 %v2395, %v320
  %v2397 = mul i64 %v2396, %v7
  %v2398 = add i64 %v2397, %v2366
  %v2399 = mul i64 %v2398, 8
  %v2400 = getelementptr inbounds float, ptr %v162, i64 %v2399
  %v2401 = add i64 %v629, 0
  %v2402 = and i64 %v2401, %v322
  %v2403 = mul i64 %v2402, %v7
  %v2404 = add i64 %v2403, %v2366
  %v2405 = mul i64 %v2404, 8
  %v2406 = getelementptr inbounds float, ptr %v164, i64 %v2405
  %v2407 = add i64 %v629, 0
  %v2408 = and i64 %v2407, %v318
  %v2409 = mul i64 %v2408, %v7
  %v2410 = add i64 %v2409, %v2366
  %v2411 = mul i64 %v2410, 8
  %v2412 = getelementptr inbounds float, ptr %v160, i64 %v2411
  %v2413 = add i64 %v629, 0
  %v2414 = and i64 %v2413, %v258
  %v2415 = mul i64 %v2414, %v7
  %v2416 = add i64 %v2415, %v2366
  %v2417 = mul i64 %v2416, 8
  %v2418 = getelementptr inbounds float, ptr %v48, i64 %v2417
  %v2419 = add i64 %v629, 0
  %v2420 = and i64 %v2419, %v268
  %v2421 = mul i64 %v2420, %v7
  %v2422 = add i64 %v2421, %v2366
  %v2423 = mul i64 %v2422, 32
  %v2424 = getelementptr inbounds float, ptr %v92, i64 %v2423
  %v2425 = add i64 %v629, 0
  %v2426 = and i64 %v2425, 1
  %v2427 = mul i64 %v2426, %v7
  %v2428 = add i64 %v2427, %v2366
  %v2429 = mul i64 %v2428, 8
  %v2430 = getelementptr inbounds float, ptr %v58, i64 %v2429
  br label %b176
b176:
  %v2431 = phi i64 [ 0, %b174 ], [ %v2522, %b177 ]
  %v2432 = icmp slt i64 %v2431, 1
  br i1 %v2432, label %b177, label %b178
b177:
  %v2433 = mul i64 %v2320, 1
  %v2434 = add i64 %v2433, %v2431
  %v2435 = mul i64 %v2434, 8
  %v2436 = add i64 0, %v2431
  %v2437 = mul i64 %v2436, 8
  %v2438 = getelementptr inbounds float, ptr %v2370, i64 %v2437
  %v2439 = load <8 x float>, ptr %v2438, align 4
  %v2440 = add i64 0, %v2435
  %v2441 = getelementptr inbounds float, ptr %v2376, i64 %v2440
  %v2442 = load <8 x float>, ptr %v2441, align 4
  %v2443 = fadd <8 x float> %v2442, %v2439
  %v2444 = add i64 0, %v2435
  %v2445 = getelementptr inbounds float, ptr %v2382, i64 %v2444
  %v2446 = load <8 x float>, ptr %v2445, align 4
  %v2447 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2446)
  %v2448 = fcmp ogt <8 x float> %v2447, splat (float 0x4023000000000000)
  %v2449 = select <8 x i1> %v2448, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2447
  %v2450 = fadd <8 x float> %v2449, %v2449
  %v2451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2450, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2452 = fsub <8 x float> %v2451, splat (float 0x4168000000000000)
  %v2453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2452, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2450)
  %v2454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2452, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2453)
  %v2455 = bitcast <8 x float> %v2451 to <8 x i32>
  %v2456 = fmul <8 x float> %v2454, %v2454
  %v2457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2454, <8 x float> splat (float 0x3F81227F40000000))
  %v2458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2457, <8 x float> %v2454, <8 x float> splat (float 0x3FA5556740000000))
  %v2459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2458, <8 x float> %v2454, <8 x float> splat (float 0x3FC5554B00000000))
  %v2460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2459, <8 x float> %v2454, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2456, <8 x float> %v2460, <8 x float> %v2454)
  %v2462 = shl <8 x i32> %v2455, splat (i32 23)
  %v2463 = add <8 x i32> %v2462, splat (i32 1065353216)
  %v2464 = bitcast <8 x i32> %v2463 to <8 x float>
  %v2465 = fsub <8 x float> %v2464, splat (float 0x3FF0000000000000)
  %v2466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2464, <8 x float> %v2461, <8 x float> %v2465)
  %v2467 = fadd <8 x float> %v2466, splat (float 0x4000000000000000)
  %v2468 = fdiv <8 x float> %v2466, %v2467
  %v2469 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2468, <8 x float> %v2446)
  %v2470 = fmul <8 x float> %v2443, %v2469
  %v2471 = add i64 0, %v2435
  %v2472 = getelementptr inbounds float, ptr %v2388, i64 %v2471
  %v2473 = load <8 x float>, ptr %v2472, align 4
  %v2474 = fmul <8 x float> %v2470, %v2473
  %v2475 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2476 = shufflevector <8 x float> %v2475, <8 x float> poison, <8 x i32> zeroinitializer
  %v2477 = fsub <8 x float> %v2476, %v2473
  %v2478 = fmul <8 x float> %v2474, %v2477
  %v2479 = add i64 0, %v2435
  %v2480 = getelementptr inbounds float, ptr %v2394, i64 %v2479
  %v2481 = load <8 x float>, ptr %v2480, align 4
  %v2482 = fmul <8 x float> %v2443, %v2473
  %v2483 = fmul <8 x float> %v2469, %v2469
  %v2484 = fsub <8 x float> %v2476, %v2483
  %v2485 = fmul <8 x float> %v2482, %v2484
  %v2486 = fadd <8 x float> %v2481, %v2485
  %v2487 = add i64 0, %v2435
  %v2488 = getelementptr inbounds float, ptr %v2400, i64 %v2487
  %v2489 = load <8 x float>, ptr %v2488, align 4
  %v2490 = fmul <8 x float> %v2486, %v2489
  %v2491 = add i64 0, %v2435
  %v2492 = getelementptr inbounds float, ptr %v2406, i64 %v2491
  %v2493 = load <8 x float>, ptr %v2492, align 4
  %v2494 = fmul <8 x float> %v2493, %v2493
  %v2495 = fsub <8 x float> %v2476, %v2494
  %v2496 = fmul <8 x float> %v2490, %v2495
  %v2497 = fmul <8 x float> %v2486, %v2493
  %v2498 = fmul <8 x float> %v2497, %v2489
  %v2499 = fsub <8 x float> %v2476, %v2489
  %v2500 = fmul <8 x float> %v2498, %v2499
  %v2501 = add i64 0, %v2435
  %v2502 = getelementptr inbounds float, ptr %v2412, i64 %v2501
  %v2503 = load <8 x float>, ptr %v2502, align 4
  %v2504 = fmul <8 x float> %v2486, %v2503
  %v2505 = add i64 0, %v2435
  %v2506 = getelementptr inbounds float, ptr %v2418, i64 %v2505
  %v2507 = load <8 x float>, ptr %v2506, align 4
  %v2508 = fmul <8 x float> %v2486, %v2507
  %v2509 = fmul <8 x float> %v2508, %v2503
  %v2510 = fsub <8 x float> %v2476, %v2503
  %v2511 = fmul <8 x float> %v2509, %v2510
  %v2512 = add i64 24, %v2435
  %v2513 = getelementptr inbounds float, ptr %v2424, i64 %v2512
  store <8 x float> %v2478, ptr %v2513, align 4
  %v2514 = add i64 16, %v2435
  %v2515 = getelementptr inbounds float, ptr %v2424, i64 %v2514
  store <8 x float> %v2496, ptr %v2515, align 4
  %v2516 = add i64 0, %v2435
  %v2517 = getelementptr inbounds float, ptr %v2424, i64 %v2516
  store <8 x float> %v2500, ptr %v2517, align 4
  %v2518 = add i64 0, %v2435
  %v2519 = getelementptr inbounds float, ptr %v2430, i64 %v2518
  store <8 x float> %v2504, ptr %v2519, align 4
  %v2520 = add i64 8, %v2435
  %v2521 = getelementptr inbounds float, ptr %v2424, i64 %v2520
  store <8 x float> %v2511, ptr %v2521, align 4
  %v2522 = add nsw i64 %v2431, 1
  br label %b176
b178:
  %v2523 = add nsw i64 %v2366, 1
  br label %b173
b175:
  %v2524 = add nsw i64 %v2326, 1
  br label %b166
b168:
  %v2525 = add nsw i64 %v2320, 1
  br label %b163
b165:
  %v2526 = add nsw i64 %v2315, 96
  br label %b160
b162:
  %v2528 = add i64 %v7, 0
  %v2529 = sdiv i64 %v2528, 1
  %v2530 = add i64 %v2, 1
  %v2531 = mul i64 %v2529, %v2
  %v2532 = sdiv i64 %v2531, %v3
  %v2533 = mul i64 %v2532, 1
  %v2534 = icmp slt i64 %v2533, %v7
  %v2535 = select i1 %v2534, i64 %v2533, i64 %v7
  %v2536 = mul i64 %v2529, %v2530
  %v2537 = sdiv i64 %v2536, %v3
  %v2538 = mul i64 %v2537, 1
  %v2539 = icmp slt i64 %v2538, %v7
  %v2540 = select i1 %v2539, i64 %v2538, i64 %v7
  br label %b179
b179:
  %v2541 = phi i64 [ %v2535, %b162 ], [ %v2720, %b184 ]
  %v2542 = icmp slt i64 %v2541, %v2540
  br i1 %v2542, label %b180, label %b181
b180:
  %v2543 = add i64 %v2541, 96
  %v2544 = icmp slt i64 %v2543, %v2540
  %v2545 = select i1 %v2544, i64 %v2543, i64 %v2540
  br label %b182
b182:
  %v2546 = phi i64 [ 0, %b180 ], [ %v2719, %b187 ]
  %v2547 = icmp slt i64 %v2546, 1
  br i1 %v2547, label %b183, label %b184
b183:
  %v2548 = sub i64 %v2545, %v2541
  %v2549 = sub i64 8, 1
  %v2550 = add i64 %v2548, %v2549
  %v2551 = sdiv i64 %v2550, 8
  br label %b185
b185:
  %v2552 = phi i64 [ 0, %b183 ], [ %v2718, %b192 ]
  %v2553 = icmp slt i64 %v2552, %v2551
  br i1 %v2553, label %b186, label %b187
b186:
  %v2554 = mul i64 %v2548, %v2552
  %v2555 = sdiv i64 %v2554, %v2551
  %v2556 = add i64 %v2541, %v2555
  %v2557 = add i64 %v2552, 1
  %v2558 = mul i64 %v2548, %v2557
  %v2559 = sdiv i64 %v2558, %v2551
  %v2560 = add i64 %v2541, %v2559
  %v2561 = mul i64 %v2546, 256
  %v2562 = getelementptr inbounds float, ptr %v372, i64 %v2561
  %v2563 = sub i64 %v2560, %v2556
  %v2564 = add i64 %v629, 0
  %v2565 = and i64 %v2564, %v268
  %v2566 = mul i64 %v2565, %v7
  %v2567 = add i64 %v2566, %v2556
  %v2568 = mul i64 %v2567, 32
  %v2569 = getelementptr inbounds float, ptr %v92, i64 %v2568
  %v2570 = getelementptr inbounds float, ptr %v2569, i64 0
  %v2571 = sub i64 %v2563, 1
  %v2572 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2571
  %v2573 = load ptr, ptr %v2572, align 4
  %v2574 = getelementptr inbounds float, ptr %v2527, i64 0
  %v2575 = icmp sgt i64 %v2563, 0
  br i1 %v2575, label %b188, label %b189
b188:
  call void %v2573(ptr %v2570, i64 32, ptr %v2562, i64 32, ptr %v2574, i64 8, i64 0)
  br label %b189
b189:
  %v2576 = add i64 %v2561, 256
  br label %b190
b190:
  %v2577 = phi i64 [ %v2556, %b189 ], [ %v2717, %b195 ]
  %v2578 = icmp slt i64 %v2577, %v2560
  br i1 %v2578, label %b191, label %b192
b191:
  %v2579 = sub i64 %v2577, %v2556
  %v2580 = mul i64 %v2579, 8
  %v2581 = getelementptr inbounds float, ptr %v2527, i64 %v2580
  %v2582 = add i64 %v629, 0
  %v2583 = and i64 %v2582, %v314
  %v2584 = mul i64 %v2583, %v7
  %v2585 = add i64 %v2584, %v2577
  %v2586 = mul i64 %v2585, 8
  %v2587 = getelementptr inbounds float, ptr %v156, i64 %v2586
  %v2588 = add i64 %v629, 0
  %v2589 = and i64 %v2588, %v248
  %v2590 = mul i64 %v2589, %v7
  %v2591 = add i64 %v2590, %v2577
  %v2592 = mul i64 %v2591, 1
  %v2593 = getelementptr inbounds float, ptr %v38, i64 %v2592
  %v2594 = getelementptr inbounds float, ptr %v2593, i64 0
  %v2595 = load float, ptr %v2594, align 4
  %v2596 = fdiv float %v2595, 0x4000000000000000
  %v2597 = add i64 %v629, 0
  %v2598 = and i64 %v2597, %v244
  %v2599 = mul i64 %v2598, %v7
  %v2600 = add i64 %v2599, %v2577
  %v2601 = mul i64 %v2600, 8
  %v2602 = getelementptr inbounds float, ptr %v10, i64 %v2601
  %v2603 = add i64 %v629, 0
  %v2604 = and i64 %v2603, %v312
  %v2605 = mul i64 %v2604, %v7
  %v2606 = add i64 %v2605, %v2577
  %v2607 = mul i64 %v2606, 8
  %v2608 = getelementptr inbounds float, ptr %v154, i64 %v2607
  %v2609 = add i64 %v629, 0
  %v2610 = and i64 %v2609, %v262
  %v2611 = mul i64 %v2610, %v7
  %v2612 = add i64 %v2611, %v2577
  %v2613 = mul i64 %v2612, 8
  %v2614 = getelementptr inbounds float, ptr %v62, i64 %v2613
  %v2615 = add i64 %v629, 0
  %v2616 = and i64 %v2615, %v354
  %v2617 = mul i64 %v2616, %v7
  %v2618 = add i64 %v2617, %v2577
  %v2619 = mul i64 %v2618, 8
  %v2620 = getelementptr inbounds float, ptr %v220, i64 %v2619
  %v2621 = add i64 %v629, 0
  %v2622 = and i64 %v2621, %v356
  %v2623 = mul i64 %v2622, %v7
  %v2624 = add i64 %v2623, %v2577
  %v2625 = mul i64 %v2624, 8
  %v2626 = getelementptr inbounds float, ptr %v222, i64 %v2625
  br label %b193
b193:
  %v2627 = phi i64 [ 0, %b191 ], [ %v2716, %b194 ]
  %v2628 = icmp slt i64 %v2627, 1
  br i1 %v2628, label %b194, label %b195
b194:
  %v2629 = mul i64 %v2546, 1
  %v2630 = add i64 %v2629, %v2627
  %v2631 = mul i64 %v2630, 8
  %v2632 = add i64 0, %v2627
  %v2633 = mul i64 %v2632, 8
  %v2634 = getelementptr inbounds float, ptr %v2581, i64 %v2633
  %v2635 = load <8 x float>, ptr %v2634, align 4
  %v2636 = add i64 0, %v2631
  %v2637 = getelementptr inbounds float, ptr %v2587, i64 %v2636
  %v2638 = load <8 x float>, ptr %v2637, align 4
  %v2639 = fcmp olt <8 x float> %v2638, splat (float 0xC05A400000000000)
  %v2640 = select <8 x i1> %v2639, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2638
  %v2641 = fcmp ogt <8 x float> %v2640, splat (float 0x4056400000000000)
  %v2642 = select <8 x i1> %v2641, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2640
  %v2643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2642, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2644 = fsub <8 x float> %v2643, splat (float 0x4168000000000000)
  %v2645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2644, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2642)
  %v2646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2644, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2645)
  %v2647 = bitcast <8 x float> %v2643 to <8 x i32>
  %v2648 = fmul <8 x float> %v2646, %v2646
  %v2649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2646, <8 x float> splat (float 0x3F81227F40000000))
  %v2650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2649, <8 x float> %v2646, <8 x float> splat (float 0x3FA5556740000000))
  %v2651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2650, <8 x float> %v2646, <8 x float> splat (float 0x3FC5554B00000000))
  %v2652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2651, <8 x float> %v2646, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2648, <8 x float> %v2652, <8 x float> %v2646)
  %v2654 = sub <8 x i32> %v2647, splat (i32 1262485250)
  %v2655 = lshr <8 x i32> %v2654, splat (i32 1)
  %v2656 = sub <8 x i32> %v2654, %v2655
  %v2657 = shl <8 x i32> %v2655, splat (i32 23)
  %v2658 = bitcast <8 x i32> %v2657 to <8 x float>
  %v2659 = shl <8 x i32> %v2656, splat (i32 23)
  %v2660 = bitcast <8 x i32> %v2659 to <8 x float>
  %v2661 = fadd <8 x float> %v2653, splat (float 0x3FF0000000000000)
  %v2662 = fmul <8 x float> %v2661, %v2658
  %v2663 = fmul <8 x float> %v2662, %v2660
  %v2664 = fmul <8 x float> %v2635, %v2663
  %v2665 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2666 = shufflevector <8 x float> %v2665, <8 x float> poison, <8 x i32> zeroinitializer
  %v2667 = fmul <8 x float> %v2666, %v2638
  %v2668 = fcmp olt <8 x float> %v2667, splat (float 0xC05A400000000000)
  %v2669 = select <8 x i1> %v2668, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2667
  %v2670 = fcmp ogt <8 x float> %v2669, splat (float 0x4056400000000000)
  %v2671 = select <8 x i1> %v2670, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2669
  %v2672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2671, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2673 = fsub <8 x float> %v2672, splat (float 0x4168000000000000)
  %v2674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2673, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2671)
  %v2675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2673, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2674)
  %v2676 = bitcast <8 x float> %v2672 to <8 x i32>
  %v2677 = fmul <8 x float> %v2675, %v2675
  %v2678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2675, <8 x float> splat (float 0x3F81227F40000000))
  %v2679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2678, <8 x float> %v2675, <8 x float> splat (float 0x3FA5556740000000))
  %v2680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2679, <8 x float> %v2675, <8 x float> splat (float 0x3FC5554B00000000))
  %v2681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2680, <8 x float> %v2675, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2677, <8 x float> %v2681, <8 x float> %v2675)
  %v2683 = sub <8 x i32> %v2676, splat (i32 1262485250)
  %v2684 = lshr <8 x i32> %v2683, splat (i32 1)
  %v2685 = sub <8 x i32> %v2683, %v2684
  %v2686 = shl <8 x i32> %v2684, splat (i32 23)
  %v2687 = bitcast <8 x i32> %v2686 to <8 x float>
  %v2688 = shl <8 x i32> %v2685, splat (i32 23)
  %v2689 = bitcast <8 x i32> %v2688 to <8 x float>
  %v2690 = fadd <8 x float> %v2682, splat (float 0x3FF0000000000000)
  %v2691 = fmul <8 x float> %v2690, %v2687
  %v2692 = fmul <8 x float> %v2691, %v2689
  %v2693 = insertelement <8 x float> poison, float %v2596, i64 0
  %v2694 = shufflevector <8 x float> %v2693, <8 x float> poison, <8 x i32> zeroinitializer
  %v2695 = fmul <8 x float> %v2694, %v2692
  %v2696 = fsub <8 x float> %v2695, %v2694
  %v2697 = fmul <8 x float> %v2696, %v2666
  %v2698 = add i64 0, %v2631
  %v2699 = getelementptr inbounds float, ptr %v2602, i64 %v2698
  %v2700 = load <8 x float>, ptr %v2699, align 4
  %v2701 = fmul <8 x float> %v2635, %v2700
  %v2702 = fmul <8 x float> %v2701, %v2663
  %v2703 = fadd <8 x float> %v2697, %v2702
  %v2704 = add i64 0, %v2631
  %v2705 = getelementptr inbounds float, ptr %v2608, i64 %v2704
  %v2706 = load <8 x float>, ptr %v2705, align 4
  %v2707 = fmul <8 x float> %v2694, %v2706
  %v2708 = fadd <8 x float> %v2707, %v2707
  %v2709 = fadd <8 x float> %v2708, %v2635
  %v2710 = add i64 0, %v2631
  %v2711 = getelementptr inbounds float, ptr %v2614, i64 %v2710
  store <8 x float> %v2664, ptr %v2711, align 4
  %v2712 = add i64 0, %v2631
  %v2713 = getelementptr inbounds float, ptr %v2620, i64 %v2712
  store <8 x float> %v2703, ptr %v2713, align 4
  %v2714 = add i64 0, %v2631
  %v2715 = getelementptr inbounds float, ptr %v2626, i64 %v2714
  store <8 x float> %v2709, ptr %v2715, align 4
  %v2716 = add nsw i64 %v2627, 1
  br label %b193
b195:
  %v2717 = add nsw i64 %v2577, 1
  br label %b190
b192:
  %v2718 = add nsw i64 %v2552, 1
  br label %b185
b187:
  %v2719 = add nsw i64 %v2546, 1
  br label %b182
b184:
  %v2720 = add nsw i64 %v2541, 96
  br label %b179
b181:
  %v2722 = add i64 %v7, 0
  %v2723 = sdiv i64 %v2722, 1
  %v2724 = add i64 %v2, 1
  %v2725 = mul i64 %v2723, %v2
  %v2726 = sdiv i64 %v2725, %v3
  %v2727 = mul i64 %v2726, 1
  %v2728 = icmp slt i64 %v2727, %v7
  %v2729 = select i1 %v2728, i64 %v2727, i64 %v7
  %v2730 = mul i64 %v2723, %v2724
  %v2731 = sdiv i64 %v2730, %v3
  %v2732 = mul i64 %v2731, 1
  %v2733 = icmp slt i64 %v2732, %v7
  %v2734 = select i1 %v2733, i64 %v2732, i64 %v7
  br label %b196
b196:
  %v2735 = phi i64 [ %v2729, %b181 ], [ %v2946, %b201 ]
  %v2736 = icmp slt i64 %v2735, %v2734
  br i1 %v2736, label %b197, label %b198
b197:
  %v2737 = add i64 %v2735, 96
  %v2738 = icmp slt i64 %v2737, %v2734
  %v2739 = select i1 %v2738, i64 %v2737, i64 %v2734
  br label %b199
b199:
  %v2740 = phi i64 [ 0, %b197 ], [ %v2945, %b204 ]
  %v2741 = icmp slt i64 %v2740, 1
  br i1 %v2741, label %b200, label %b201
b200:
  %v2742 = sub i64 %v2739, %v2735
  %v2743 = sub i64 8, 1
  %v2744 = add i64 %v2742, %v2743
  %v2745 = sdiv i64 %v2744, 8
  br label %b202
b202:
  %v2746 = phi i64 [ 0, %b200 ], [ %v2944, %b211 ]
  %v2747 = icmp slt i64 %v2746, %v2745
  br i1 %v2747, label %b203, label %b204
b203:
  %v2748 = mul i64 %v2742, %v2746
  %v2749 = sdiv i64 %v2748, %v2745
  %v2750 = add i64 %v2735, %v2749
  %v2751 = add i64 %v2746, 1
  %v2752 = mul i64 %v2742, %v2751
  %v2753 = sdiv i64 %v2752, %v2745
  %v2754 = add i64 %v2735, %v2753
  %v2755 = mul i64 %v2740, 128
  %v2756 = getelementptr inbounds float, ptr %v373, i64 %v2755
  %v2757 = sub i64 %v2754, %v2750
  %v2758 = add i64 %v629, 0
  %v2759 = and i64 %v2758, %v354
  %v2760 = mul i64 %v2759, %v7
  %v2761 = add i64 %v2760, %v2750
  %v2762 = mul i64 %v2761, 8
  %v2763 = getelementptr inbounds float, ptr %v220, i64 %v2762
  %v2764 = getelementptr inbounds float, ptr %v2763, i64 0
  %v2765 = sub i64 %v2757, 1
  %v2766 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2765
  %v2767 = load ptr, ptr %v2766, align 4
  %v2768 = getelementptr inbounds float, ptr %v2721, i64 0
  %v2769 = icmp sgt i64 %v2757, 0
  br i1 %v2769, label %b205, label %b206
b205:
  call void %v2767(ptr %v2764, i64 8, ptr %v2756, i64 8, ptr %v2768, i64 8, i64 0)
  br label %b206
b206:
  %v2770 = add i64 %v2755, 64
  %v2771 = getelementptr inbounds float, ptr %v373, i64 %v2770
  %v2772 = sub i64 %v2754, %v2750
  %v2773 = add i64 %v629, 0
  %v2774 = and i64 %v2773, %v356
  %v2775 = mul i64 %v2774, %v7
  %v2776 = add i64 %v2775, %v2750
  %v2777 = mul i64 %v2776, 8
  %v2778 = getelementptr inbounds float, ptr %v222, i64 %v2777
  %v2779 = getelementptr inbounds float, ptr %v2778, i64 0
  %v2780 = sub i64 %v2772, 1
  %v2781 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2780
  %v2782 = load ptr, ptr %v2781, align 4
  %v2783 = getelementptr inbounds float, ptr %v2721, i64 0
  %v2784 = icmp sgt i64 %v2772, 0
  br i1 %v2784, label %b207, label %b208
b207:
  call void %v2782(ptr %v2779, i64 8, ptr %v2771, i64 8, ptr %v2783, i64 8, i64 0)
  br label %b208
b208:
  %v2785 = add i64 %v2770, 64
  br label %b209
b209:
  %v2786 = phi i64 [ %v2750, %b208 ], [ %v2943, %b214 ]
  %v2787 = icmp slt i64 %v2786, %v2754
  br i1 %v2787, label %b210, label %b211
b210:
  %v2788 = sub i64 %v2786, %v2750
  %v2789 = mul i64 %v2788, 8
  %v2790 = getelementptr inbounds float, ptr %v2721, i64 %v2789
  %v2791 = add i64 %v629, 1
  %v2792 = and i64 %v2791, 1
  %v2793 = mul i64 %v2792, %v7
  %v2794 = add i64 %v2793, %v2786
  %v2795 = mul i64 %v2794, 8
  %v2796 = getelementptr inbounds float, ptr %v52, i64 %v2795
  %v2797 = add i64 %v629, 1
  %v2798 = and i64 %v2797, %v254
  %v2799 = mul i64 %v2798, %v7
  %v2800 = add i64 %v2799, %v2786
  %v2801 = mul i64 %v2800, 8
  %v2802 = getelementptr inbounds float, ptr %v44, i64 %v2801
  %v2803 = add i64 %v629, 0
  %v2804 = and i64 %v2803, %v310
  %v2805 = mul i64 %v2804, %v7
  %v2806 = add i64 %v2805, %v2786
  %v2807 = mul i64 %v2806, 8
  %v2808 = getelementptr inbounds float, ptr %v152, i64 %v2807
  %v2809 = add i64 %v629, 1
  %v2810 = and i64 %v2809, 1
  %v2811 = mul i64 %v2810, %v7
  %v2812 = add i64 %v2811, %v2786
  %v2813 = mul i64 %v2812, 8
  %v2814 = getelementptr inbounds float, ptr %v54, i64 %v2813
  %v2815 = add i64 %v629, 0
  %v2816 = and i64 %v2815, %v306
  %v2817 = mul i64 %v2816, %v7
  %v2818 = add i64 %v2817, %v2786
  %v2819 = mul i64 %v2818, 8
  %v2820 = getelementptr inbounds float, ptr %v148, i64 %v2819
  %v2821 = add i64 %v629, 0
  %v2822 = and i64 %v2821, %v308
  %v2823 = mul i64 %v2822, %v7
  %v2824 = add i64 %v2823, %v2786
  %v2825 = mul i64 %v2824, 8
  %v2826 = getelementptr inbounds float, ptr %v150, i64 %v2825
  %v2827 = add i64 %v629, 0
  %v2828 = and i64 %v2827, %v304
  %v2829 = mul i64 %v2828, %v7
  %v2830 = add i64 %v2829, %v2786
  %v2831 = mul i64 %v2830, 8
  %v2832 = getelementptr inbounds float, ptr %v146, i64 %v2831
  %v2833 = add i64 %v629, 0
  %v2834 = and i64 %v2833, %v254
  %v2835 = mul i64 %v2834, %v7
  %v2836 = add i64 %v2835, %v2786
  %v2837 = mul i64 %v2836, 8
  %v2838 = getelementptr inbounds float, ptr %v44, i64 %v2837
  %v2839 = add i64 %v629, 0
  %v2840 = and i64 %v2839, %v270
  %v2841 = mul i64 %v2840, %v7
  %v2842 = add i64 %v2841, %v2786
  %v2843 = mul i64 %v2842, 32
  %v2844 = getelementptr inbounds float, ptr %v94, i64 %v2843
  %v2845 = add i64 %v629, 0
  %v2846 = and i64 %v2845, 1
  %v2847 = mul i64 %v2846, %v7
  %v2848 = add i64 %v2847, %v2786
  %v2849 = mul i64 %v2848, 8
  %v2850 = getelementptr inbounds float, ptr %v54, i64 %v2849
  br label %b212
b212:
  %v2851 = phi i64 [ 0, %b210 ], [ %v2942, %b213 ]
  %v2852 = icmp slt i64 %v2851, 1
  br i1 %v2852, label %b213, label %b214
b213:
  %v2853 = mul i64 %v2740, 1
  %v2854 = add i64 %v2853, %v2851
  %v2855 = mul i64 %v2854, 8
  %v2856 = add i64 0, %v2851
  %v2857 = mul i64 %v2856, 8
  %v2858 = getelementptr inbounds float, ptr %v2790, i64 %v2857
  %v2859 = load <8 x float>, ptr %v2858, align 4
  %v2860 = add i64 0, %v2855
  %v2861 = getelementptr inbounds float, ptr %v2796, i64 %v2860
  %v2862 = load <8 x float>, ptr %v2861, align 4
  %v2863 = fadd <8 x float> %v2862, %v2859
  %v2864 = add i64 0, %v2855
  %v2865 = getelementptr inbounds float, ptr %v2802, i64 %v2864
  %v2866 = load <8 x float>, ptr %v2865, align 4
  %v2867 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2866)
  %v2868 = fcmp ogt <8 x float> %v2867, splat (float 0x4023000000000000)
  %v2869 = select <8 x i1> %v2868, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2867
  %v2870 = fadd <8 x float> %v2869, %v2869
  %v2871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2870, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2872 = fsub <8 x float> %v2871, splat (float 0x4168000000000000)
  %v2873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2872, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2870)
  %v2874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2872, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2873)
  %v2875 = bitcast <8 x float> %v2871 to <8 x i32>
  %v2876 = fmul <8 x float> %v2874, %v2874
  %v2877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2874, <8 x float> splat (float 0x3F81227F40000000))
  %v2878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2877, <8 x float> %v2874, <8 x float> splat (float 0x3FA5556740000000))
  %v2879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2878, <8 x float> %v2874, <8 x float> splat (float 0x3FC5554B00000000))
  %v2880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2879, <8 x float> %v2874, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2876, <8 x float> %v2880, <8 x float> %v2874)
  %v2882 = shl <8 x i32> %v2875, splat (i32 23)
  %v2883 = add <8 x i32> %v2882, splat (i32 1065353216)
  %v2884 = bitcast <8 x i32> %v2883 to <8 x float>
  %v2885 = fsub <8 x float> %v2884, splat (float 0x3FF0000000000000)
  %v2886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2884, <8 x float> %v2881, <8 x float> %v2885)
  %v2887 = fadd <8 x float> %v2886, splat (float 0x4000000000000000)
  %v2888 = fdiv <8 x float> %v2886, %v2887
  %v2889 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2888, <8 x float> %v2866)
  %v2890 = fmul <8 x float> %v2863, %v2889
  %v2891 = add i64 0, %v2855
  %v2892 = getelementptr inbounds float, ptr %v2808, i64 %v2891
  %v2893 = load <8 x float>, ptr %v2892, align 4
  %v2894 = fmul <8 x float> %v2890, %v2893
  %v2895 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2896 = shufflevector <8 x float> %v2895, <8 x float> poison, <8 x i32> zeroinitializer
  %v2897 = fsub <8 x float> %v2896, %v2893
  %v2898 = fmul <8 x float> %v2894, %v2897
  %v2899 = add i64 0, %v2855
  %v2900 = getelementptr inbounds float, ptr %v2814, i64 %v2899
  %v2901 = load <8 x float>, ptr %v2900, align 4
  %v2902 = fmul <8 x float> %v2863, %v2893
  %v2903 = fmul <8 x float> %v2889, %v2889
  %v2904 = fsub <8 x float> %v2896, %v2903
  %v2905 = fmul <8 x float> %v2902, %v2904
  %v2906 = fadd <8 x float> %v2901, %v2905
  %v2907 = add i64 0, %v2855
  %v2908 = getelementptr inbounds float, ptr %v2820, i64 %v2907
  %v2909 = load <8 x float>, ptr %v2908, align 4
  %v2910 = fmul <8 x float> %v2906, %v2909
  %v2911 = add i64 0, %v2855
  %v2912 = getelementptr inbounds float, ptr %v2826, i64 %v2911
  %v2913 = load <8 x float>, ptr %v2912, align 4
  %v2914 = fmul <8 x float> %v2913, %v2913
  %v2915 = fsub <8 x float> %v2896, %v2914
  %v2916 = fmul <8 x float> %v2910, %v2915
  %v2917 = fmul <8 x float> %v2906, %v2913
  %v2918 = fmul <8 x float> %v2917, %v2909
  %v2919 = fsub <8 x float> %v2896, %v2909
  %v2920 = fmul <8 x float> %v2918, %v2919
  %v2921 = add i64 0, %v2855
  %v2922 = getelementptr inbounds float, ptr %v2832, i64 %v2921
  %v2923 = load <8 x float>, ptr %v2922, align 4
  %v2924 = fmul <8 x float> %v2906, %v2923
  %v2925 = add i64 0, %v2855
  %v2926 = getelementptr inbounds float, ptr %v2838, i64 %v2925
  %v2927 = load <8 x float>, ptr %v2926, align 4
  %v2928 = fmul <8 x float> %v2906, %v2927
  %v2929 = fmul <8 x float> %v2928, %v2923
  %v2930 = fsub <8 x float> %v2896, %v2923
  %v2931 = fmul <8 x float> %v2929, %v2930
  %v2932 = add i64 24, %v2855
  %v2933 = getelementptr inbounds float, ptr %v2844, i64 %v2932
  store <8 x float> %v2898, ptr %v2933, align 4
  %v2934 = add i64 16, %v2855
  %v2935 = getelementptr inbounds float, ptr %v2844, i64 %v2934
  store <8 x float> %v2916, ptr %v2935, align 4
  %v2936 = add i64 0, %v2855
  %v2937 = getelementptr inbounds float, ptr %v2844, i64 %v2936
  store <8 x float> %v2920, ptr %v2937, align 4
  %v2938 = add i64 0, %v2855
  %v2939 = getelementptr inbounds float, ptr %v2850, i64 %v2938
  store <8 x float> %v2924, ptr %v2939, align 4
  %v2940 = add i64 8, %v2855
  %v2941 = getelementptr inbounds float, ptr %v2844, i64 %v2940
  store <8 x float> %v2931, ptr %v2941, align 4
  %v2942 = add nsw i64 %v2851, 1
  br label %b212
b214:
  %v2943 = add nsw i64 %v2786, 1
  br label %b209
b211:
  %v2944 = add nsw i64 %v2746, 1
  br label %b202
b204:
  %v2945 = add nsw i64 %v2740, 1
  br label %b199
b201:
  %v2946 = add nsw i64 %v2735, 96
  br label %b196
b198:
  %v2948 = add i64 %v7, 0
  %v2949 = sdiv i64 %v2948, 1
  %v2950 = add i64 %v2, 1
  %v2951 = mul i64 %v2949, %v2
  %v2952 = sdiv i64 %v2951, %v3
  %v2953 = mul i64 %v2952, 1
  %v2954 = icmp slt i64 %v2953, %v7
  %v2955 = select i1 %v2954, i64 %v2953, i64 %v7
  %v2956 = mul i64 %v2949, %v2950
  %v2957 = sdiv i64 %v2956, %v3
  %v2958 = mul i64 %v2957, 1
  %v2959 = icmp slt i64 %v2958, %v7
  %v2960 = select i1 %v2959, i64 %v2958, i64 %v7
  br label %b215
b215:
  %v2961 = phi i64 [ %v2955, %b198 ], [ %v3023, %b220 ]
  %v2962 = icmp slt i64 %v2961, %v2960
  br i1 %v2962, label %b216, label %b217
b216:
  %v2963 = add i64 %v2961, 96
  %v2964 = icmp slt i64 %v2963, %v2960
  %v2965 = select i1 %v2964, i64 %v2963, i64 %v2960
  br label %b218
b218:
  %v2966 = phi i64 [ 0, %b216 ], [ %v3022, %b223 ]
  %v2967 = icmp slt i64 %v2966, 1
  br i1 %v2967, label %b219, label %b220
b219:
  %v2968 = sub i64 %v2965, %v2961
  %v2969 = sub i64 8, 1
  %v2970 = add i64 %v2968, %v2969
  %v2971 = sdiv i64 %v2970, 8
  br label %b221
b221:
  %v2972 = phi i64 [ 0, %b219 ], [ %v3021, %b228 ]
  %v2973 = icmp slt i64 %v2972, %v2971
  br i1 %v2973, label %b222, label %b223
b222:
  %v2974 = mul i64 %v2968, %v2972
  %v2975 = sdiv i64 %v2974, %v2971
  %v2976 = add i64 %v2961, %v2975
  %v2977 = add i64 %v2972, 1
  %v2978 = mul i64 %v2968, %v2977
  %v2979 = sdiv i64 %v2978, %v2971
  %v2980 = add i64 %v2961, %v2979
  %v2981 = mul i64 %v2966, 256
  %v2982 = getelementptr inbounds float, ptr %v374, i64 %v2981
  %v2983 = sub i64 %v2980, %v2976
  %v2984 = add i64 %v629, 0
  %v2985 = and i64 %v2984, %v270
  %v2986 = mul i64 %v2985, %v7
  %v2987 = add i64 %v2986, %v2976
  %v2988 = mul i64 %v2987, 32
  %v2989 = getelementptr inbounds float, ptr %v94, i64 %v2988
  %v2990 = getelementptr inbounds float, ptr %v2989, i64 0
  %v2991 = sub i64 %v2983, 1
  %v2992 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2991
  %v2993 = load ptr, ptr %v2992, align 4
  %v2994 = getelementptr inbounds float, ptr %v2947, i64 0
  %v2995 = icmp sgt i64 %v2983, 0
  br i1 %v2995, label %b224, label %b225
b224:
  call void %v2993(ptr %v2990, i64 32, ptr %v2982, i64 32, ptr %v2994, i64 8, i64 0)
  br label %b225
b225:
  %v2996 = add i64 %v2981, 256
  br label %b226
b226:
  %v2997 = phi i64 [ %v2976, %b225 ], [ %v3020, %b231 ]
  %v2998 = icmp slt i64 %v2997, %v2980
  br i1 %v2998, label %b227, label %b228
b227:
  %v2999 = sub i64 %v2997, %v2976
  %v3000 = mul i64 %v2999, 8
  %v3001 = getelementptr inbounds float, ptr %v2947, i64 %v3000
  %v3002 = add i64 %v629, 0
  %v3003 = and i64 %v3002, 1
  %v3004 = mul i64 %v3003, %v7
  %v3005 = add i64 %v3004, %v2997
  %v3006 = mul i64 %v3005, 8
  %v3007 = getelementptr inbounds float, ptr %v52, i64 %v3006
  br label %b229
b229:
  %v3008 = phi i64 [ 0, %b227 ], [ %v3019, %b230 ]
  %v3009 = icmp slt i64 %v3008, 1
  br i1 %v3009, label %b230, label %b231
b230:
  %v3010 = mul i64 %v2966, 1
  %v3011 = add i64 %v3010, %v3008
  %v3012 = mul i64 %v3011, 8
  %v3013 = add i64 0, %v3008
  %v3014 = mul i64 %v3013, 8
  %v3015 = getelementptr inbounds float, ptr %v3001, i64 %v3014
  %v3016 = load <8 x float>, ptr %v3015, align 4
  %v3017 = add i64 0, %v3012
  %v3018 = getelementptr inbounds float, ptr %v3007, i64 %v3017
  store <8 x float> %v3016, ptr %v3018, align 4
  %v3019 = add nsw i64 %v3008, 1
  br label %b229
b231:
  %v3020 = add nsw i64 %v2997, 1
  br label %b226
b228:
  %v3021 = add nsw i64 %v2972, 1
  br label %b221
b223:
  %v3022 = add nsw i64 %v2966, 1
  br label %b218
b220:
  %v3023 = add nsw i64 %v2961, 96
  br label %b215
b217:
  %v3025 = add i64 %v7, 0
  %v3026 = sdiv i64 %v3025, 1
  %v3027 = add i64 %v2, 1
  %v3028 = mul i64 %v3026, %v2
  %v3029 = sdiv i64 %v3028, %v3
  %v3030 = mul i64 %v3029, 1
  %v3031 = icmp slt i64 %v3030, %v7
  %v3032 = select i1 %v3031, i64 %v3030, i64 %v7
  %v3033 = mul i64 %v3026, %v3027
  %v3034 = sdiv i64 %v3033, %v3
  %v3035 = mul i64 %v3034, 1
  %v3036 = icmp slt i64 %v3035, %v7
  %v3037 = select i1 %v3036, i64 %v3035, i64 %v7
  br label %b232
b232:
  %v3038 = phi i64 [ %v3032, %b217 ], [ %v3114, %b237 ]
  %v3039 = icmp slt i64 %v3038, %v3037
  br i1 %v3039, label %b233, label %b234
b233:
  %v3040 = add i64 %v3038, 96
  %v3041 = icmp slt i64 %v3040, %v3037
  %v3042 = select i1 %v3041, i64 %v3040, i64 %v3037
  br label %b235
b235:
  %v3043 = phi i64 [ 0, %b233 ], [ %v3113, %b240 ]
  %v3044 = icmp slt i64 %v3043, 1
  br i1 %v3044, label %b236, label %b237
b236:
  %v3045 = sub i64 %v3042, %v3038
  %v3046 = sub i64 2, 1
  %v3047 = add i64 %v3045, %v3046
  %v3048 = sdiv i64 %v3047, 2
  br label %b238
b238:
  %v3049 = phi i64 [ 0, %b236 ], [ %v3112, %b245 ]
  %v3050 = icmp slt i64 %v3049, %v3048
  br i1 %v3050, label %b239, label %b240
b239:
  %v3051 = mul i64 %v3045, %v3049
  %v3052 = sdiv i64 %v3051, %v3048
  %v3053 = add i64 %v3038, %v3052
  %v3054 = add i64 %v3049, 1
  %v3055 = mul i64 %v3045, %v3054
  %v3056 = sdiv i64 %v3055, %v3048
  %v3057 = add i64 %v3038, %v3056
  %v3058 = mul i64 %v3043, 1024
  %v3059 = getelementptr inbounds float, ptr %v375, i64 %v3058
  %v3060 = sub i64 %v3057, %v3053
  %v3061 = add i64 %v629, 0
  %v3062 = and i64 %v3061, %v270
  %v3063 = mul i64 %v3062, %v7
  %v3064 = add i64 %v3063, %v3053
  %v3065 = mul i64 %v3064, 32
  %v3066 = getelementptr inbounds float, ptr %v94, i64 %v3065
  %v3067 = getelementptr inbounds float, ptr %v3066, i64 0
  %v3068 = sub i64 %v3060, 1
  %v3069 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v3068
  %v3070 = load ptr, ptr %v3069, align 4
  %v3071 = getelementptr inbounds float, ptr %v3024, i64 0
  %v3072 = icmp sgt i64 %v3060, 0
  br i1 %v3072, label %b241, label %b242
b241:
  call void %v3070(ptr %v3067, i64 32, ptr %v3059, i64 32, ptr %v3071, i64 32, i64 8)
  br label %b242
b242:
  %v3073 = add i64 %v3058, 1024
  br label %b243
b243:
  %v3074 = phi i64 [ %v3053, %b242 ], [ %v3111, %b248 ]
  %v3075 = icmp slt i64 %v3074, %v3057
  br i1 %v3075, label %b244, label %b245
b244:
  %v3076 = sub i64 %v3074, %v3053
  %v3077 = mul i64 %v3076, 32
  %v3078 = getelementptr inbounds float, ptr %v3024, i64 %v3077
  %v3079 = add i64 %v629, 0
  %v3080 = and i64 %v3079, %v358
  %v3081 = mul i64 %v3080, %v7
  %v3082 = add i64 %v3081, %v3074
  %v3083 = mul i64 %v3082, 26
  %v3084 = getelementptr inbounds float, ptr %v224, i64 %v3083
  br label %b246
b246:
  %v3085 = phi i64 [ 0, %b244 ], [ %v3110, %b252 ]
  %v3086 = icmp slt i64 %v3085, 4
  br i1 %v3086, label %b247, label %b248
b247:
  %v3087 = mul i64 %v3043, 4
  %v3088 = add i64 %v3087, %v3085
  %v3089 = mul i64 %v3088, 8
  %v3090 = icmp slt i64 %v3089, 24
  br i1 %v3090, label %b249, label %b250
b249:
  %v3091 = add i64 0, %v3085
  %v3092 = mul i64 %v3091, 8
  %v3093 = getelementptr inbounds float, ptr %v3078, i64 %v3092
  %v3094 = load <8 x float>, ptr %v3093, align 4
  %v3095 = add i64 0, %v3089
  %v3096 = getelementptr inbounds float, ptr %v3084, i64 %v3095
  store <8 x float> %v3094, ptr %v3096, align 4
  br label %b250
b250:
  %v3097 = icmp eq i64 %v3089, 24
  br i1 %v3097, label %b251, label %b252
b251:
  %v3098 = icmp ult i64 2, 8
  %v3099 = select i1 %v3098, i64 2, i64 8
  %v3100 = trunc i64 %v3099 to i32
  %v3101 = insertelement <8 x i32> poison, i32 %v3100, i64 0
  %v3102 = shufflevector <8 x i32> %v3101, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3103 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3102
  %v3104 = add i64 0, %v3085
  %v3105 = mul i64 %v3104, 8
  %v3106 = getelementptr inbounds float, ptr %v3078, i64 %v3105
  %v3107 = load <8 x float>, ptr %v3106, align 4
  %v3108 = add i64 0, %v3089
  %v3109 = getelementptr inbounds float, ptr %v3084, i64 %v3108
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3107, ptr align 4 %v3109, <8 x i1> %v3103)
  br label %b252
b252:
  %v3110 = add nsw i64 %v3085, 1
  br label %b246
b248:
  %v3111 = add nsw i64 %v3074, 1
  br label %b243
b245:
  %v3112 = add nsw i64 %v3049, 1
  br label %b238
b240:
  %v3113 = add nsw i64 %v3043, 1
  br label %b235
b237:
  %v3114 = add nsw i64 %v3038, 96
  br label %b232
b234:
  %v3115 = add i64 %v7, 0
  %v3116 = sdiv i64 %v3115, 1
  %v3117 = add i64 %v2, 1
  %v3118 = mul i64 %v3116, %v2
  %v3119 = sdiv i64 %v3118, %v3
  %v3120 = mul i64 %v3119, 1
  %v3121 = icmp slt i64 %v3120, %v7
  %v3122 = select i1 %v3121, i64 %v3120, i64 %v7
  %v3123 = mul i64 %v3116, %v3117
  %v3124 = sdiv i64 %v3123, %v3
  %v3125 = mul i64 %v3124, 1
  %v3126 = icmp slt i64 %v3125, %v7
  %v3127 = select i1 %v3126, i64 %v3125, i64 %v7
  br label %b253
b253:
  %v3128 = phi i64 [ %v3122, %b234 ], [ %v3166, %b254 ]
  %v3129 = icmp slt i64 %v3128, %v3127
  br i1 %v3129, label %b254, label %b255
b254:
  %v3130 = add i64 %v629, 0
  %v3131 = and i64 %v3130, %v358
  %v3132 = mul i64 %v3131, %v7
  %v3133 = add i64 %v3132, %v3128
  %v3134 = mul i64 %v3133, 26
  %v3135 = getelementptr inbounds float, ptr %v224, i64 %v3134
  %v3136 = mul i64 %v3128, 9
  %v3137 = getelementptr inbounds float, ptr %v226, i64 %v3136
  %v3138 = mul i64 %v3128, 9
  %v3139 = getelementptr inbounds float, ptr %v228, i64 %v3138
  %v3140 = add i64 0, 0
  %v3141 = getelementptr inbounds float, ptr %v3135, i64 %v3140
  %v3142 = load <8 x float>, ptr %v3141, align 4
  %v3143 = add i64 9, 0
  %v3144 = getelementptr inbounds float, ptr %v3135, i64 %v3143
  %v3145 = load <8 x float>, ptr %v3144, align 4
  %v3146 = add i64 0, 0
  %v3147 = getelementptr inbounds float, ptr %v3137, i64 %v3146
  store <8 x float> %v3142, ptr %v3147, align 4
  %v3148 = add i64 0, 0
  %v3149 = getelementptr inbounds float, ptr %v3139, i64 %v3148
  store <8 x float> %v3145, ptr %v3149, align 4
  %v3150 = icmp ult i64 1, 8
  %v3151 = select i1 %v3150, i64 1, i64 8
  %v3152 = trunc i64 %v3151 to i32
  %v3153 = insertelement <8 x i32> poison, i32 %v3152, i64 0
  %v3154 = shufflevector <8 x i32> %v3153, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3155 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3154
  %v3156 = add i64 0, 8
  %v3157 = getelementptr inbounds float, ptr %v3135, i64 %v3156
  %v3158 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3157, <8 x i1> %v3155, <8 x float> zeroinitializer)
  %v3159 = add i64 9, 8
  %v3160 = getelementptr inbounds float, ptr %v3135, i64 %v3159
  %v3161 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3160, <8 x i1> %v3155, <8 x float> zeroinitializer)
  %v3162 = add i64 0, 8
  %v3163 = getelementptr inbounds float, ptr %v3137, i64 %v3162
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3158, ptr align 4 %v3163, <8 x i1> %v3155)
  %v3164 = add i64 0, 8
  %v3165 = getelementptr inbounds float, ptr %v3139, i64 %v3164
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3161, ptr align 4 %v3165, <8 x i1> %v3155)
  %v3166 = add nsw i64 %v3128, 1
  br label %b253
b255:
  %v3167 = add i64 %v7, 0
  %v3168 = sdiv i64 %v3167, 1
  %v3169 = add i64 %v2, 1
  %v3170 = mul i64 %v3168, %v2
  %v3171 = sdiv i64 %v3170, %v3
  %v3172 = mul i64 %v3171, 1
  %v3173 = icmp slt i64 %v3172, %v7
  %v3174 = select i1 %v3173, i64 %v3172, i64 %v7
  %v3175 = mul i64 %v3168, %v3169
  %v3176 = sdiv i64 %v3175, %v3
  %v3177 = mul i64 %v3176, 1
  %v3178 = icmp slt i64 %v3177, %v7
  %v3179 = select i1 %v3178, i64 %v3177, i64 %v7
  br label %b256
b256:
  %v3180 = phi i64 [ %v3174, %b255 ], [ %v3215, %b261 ]
  %v3181 = icmp slt i64 %v3180, %v3179
  br i1 %v3181, label %b257, label %b258
b257:
  br label %b259
b259:
  %v3182 = phi i64 [ 0, %b257 ], [ %v3210, %b264 ]
  %v3183 = phi float [ 0x0000000000000000, %b257 ], [ %v3187, %b264 ]
  %v3184 = phi float [ 0x0000000000000000, %b257 ], [ %v3184, %b264 ]
  %v3185 = icmp slt i64 %v3182, 3
  br i1 %v3185, label %b260, label %b261
b260:
  br label %b262
b262:
  %v3186 = phi i64 [ 0, %b260 ], [ %v3209, %b263 ]
  %v3187 = phi float [ %v3183, %b260 ], [ %v3208, %b263 ]
  %v3188 = icmp slt i64 %v3186, 3
  br i1 %v3188, label %b263, label %b264
b263:
  %v3189 = mul i64 %v3180, 9
  %v3190 = getelementptr inbounds float, ptr %v228, i64 %v3189
  %v3191 = add i64 %v629, 0
  %v3192 = and i64 %v3191, %v294
  %v3193 = mul i64 %v3192, %v7
  %v3194 = add i64 %v3193, %v3180
  %v3195 = mul i64 %v3194, 9
  %v3196 = getelementptr inbounds float, ptr %v136, i64 %v3195
  %v3197 = mul i64 %v3182, 3
  %v3198 = add i64 0, %v3197
  %v3199 = add i64 %v3198, %v3186
  %v3200 = getelementptr inbounds float, ptr %v3190, i64 %v3199
  %v3201 = load float, ptr %v3200, align 4
  %v3202 = mul i64 %v3182, 3
  %v3203 = add i64 0, %v3202
  %v3204 = add i64 %v3203, %v3186
  %v3205 = getelementptr inbounds float, ptr %v3196, i64 %v3204
  %v3206 = load float, ptr %v3205, align 4
  %v3207 = fmul float %v3201, %v3206
  %v3208 = fadd float %v3187, %v3207
  %v3209 = add nsw i64 %v3186, 1
  br label %b262
b264:
  %v3210 = add nsw i64 %v3182, 1
  br label %b259
b261:
  %v3211 = fadd float %v3183, %v3184
  %v3212 = mul i64 %v3180, 1
  %v3213 = getelementptr inbounds float, ptr %v194, i64 %v3212
  %v3214 = getelementptr inbounds float, ptr %v3213, i64 0
  store float %v3211, ptr %v3214, align 4
  %v3215 = add nsw i64 %v3180, 1
  br label %b256
b258:
  %v3216 = add i64 %v7, 0
  %v3217 = sdiv i64 %v3216, 1
  %v3218 = add i64 %v2, 1
  %v3219 = mul i64 %v3217, %v2
  %v3220 = sdiv i64 %v3219, %v3
  %v3221 = mul i64 %v3220, 1
  %v3222 = icmp slt i64 %v3221, %v7
  %v3223 = select i1 %v3222, i64 %v3221, i64 %v7
  %v3224 = mul i64 %v3217, %v3218
  %v3225 = sdiv i64 %v3224, %v3
  %v3226 = mul i64 %v3225, 1
  %v3227 = icmp slt i64 %v3226, %v7
  %v3228 = select i1 %v3227, i64 %v3226, i64 %v7
  br label %b265
b265:
  %v3229 = phi i64 [ %v3223, %b258 ], [ %v3355, %b270 ]
  %v3230 = icmp slt i64 %v3229, %v3228
  br i1 %v3230, label %b266, label %b267
b266:
  br label %b268
b268:
  %v3231 = phi i64 [ 0, %b266 ], [ %v3354, %b273 ]
  %v3232 = icmp slt i64 %v3231, 3
  br i1 %v3232, label %b269, label %b270
b269:
  br label %b271
b271:
  %v3233 = phi i64 [ 0, %b269 ], [ %v3353, %b276 ]
  %v3234 = icmp slt i64 %v3233, 8
  br i1 %v3234, label %b272, label %b273
b272:
  br label %b274
b274:
  %v3235 = phi i64 [ 0, %b272 ], [ %v3345, %b275 ]
  %v3236 = phi float [ 0x0000000000000000, %b272 ], [ %v3344, %b275 ]
  %v3237 = icmp slt i64 %v3235, 3
  br i1 %v3237, label %b275, label %b276
b275:
  %v3238 = mul i64 %v3229, 9
  %v3239 = getelementptr inbounds float, ptr %v228, i64 %v3238
  %v3240 = add i64 %v629, 0
  %v3241 = and i64 %v3240, %v282
  %v3242 = mul i64 %v3241, %v7
  %v3243 = add i64 %v3242, %v3229
  %v3244 = mul i64 %v3243, 1
  %v3245 = getelementptr inbounds float, ptr %v116, i64 %v3244
  %v3246 = getelementptr inbounds float, ptr %v3245, i64 0
  %v3247 = load float, ptr %v3246, align 4
  %v3248 = add i64 0, %v3233
  %v3249 = getelementptr inbounds float, ptr %v102, i64 %v3248
  %v3250 = load float, ptr %v3249, align 4
  %v3251 = add i64 %v629, 0
  %v3252 = and i64 %v3251, %v280
  %v3253 = mul i64 %v3252, %v7
  %v3254 = add i64 %v3253, %v3229
  %v3255 = mul i64 %v3254, 1
  %v3256 = getelementptr inbounds float, ptr %v114, i64 %v3255
  %v3257 = getelementptr inbounds float, ptr %v3256, i64 0
  %v3258 = load float, ptr %v3257, align 4
  %v3259 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v3260 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v3261 = select i1 %v3260, float 0x4020000000000000, float 0x4020000000000000
  %v3262 = select i1 %v3259, float 0x4020000000000000, float %v3261
  %v3263 = fsub float %v3262, 0x3FF0000000000000
  %v3264 = fdiv float %v3263, 0x4000000000000000
  %v3265 = add i64 %v629, 0
  %v3266 = and i64 %v3265, %v276
  %v3267 = mul i64 %v3266, %v7
  %v3268 = add i64 %v3267, %v3229
  %v3269 = mul i64 %v3268, 1
  %v3270 = getelementptr inbounds float, ptr %v110, i64 %v3269
  %v3271 = getelementptr inbounds float, ptr %v3270, i64 0
  %v3272 = load float, ptr %v3271, align 4
  %v3273 = fmul float %v3264, %v3272
  %v3274 = add i64 %v629, 0
  %v3275 = and i64 %v3274, %v278
  %v3276 = mul i64 %v3275, %v7
  %v3277 = add i64 %v3276, %v3229
  %v3278 = mul i64 %v3277, 1
  %v3279 = getelementptr inbounds float, ptr %v112, i64 %v3278
  %v3280 = getelementptr inbounds float, ptr %v3279, i64 0
  %v3281 = load float, ptr %v3280, align 4
  %v3282 = fmul float 0x4000000000000000, %v3281
  %v3283 = add i64 %v629, 0
  %v3284 = and i64 %v3283, %v286
  %v3285 = mul i64 %v3284, %v7
  %v3286 = add i64 %v3285, %v3229
  %v3287 = mul i64 %v3286, 3
  %v3288 = getelementptr inbounds float, ptr %v124, i64 %v3287
  %v3289 = add i64 %v629, 0
  %v3290 = and i64 %v3289, %v290
  %v3291 = mul i64 %v3290, %v7
  %v3292 = add i64 %v3291, %v3229
  %v3293 = mul i64 %v3292, 3
  %v3294 = getelementptr inbounds float, ptr %v128, i64 %v3293
  %v3295 = mul i64 %v3231, 3
  %v3296 = add i64 0, %v3295
  %v3297 = add i64 %v3296, %v3235
  %v3298 = getelementptr inbounds float, ptr %v3239, i64 %v3297
  %v3299 = load float, ptr %v3298, align 4
  %v3300 = fmul float %v3299, %v3247
  %v3301 = add i64 0, %v3235
  %v3302 = getelementptr inbounds float, ptr %v104, i64 %v3301
  %v3303 = load float, ptr %v3302, align 4
  %v3304 = fmul float %v3303, %v3273
  %v3305 = fadd float %v3258, %v3304
  %v3306 = fsub float %v3250, %v3305
  %v3307 = fmul float %v3306, %v3306
  %v3308 = fdiv float %v3307, %v3282
  %v3309 = fneg float %v3308
  %v3310 = add i64 0, %v3235
  %v3311 = getelementptr inbounds float, ptr %v3288, i64 %v3310
  %v3312 = load float, ptr %v3311, align 4
  %v3313 = fsub float %v3309, %v3312
  %v3314 = fcmp olt float %v3313, 0xC05A400000000000
  %v3315 = select i1 %v3314, float 0xC05A400000000000, float %v3313
  %v3316 = fcmp ogt float %v3315, 0x4056400000000000
  %v3317 = select i1 %v3316, float 0x4056400000000000, float %v3315
  %v3318 = call float @llvm.fmuladd.f32(float %v3317, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3319 = fsub float %v3318, 0x4168000000000000
  %v3320 = call float @llvm.fmuladd.f32(float %v3319, float 0xBFE62E4000000000, float %v3317)
  %v3321 = call float @llvm.fmuladd.f32(float %v3319, float 0xBEB7F7D1C0000000, float %v3320)
  %v3322 = bitcast float %v3318 to i32
  %v3323 = fmul float %v3321, %v3321
  %v3324 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3321, float 0x3F81227F40000000)
  %v3325 = call float @llvm.fmuladd.f32(float %v3324, float %v3321, float 0x3FA5556740000000)
  %v3326 = call float @llvm.fmuladd.f32(float %v3325, float %v3321, float 0x3FC5554B00000000)
  %v3327 = call float @llvm.fmuladd.f32(float %v3326, float %v3321, float 0x3FDFFFFFE0000000)
  %v3328 = call float @llvm.fmuladd.f32(float %v3323, float %v3327, float %v3321)
  %v3329 = sub i32 %v3322, 1262485250
  %v3330 = lshr i32 %v3329, 1
  %v3331 = sub i32 %v3329, %v3330
  %v3332 = shl i32 %v3330, 23
  %v3333 = bitcast i32 %v3332 to float
  %v3334 = shl i32 %v3331, 23
  %v3335 = bitcast i32 %v3334 to float
  %v3336 = fadd float %v3328, 0x3FF0000000000000
  %v3337 = fmul float %v3336, %v3333
  %v3338 = fmul float %v3337, %v3335
  %v3339 = add i64 0, %v3235
  %v3340 = getelementptr inbounds float, ptr %v3294, i64 %v3339
  %v3341 = load float, ptr %v3340, align 4
  %v3342 = fdiv float %v3338, %v3341
  %v3343 = fmul float %v3300, %v3342
  %v3344 = fadd float %v3236, %v3343
  %v3345 = add nsw i64 %v3235, 1
  br label %b274
b276:
  %v3346 = fadd float %v3236, 0x0000000000000000
  %v3347 = mul i64 %v3229, 24
  %v3348 = getelementptr inbounds float, ptr %v196, i64 %v3347
  %v3349 = mul i64 %v3231, 8
  %v3350 = add i64 0, %v3349
  %v3351 = add i64 %v3350, %v3233
  %v3352 = getelementptr inbounds float, ptr %v3348, i64 %v3351
  store float %v3346, ptr %v3352, align 4
  %v3353 = add nsw i64 %v3233, 1
  br label %b271
b273:
  %v3354 = add nsw i64 %v3231, 1
  br label %b268
b270:
  %v3355 = add nsw i64 %v3229, 1
  br label %b265
b267:
  %v3356 = add i64 %v7, 0
  %v3357 = sdiv i64 %v3356, 1
  %v3358 = add i64 %v2, 1
  %v3359 = mul i64 %v3357, %v2
  %v3360 = sdiv i64 %v3359, %v3
  %v3361 = mul i64 %v3360, 1
  %v3362 = icmp slt i64 %v3361, %v7
  %v3363 = select i1 %v3362, i64 %v3361, i64 %v7
  %v3364 = mul i64 %v3357, %v3358
  %v3365 = sdiv i64 %v3364, %v3
  %v3366 = mul i64 %v3365, 1
  %v3367 = icmp slt i64 %v3366, %v7
  %v3368 = select i1 %v3367, i64 %v3366, i64 %v7
  br label %b277
b277:
  %v3369 = phi i64 [ %v3363, %b267 ], [ %v3423, %b282 ]
  %v3370 = icmp slt i64 %v3369, %v3368
  br i1 %v3370, label %b278, label %b279
b278:
  br label %b280
b280:
  %v3371 = phi i64 [ 0, %b278 ], [ %v3422, %b285 ]
  %v3372 = icmp slt i64 %v3371, 8
  br i1 %v3372, label %b281, label %b282
b281:
  %v3373 = icmp ult i64 3, 8
  %v3374 = select i1 %v3373, i64 3, i64 8
  %v3375 = trunc i64 %v3374 to i32
  %v3376 = insertelement <8 x i32> poison, i32 %v3375, i64 0
  %v3377 = shufflevector <8 x i32> %v3376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3378 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3377
  br label %b283
b283:
  %v3379 = phi i64 [ 0, %b281 ], [ %v3415, %b284 ]
  %v3380 = phi <8 x float> [ splat (float 0x0000000000000000), %b281 ], [ %v3414, %b284 ]
  %v3381 = icmp slt i64 %v3379, 3
  br i1 %v3381, label %b284, label %b285
b284:
  %v3382 = mul i64 %v3369, 9
  %v3383 = getelementptr inbounds float, ptr %v228, i64 %v3382
  %v3384 = add i64 %v629, 0
  %v3385 = and i64 %v3384, %v282
  %v3386 = mul i64 %v3385, %v7
  %v3387 = add i64 %v3386, %v3369
  %v3388 = mul i64 %v3387, 1
  %v3389 = getelementptr inbounds float, ptr %v116, i64 %v3388
  %v3390 = getelementptr inbounds float, ptr %v3389, i64 0
  %v3391 = load float, ptr %v3390, align 4
  %v3392 = add i64 %v629, 0
  %v3393 = and i64 %v3392, %v296
  %v3394 = mul i64 %v3393, %v7
  %v3395 = add i64 %v3394, %v3369
  %v3396 = mul i64 %v3395, 24
  %v3397 = getelementptr inbounds float, ptr %v138, i64 %v3396
  %v3398 = mul i64 %v3371, 3
  %v3399 = add i64 0, %v3398
  %v3400 = add i64 %v3399, %v3379
  %v3401 = getelementptr inbounds float, ptr %v3397, i64 %v3400
  %v3402 = load float, ptr %v3401, align 4
  %v3403 = add i64 0, 0
  %v3404 = mul i64 %v3379, 3
  %v3405 = add i64 %v3403, %v3404
  %v3406 = getelementptr inbounds float, ptr %v3383, i64 %v3405
  %v3407 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3406, <8 x i1> %v3378, <8 x float> zeroinitializer)
  %v3408 = insertelement <8 x float> poison, float %v3391, i64 0
  %v3409 = shufflevector <8 x float> %v3408, <8 x float> poison, <8 x i32> zeroinitializer
  %v3410 = fmul <8 x float> %v3407, %v3409
  %v3411 = insertelement <8 x float> poison, float %v3402, i64 0
  %v3412 = shufflevector <8 x float> %v3411, <8 x float> poison, <8 x i32> zeroinitializer
  %v3413 = fmul <8 x float> %v3410, %v3412
  %v3414 = fadd <8 x float> %v3380, %v3413
  %v3415 = add nsw i64 %v3379, 1
  br label %b283
b285:
  %v3416 = mul i64 %v3369, 24
  %v3417 = getelementptr inbounds float, ptr %v198, i64 %v3416
  %v3418 = mul i64 %v3371, 3
  %v3419 = add i64 0, %v3418
  %v3420 = add i64 %v3419, 0
  %v3421 = getelementptr inbounds float, ptr %v3417, i64 %v3420
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3380, ptr align 4 %v3421, <8 x i1> %v3378)
  %v3422 = add nsw i64 %v3371, 1
  br label %b280
b282:
  %v3423 = add nsw i64 %v3369, 1
  br label %b277
b279:
  %v3424 = add i64 %v7, 0
  %v3425 = sdiv i64 %v3424, 1
  %v3426 = add i64 %v2, 1
  %v3427 = mul i64 %v3425, %v2
  %v3428 = sdiv i64 %v3427, %v3
  %v3429 = mul i64 %v3428, 1
  %v3430 = icmp slt i64 %v3429, %v7
  %v3431 = select i1 %v3430, i64 %v3429, i64 %v7
  %v3432 = mul i64 %v3425, %v3426
  %v3433 = sdiv i64 %v3432, %v3
  %v3434 = mul i64 %v3433, 1
  %v3435 = icmp slt i64 %v3434, %v7
  %v3436 = select i1 %v3435, i64 %v3434, i64 %v7
  br label %b286
b286:
  %v3437 = phi i64 [ %v3431, %b279 ], [ %v3472, %b291 ]
  %v3438 = icmp slt i64 %v3437, %v3436
  br i1 %v3438, label %b287, label %b288
b287:
  br label %b289
b289:
  %v3439 = phi i64 [ 0, %b287 ], [ %v3467, %b294 ]
  %v3440 = phi float [ 0x0000000000000000, %b287 ], [ %v3444, %b294 ]
  %v3441 = phi float [ 0x0000000000000000, %b287 ], [ %v3441, %b294 ]
  %v3442 = icmp slt i64 %v3439, 3
  br i1 %v3442, label %b290, label %b291
b290:
  br label %b292
b292:
  %v3443 = phi i64 [ 0, %b290 ], [ %v3466, %b293 ]
  %v3444 = phi float [ %v3440, %b290 ], [ %v3465, %b293 ]
  %v3445 = icmp slt i64 %v3443, 3
  br i1 %v3445, label %b293, label %b294
b293:
  %v3446 = mul i64 %v3437, 9
  %v3447 = getelementptr inbounds float, ptr %v226, i64 %v3446
  %v3448 = add i64 %v629, 0
  %v3449 = and i64 %v3448, %v292
  %v3450 = mul i64 %v3449, %v7
  %v3451 = add i64 %v3450, %v3437
  %v3452 = mul i64 %v3451, 9
  %v3453 = getelementptr inbounds float, ptr %v134, i64 %v3452
  %v3454 = mul i64 %v3439, 3
  %v3455 = add i64 0, %v3454
  %v3456 = add i64 %v3455, %v3443
  %v3457 = getelementptr inbounds float, ptr %v3447, i64 %v3456
  %v3458 = load float, ptr %v3457, align 4
  %v3459 = mul i64 %v3439, 3
  %v3460 = add i64 0, %v3459
  %v3461 = add i64 %v3460, %v3443
  %v3462 = getelementptr inbounds float, ptr %v3453, i64 %v3461
  %v3463 = load float, ptr %v3462, align 4
  %v3464 = fmul float %v3458, %v3463
  %v3465 = fadd float %v3444, %v3464
  %v3466 = add nsw i64 %v3443, 1
  br label %b292
b294:
  %v3467 = add nsw i64 %v3439, 1
  br label %b289
b291:
  %v3468 = fadd float %v3440, %v3441
  %v3469 = mul i64 %v3437, 1
  %v3470 = getelementptr inbounds float, ptr %v206, i64 %v3469
  %v3471 = getelementptr inbounds float, ptr %v3470, i64 0
  store float %v3468, ptr %v3471, align 4
  %v3472 = add nsw i64 %v3437, 1
  br label %b286
b288:
  %v3473 = add i64 %v7, 0
  %v3474 = sdiv i64 %v3473, 1
  %v3475 = add i64 %v2, 1
  %v3476 = mul i64 %v3474, %v2
  %v3477 = sdiv i64 %v3476, %v3
  %v3478 = mul i64 %v3477, 1
  %v3479 = icmp slt i64 %v3478, %v7
  %v3480 = select i1 %v3479, i64 %v3478, i64 %v7
  %v3481 = mul i64 %v3474, %v3475
  %v3482 = sdiv i64 %v3481, %v3
  %v3483 = mul i64 %v3482, 1
  %v3484 = icmp slt i64 %v3483, %v7
  %v3485 = select i1 %v3484, i64 %v3483, i64 %v7
  br label %b295
b295:
  %v3486 = phi i64 [ %v3480, %b288 ], [ %v3616, %b300 ]
  %v3487 = icmp slt i64 %v3486, %v3485
  br i1 %v3487, label %b296, label %b297
b296:
  br label %b298
b298:
  %v3488 = phi i64 [ 0, %b296 ], [ %v3615, %b303 ]
  %v3489 = icmp slt i64 %v3488, 3
  br i1 %v3489, label %b299, label %b300
b299:
  br label %b301
b301:
  %v3490 = phi i64 [ 0, %b299 ], [ %v3614, %b306 ]
  %v3491 = icmp slt i64 %v3490, 8
  br i1 %v3491, label %b302, label %b303
b302:
  br label %b304
b304:
  %v3492 = phi i64 [ 0, %b302 ], [ %v3602, %b305 ]
  %v3493 = phi float [ 0x0000000000000000, %b302 ], [ %v3601, %b305 ]
  %v3494 = icmp slt i64 %v3492, 3
  br i1 %v3494, label %b305, label %b306
b305:
  %v3495 = mul i64 %v3486, 9
  %v3496 = getelementptr inbounds float, ptr %v226, i64 %v3495
  %v3497 = add i64 %v629, 0
  %v3498 = and i64 %v3497, %v282
  %v3499 = mul i64 %v3498, %v7
  %v3500 = add i64 %v3499, %v3486
  %v3501 = mul i64 %v3500, 1
  %v3502 = getelementptr inbounds float, ptr %v116, i64 %v3501
  %v3503 = getelementptr inbounds float, ptr %v3502, i64 0
  %v3504 = load float, ptr %v3503, align 4
  %v3505 = add i64 0, %v3490
  %v3506 = getelementptr inbounds float, ptr %v102, i64 %v3505
  %v3507 = load float, ptr %v3506, align 4
  %v3508 = add i64 %v629, 0
  %v3509 = and i64 %v3508, %v280
  %v3510 = mul i64 %v3509, %v7
  %v3511 = add i64 %v3510, %v3486
  %v3512 = mul i64 %v3511, 1
  %v3513 = getelementptr inbounds float, ptr %v114, i64 %v3512
  %v3514 = getelementptr inbounds float, ptr %v3513, i64 0
  %v3515 = load float, ptr %v3514, align 4
  %v3516 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v3517 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v3518 = select i1 %v3517, float 0x4020000000000000, float 0x4020000000000000
  %v3519 = select i1 %v3516, float 0x4020000000000000, float %v3518
  %v3520 = fsub float %v3519, 0x3FF0000000000000
  %v3521 = fdiv float %v3520, 0x4000000000000000
  %v3522 = add i64 %v629, 0
  %v3523 = and i64 %v3522, %v276
  %v3524 = mul i64 %v3523, %v7
  %v3525 = add i64 %v3524, %v3486
  %v3526 = mul i64 %v3525, 1
  %v3527 = getelementptr inbounds float, ptr %v110, i64 %v3526
  %v3528 = getelementptr inbounds float, ptr %v3527, i64 0
  %v3529 = load float, ptr %v3528, align 4
  %v3530 = fmul float %v3521, %v3529
  %v3531 = add i64 %v629, 0
  %v3532 = and i64 %v3531, %v278
  %v3533 = mul i64 %v3532, %v7
  %v3534 = add i64 %v3533, %v3486
  %v3535 = mul i64 %v3534, 1
  %v3536 = getelementptr inbounds float, ptr %v112, i64 %v3535
  %v3537 = getelementptr inbounds float, ptr %v3536, i64 0
  %v3538 = load float, ptr %v3537, align 4
  %v3539 = fmul float 0x4000000000000000, %v3538
  %v3540 = add i64 %v629, 0
  %v3541 = and i64 %v3540, %v286
  %v3542 = mul i64 %v3541, %v7
  %v3543 = add i64 %v3542, %v3486
  %v3544 = mul i64 %v3543, 3
  %v3545 = getelementptr inbounds float, ptr %v124, i64 %v3544
  %v3546 = add i64 %v629, 0
  %v3547 = and i64 %v3546, %v290
  %v3548 = mul i64 %v3547, %v7
  %v3549 = add i64 %v3548, %v3486
  %v3550 = mul i64 %v3549, 3
  %v3551 = getelementptr inbounds float, ptr %v128, i64 %v3550
  %v3552 = mul i64 %v3488, 3
  %v3553 = add i64 0, %v3552
  %v3554 = add i64 %v3553, %v3492
  %v3555 = getelementptr inbounds float, ptr %v3496, i64 %v3554
  %v3556 = load float, ptr %v3555, align 4
  %v3557 = fmul float %v3556, %v3504
  %v3558 = add i64 0, %v3492
  %v3559 = getelementptr inbounds float, ptr %v104, i64 %v3558
  %v3560 = load float, ptr %v3559, align 4
  %v3561 = fmul float %v3560, %v3530
  %v3562 = fadd float %v3515, %v3561
  %v3563 = fsub float %v3507, %v3562
  %v3564 = fmul float %v3563, %v3563
  %v3565 = fdiv float %v3564, %v3539
  %v3566 = fneg float %v3565
  %v3567 = add i64 0, %v3492
  %v3568 = getelementptr inbounds float, ptr %v3545, i64 %v3567
  %v3569 = load float, ptr %v3568, align 4
  %v3570 = fsub float %v3566, %v3569
  %v3571 = fcmp olt float %v3570, 0xC05A400000000000
  %v3572 = select i1 %v3571, float 0xC05A400000000000, float %v3570
  %v3573 = fcmp ogt float %v3572, 0x4056400000000000
  %v3574 = select i1 %v3573, float 0x4056400000000000, float %v3572
  %v3575 = call float @llvm.fmuladd.f32(float %v3574, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3576 = fsub float %v3575, 0x4168000000000000
  %v3577 = call float @llvm.fmuladd.f32(float %v3576, float 0xBFE62E4000000000, float %v3574)
  %v3578 = call float @llvm.fmuladd.f32(float %v3576, float 0xBEB7F7D1C0000000, float %v3577)
  %v3579 = bitcast float %v3575 to i32
  %v3580 = fmul float %v3578, %v3578
  %v3581 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3578, float 0x3F81227F40000000)
  %v3582 = call float @llvm.fmuladd.f32(float %v3581, float %v3578, float 0x3FA5556740000000)
  %v3583 = call float @llvm.fmuladd.f32(float %v3582, float %v3578, float 0x3FC5554B00000000)
  %v3584 = call float @llvm.fmuladd.f32(float %v3583, float %v3578, float 0x3FDFFFFFE0000000)
  %v3585 = call float @llvm.fmuladd.f32(float %v3580, float %v3584, float %v3578)
  %v3586 = sub i32 %v3579, 1262485250
  %v3587 = lshr i32 %v3586, 1
  %v3588 = sub i32 %v3586, %v3587
  %v3589 = shl i32 %v3587, 23
  %v3590 = bitcast i32 %v3589 to float
  %v3591 = shl i32 %v3588, 23
  %v3592 = bitcast i32 %v3591 to float
  %v3593 = fadd float %v3585, 0x3FF0000000000000
  %v3594 = fmul float %v3593, %v3590
  %v3595 = fmul float %v3594, %v3592
  %v3596 = add i64 0, %v3492
  %v3597 = getelementptr inbounds float, ptr %v3551, i64 %v3596
  %v3598 = load float, ptr %v3597, align 4
  %v3599 = fdiv float %v3595, %v3598
  %v3600 = fmul float %v3557, %v3599
  %v3601 = fadd float %v3493, %v3600
  %v3602 = add nsw i64 %v3492, 1
  br label %b304
b306:
  %v3603 = fadd float %v3493, 0x0000000000000000
  %v3604 = add i64 %v629, 0
  %v3605 = and i64 %v3604, %v360
  %v3606 = mul i64 %v3605, %v7
  %v3607 = add i64 %v3606, %v3486
  %v3608 = mul i64 %v3607, 24
  %v3609 = getelementptr inbounds float, ptr %v230, i64 %v3608
  %v3610 = mul i64 %v3488, 8
  %v3611 = add i64 0, %v3610
  %v3612 = add i64 %v3611, %v3490
  %v3613 = getelementptr inbounds float, ptr %v3609, i64 %v3612
  store float %v3603, ptr %v3613, align 4
  %v3614 = add nsw i64 %v3490, 1
  br label %b301
b303:
  %v3615 = add nsw i64 %v3488, 1
  br label %b298
b300:
  %v3616 = add nsw i64 %v3486, 1
  br label %b295
b297:
  %v3617 = add i64 %v7, 0
  %v3618 = sdiv i64 %v3617, 1
  %v3619 = add i64 %v2, 1
  %v3620 = mul i64 %v3618, %v2
  %v3621 = sdiv i64 %v3620, %v3
  %v3622 = mul i64 %v3621, 1
  %v3623 = icmp slt i64 %v3622, %v7
  %v3624 = select i1 %v3623, i64 %v3622, i64 %v7
  %v3625 = mul i64 %v3618, %v3619
  %v3626 = sdiv i64 %v3625, %v3
  %v3627 = mul i64 %v3626, 1
  %v3628 = icmp slt i64 %v3627, %v7
  %v3629 = select i1 %v3628, i64 %v3627, i64 %v7
  br label %b307
b307:
  %v3630 = phi i64 [ %v3624, %b297 ], [ %v3684, %b312 ]
  %v3631 = icmp slt i64 %v3630, %v3629
  br i1 %v3631, label %b308, label %b309
b308:
  br label %b310
b310:
  %v3632 = phi i64 [ 0, %b308 ], [ %v3683, %b315 ]
  %v3633 = icmp slt i64 %v3632, 8
  br i1 %v3633, label %b311, label %b312
b311:
  %v3634 = icmp ult i64 3, 8
  %v3635 = select i1 %v3634, i64 3, i64 8
  %v3636 = trunc i64 %v3635 to i32
  %v3637 = insertelement <8 x i32> poison, i32 %v3636, i64 0
  %v3638 = shufflevector <8 x i32> %v3637, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3639 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3638
  br label %b313
b313:
  %v3640 = phi i64 [ 0, %b311 ], [ %v3676, %b314 ]
  %v3641 = phi <8 x float> [ splat (float 0x0000000000000000), %b311 ], [ %v3675, %b314 ]
  %v3642 = icmp slt i64 %v3640, 3
  br i1 %v3642, label %b314, label %b315
b314:
  %v3643 = mul i64 %v3630, 9
  %v3644 = getelementptr inbounds float, ptr %v226, i64 %v3643
  %v3645 = add i64 %v629, 0
  %v3646 = and i64 %v3645, %v282
  %v3647 = mul i64 %v3646, %v7
  %v3648 = add i64 %v3647, %v3630
  %v3649 = mul i64 %v3648, 1
  %v3650 = getelementptr inbounds float, ptr %v116, i64 %v3649
  %v3651 = getelementptr inbounds float, ptr %v3650, i64 0
  %v3652 = load float, ptr %v3651, align 4
  %v3653 = add i64 %v629, 0
  %v3654 = and i64 %v3653, %v298
  %v3655 = mul i64 %v3654, %v7
  %v3656 = add i64 %v3655, %v3630
  %v3657 = mul i64 %v3656, 24
  %v3658 = getelementptr inbounds float, ptr %v140, i64 %v3657
  %v3659 = mul i64 %v3632, 3
  %v3660 = add i64 0, %v3659
  %v3661 = add i64 %v3660, %v3640
  %v3662 = getelementptr inbounds float, ptr %v3658, i64 %v3661
  %v3663 = load float, ptr %v3662, align 4
  %v3664 = add i64 0, 0
  %v3665 = mul i64 %v3640, 3
  %v3666 = add i64 %v3664, %v3665
  %v3667 = getelementptr inbounds float, ptr %v3644, i64 %v3666
  %v3668 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3667, <8 x i1> %v3639, <8 x float> zeroinitializer)
  %v3669 = insertelement <8 x float> poison, float %v3652, i64 0
  %v3670 = shufflevector <8 x float> %v3669, <8 x float> poison, <8 x i32> zeroinitializer
  %v3671 = fmul <8 x float> %v3668, %v3670
  %v3672 = insertelement <8 x float> poison, float %v3663, i64 0
  %v3673 = shufflevector <8 x float> %v3672, <8 x float> poison, <8 x i32> zeroinitializer
  %v3674 = fmul <8 x float> %v3671, %v3673
  %v3675 = fadd <8 x float> %v3641, %v3674
  %v3676 = add nsw i64 %v3640, 1
  br label %b313
b315:
  %v3677 = mul i64 %v3630, 24
  %v3678 = getelementptr inbounds float, ptr %v202, i64 %v3677
  %v3679 = mul i64 %v3632, 3
  %v3680 = add i64 0, %v3679
  %v3681 = add i64 %v3680, 0
  %v3682 = getelementptr inbounds float, ptr %v3678, i64 %v3681
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3641, ptr align 4 %v3682, <8 x i1> %v3639)
  %v3683 = add nsw i64 %v3632, 1
  br label %b310
b312:
  %v3684 = add nsw i64 %v3630, 1
  br label %b307
b309:
  %v3685 = add i64 %v7, 0
  %v3686 = sdiv i64 %v3685, 1
  %v3687 = add i64 %v2, 1
  %v3688 = mul i64 %v3686, %v2
  %v3689 = sdiv i64 %v3688, %v3
  %v3690 = mul i64 %v3689, 1
  %v3691 = icmp slt i64 %v3690, %v7
  %v3692 = select i1 %v3691, i64 %v3690, i64 %v7
  %v3693 = mul i64 %v3686, %v3687
  %v3694 = sdiv i64 %v3693, %v3
  %v3695 = mul i64 %v3694, 1
  %v3696 = icmp slt i64 %v3695, %v7
  %v3697 = select i1 %v3696, i64 %v3695, i64 %v7
  br label %b316
b316:
  %v3698 = phi i64 [ %v3692, %b309 ], [ %v3783, %b321 ]
  %v3699 = icmp slt i64 %v3698, %v3697
  br i1 %v3699, label %b317, label %b318
b317:
  br label %b319
b319:
  %v3700 = phi i64 [ 0, %b317 ], [ %v3782, %b324 ]
  %v3701 = icmp slt i64 %v3700, 3
  br i1 %v3701, label %b320, label %b321
b320:
  br label %b322
b322:
  %v3702 = phi i64 [ 0, %b320 ], [ %v3781, %b327 ]
  %v3703 = icmp slt i64 %v3702, 8
  br i1 %v3703, label %b323, label %b324
b323:
  br label %b325
b325:
  %v3704 = phi i64 [ 0, %b323 ], [ %v3764, %b326 ]
  %v3705 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v3763, %b326 ]
  %v3706 = icmp slt i64 %v3704, 8
  br i1 %v3706, label %b326, label %b327
b326:
  %v3707 = mul i64 %v3698, 24
  %v3708 = getelementptr inbounds float, ptr %v196, i64 %v3707
  %v3709 = mul i64 %v3698, 64
  %v3710 = getelementptr inbounds float, ptr %v12, i64 %v3709
  %v3711 = add i64 %v629, 0
  %v3712 = and i64 %v3711, %v250
  %v3713 = mul i64 %v3712, %v7
  %v3714 = add i64 %v3713, %v3698
  %v3715 = mul i64 %v3714, 64
  %v3716 = getelementptr inbounds float, ptr %v40, i64 %v3715
  %v3717 = mul i64 %v3700, 8
  %v3718 = add i64 0, %v3717
  %v3719 = add i64 %v3718, %v3704
  %v3720 = getelementptr inbounds float, ptr %v3708, i64 %v3719
  %v3721 = load <8 x float>, ptr %v3720, align 4
  %v3722 = mul i64 %v3702, 8
  %v3723 = add i64 0, %v3722
  %v3724 = add i64 %v3723, %v3704
  %v3725 = getelementptr inbounds float, ptr %v3710, i64 %v3724
  %v3726 = load <8 x float>, ptr %v3725, align 4
  %v3727 = mul i64 %v3702, 8
  %v3728 = add i64 0, %v3727
  %v3729 = add i64 %v3728, %v3704
  %v3730 = getelementptr inbounds float, ptr %v3716, i64 %v3729
  %v3731 = load <8 x float>, ptr %v3730, align 4
  %v3732 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3731)
  %v3733 = fneg <8 x float> %v3732
  %v3734 = fcmp olt <8 x float> %v3733, splat (float 0xC05A400000000000)
  %v3735 = select <8 x i1> %v3734, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3733
  %v3736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3735, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3737 = fsub <8 x float> %v3736, splat (float 0x4168000000000000)
  %v3738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3737, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3735)
  %v3739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3737, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3738)
  %v3740 = bitcast <8 x float> %v3736 to <8 x i32>
  %v3741 = fmul <8 x float> %v3739, %v3739
  %v3742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3739, <8 x float> splat (float 0x3F81227F40000000))
  %v3743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3742, <8 x float> %v3739, <8 x float> splat (float 0x3FA5556740000000))
  %v3744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3743, <8 x float> %v3739, <8 x float> splat (float 0x3FC5554B00000000))
  %v3745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3744, <8 x float> %v3739, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3741, <8 x float> %v3745, <8 x float> %v3739)
  %v3747 = sub <8 x i32> %v3740, splat (i32 1262485250)
  %v3748 = lshr <8 x i32> %v3747, splat (i32 1)
  %v3749 = sub <8 x i32> %v3747, %v3748
  %v3750 = shl <8 x i32> %v3748, splat (i32 23)
  %v3751 = bitcast <8 x i32> %v3750 to <8 x float>
  %v3752 = shl <8 x i32> %v3749, splat (i32 23)
  %v3753 = bitcast <8 x i32> %v3752 to <8 x float>
  %v3754 = fadd <8 x float> %v3746, splat (float 0x3FF0000000000000)
  %v3755 = fmul <8 x float> %v3754, %v3751
  %v3756 = fmul <8 x float> %v3755, %v3753
  %v3757 = fcmp olt <8 x float> %v3731, splat (float 0x0000000000000000)
  %v3758 = select <8 x i1> %v3757, <8 x float> %v3756, <8 x float> splat (float 0x3FF0000000000000)
  %v3759 = fadd <8 x float> %v3756, splat (float 0x3FF0000000000000)
  %v3760 = fdiv <8 x float> %v3758, %v3759
  %v3761 = fsub <8 x float> %v3726, %v3760
  %v3762 = fmul <8 x float> %v3721, %v3761
  %v3763 = fadd <8 x float> %v3705, %v3762
  %v3764 = add nsw i64 %v3704, 8
  br label %b325
b327:
  %v3765 = shufflevector <8 x float> %v3705, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3766 = shufflevector <8 x float> %v3705, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3767 = fadd <4 x float> %v3765, %v3766
  %v3768 = shufflevector <4 x float> %v3767, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3769 = shufflevector <4 x float> %v3767, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3770 = fadd <2 x float> %v3768, %v3769
  %v3771 = extractelement <2 x float> %v3770, i64 0
  %v3772 = extractelement <2 x float> %v3770, i64 1
  %v3773 = fadd float %v3771, %v3772
  %v3774 = fadd float %v3773, 0x0000000000000000
  %v3775 = mul i64 %v3698, 24
  %v3776 = getelementptr inbounds float, ptr %v232, i64 %v3775
  %v3777 = mul i64 %v3700, 8
  %v3778 = add i64 0, %v3777
  %v3779 = add i64 %v3778, %v3702
  %v3780 = getelementptr inbounds float, ptr %v3776, i64 %v3779
  store float %v3774, ptr %v3780, align 4
  %v3781 = add nsw i64 %v3702, 1
  br label %b322
b324:
  %v3782 = add nsw i64 %v3700, 1
  br label %b319
b321:
  %v3783 = add nsw i64 %v3698, 1
  br label %b316
b318:
  %v3784 = add i64 %v7, 0
  %v3785 = sdiv i64 %v3784, 1
  %v3786 = add i64 %v2, 1
  %v3787 = mul i64 %v3785, %v2
  %v3788 = sdiv i64 %v3787, %v3
  %v3789 = mul i64 %v3788, 1
  %v3790 = icmp slt i64 %v3789, %v7
  %v3791 = select i1 %v3790, i64 %v3789, i64 %v7
  %v3792 = mul i64 %v3785, %v3786
  %v3793 = sdiv i64 %v3792, %v3
  %v3794 = mul i64 %v3793, 1
  %v3795 = icmp slt i64 %v3794, %v7
  %v3796 = select i1 %v3795, i64 %v3794, i64 %v7
  br label %b328
b328:
  %v3797 = phi i64 [ %v3791, %b318 ], [ %v3916, %b333 ]
  %v3798 = icmp slt i64 %v3797, %v3796
  br i1 %v3798, label %b329, label %b330
b329:
  br label %b331
b331:
  %v3799 = phi i64 [ 0, %b329 ], [ %v3915, %b336 ]
  %v3800 = icmp slt i64 %v3799, 8
  br i1 %v3800, label %b332, label %b333
b332:
  br label %b334
b334:
  %v3801 = phi i64 [ 0, %b332 ], [ %v3904, %b335 ]
  %v3802 = phi <8 x float> [ splat (float 0x0000000000000000), %b332 ], [ %v3903, %b335 ]
  %v3803 = icmp slt i64 %v3801, 3
  br i1 %v3803, label %b335, label %b336
b335:
  %v3804 = mul i64 %v3797, 24
  %v3805 = getelementptr inbounds float, ptr %v196, i64 %v3804
  %v3806 = add i64 0, %v3799
  %v3807 = getelementptr inbounds float, ptr %v102, i64 %v3806
  %v3808 = load float, ptr %v3807, align 4
  %v3809 = add i64 %v629, 0
  %v3810 = and i64 %v3809, %v274
  %v3811 = mul i64 %v3810, %v7
  %v3812 = add i64 %v3811, %v3797
  %v3813 = mul i64 %v3812, 1
  %v3814 = getelementptr inbounds float, ptr %v108, i64 %v3813
  %v3815 = getelementptr inbounds float, ptr %v3814, i64 0
  %v3816 = load float, ptr %v3815, align 4
  %v3817 = add i64 0, %v3801
  %v3818 = getelementptr inbounds float, ptr %v104, i64 %v3817
  %v3819 = load float, ptr %v3818, align 4
  %v3820 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v3821 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v3822 = select i1 %v3821, float 0x4020000000000000, float 0x4020000000000000
  %v3823 = select i1 %v3820, float 0x4020000000000000, float %v3822
  %v3824 = fsub float %v3823, 0x3FF0000000000000
  %v3825 = fdiv float %v3824, 0x4000000000000000
  %v3826 = add i64 %v629, 0
  %v3827 = and i64 %v3826, %v276
  %v3828 = mul i64 %v3827, %v7
  %v3829 = add i64 %v3828, %v3797
  %v3830 = mul i64 %v3829, 1
  %v3831 = getelementptr inbounds float, ptr %v110, i64 %v3830
  %v3832 = getelementptr inbounds float, ptr %v3831, i64 0
  %v3833 = load float, ptr %v3832, align 4
  %v3834 = fmul float %v3825, %v3833
  %v3835 = fmul float %v3819, %v3834
  %v3836 = fadd float %v3816, %v3835
  %v3837 = fsub float %v3808, %v3836
  %v3838 = fmul float %v3837, %v3837
  %v3839 = add i64 %v629, 0
  %v3840 = and i64 %v3839, %v278
  %v3841 = mul i64 %v3840, %v7
  %v3842 = add i64 %v3841, %v3797
  %v3843 = mul i64 %v3842, 1
  %v3844 = getelementptr inbounds float, ptr %v112, i64 %v3843
  %v3845 = getelementptr inbounds float, ptr %v3844, i64 0
  %v3846 = load float, ptr %v3845, align 4
  %v3847 = fmul float 0x4000000000000000, %v3846
  %v3848 = fdiv float %v3838, %v3847
  %v3849 = fneg float %v3848
  %v3850 = add i64 %v629, 0
  %v3851 = and i64 %v3850, %v284
  %v3852 = mul i64 %v3851, %v7
  %v3853 = add i64 %v3852, %v3797
  %v3854 = mul i64 %v3853, 3
  %v3855 = getelementptr inbounds float, ptr %v122, i64 %v3854
  %v3856 = add i64 0, %v3801
  %v3857 = getelementptr inbounds float, ptr %v3855, i64 %v3856
  %v3858 = load float, ptr %v3857, align 4
  %v3859 = fsub float %v3849, %v3858
  %v3860 = fcmp olt float %v3859, 0xC05A400000000000
  %v3861 = select i1 %v3860, float 0xC05A400000000000, float %v3859
  %v3862 = fcmp ogt float %v3861, 0x4056400000000000
  %v3863 = select i1 %v3862, float 0x4056400000000000, float %v3861
  %v3864 = call float @llvm.fmuladd.f32(float %v3863, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3865 = fsub float %v3864, 0x4168000000000000
  %v3866 = call float @llvm.fmuladd.f32(float %v3865, float 0xBFE62E4000000000, float %v3863)
  %v3867 = call float @llvm.fmuladd.f32(float %v3865, float 0xBEB7F7D1C0000000, float %v3866)
  %v3868 = bitcast float %v3864 to i32
  %v3869 = fmul float %v3867, %v3867
  %v3870 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3867, float 0x3F81227F40000000)
  %v3871 = call float @llvm.fmuladd.f32(float %v3870, float %v3867, float 0x3FA5556740000000)
  %v3872 = call float @llvm.fmuladd.f32(float %v3871, float %v3867, float 0x3FC5554B00000000)
  %v3873 = call float @llvm.fmuladd.f32(float %v3872, float %v3867, float 0x3FDFFFFFE0000000)
  %v3874 = call float @llvm.fmuladd.f32(float %v3869, float %v3873, float %v3867)
  %v3875 = sub i32 %v3868, 1262485250
  %v3876 = lshr i32 %v3875, 1
  %v3877 = sub i32 %v3875, %v3876
  %v3878 = shl i32 %v3876, 23
  %v3879 = bitcast i32 %v3878 to float
  %v3880 = shl i32 %v3877, 23
  %v3881 = bitcast i32 %v3880 to float
  %v3882 = fadd float %v3874, 0x3FF0000000000000
  %v3883 = fmul float %v3882, %v3879
  %v3884 = fmul float %v3883, %v3881
  %v3885 = add i64 %v629, 0
  %v3886 = and i64 %v3885, %v288
  %v3887 = mul i64 %v3886, %v7
  %v3888 = add i64 %v3887, %v3797
  %v3889 = mul i64 %v3888, 3
  %v3890 = getelementptr inbounds float, ptr %v126, i64 %v3889
  %v3891 = add i64 0, %v3801
  %v3892 = getelementptr inbounds float, ptr %v3890, i64 %v3891
  %v3893 = load float, ptr %v3892, align 4
  %v3894 = fdiv float %v3884, %v3893
  %v3895 = add i64 0, 0
  %v3896 = mul i64 %v3801, 8
  %v3897 = add i64 %v3895, %v3896
  %v3898 = getelementptr inbounds float, ptr %v3805, i64 %v3897
  %v3899 = load <8 x float>, ptr %v3898, align 4
  %v3900 = insertelement <8 x float> poison, float %v3894, i64 0
  %v3901 = shufflevector <8 x float> %v3900, <8 x float> poison, <8 x i32> zeroinitializer
  %v3902 = fmul <8 x float> %v3899, %v3901
  %v3903 = fadd <8 x float> %v3802, %v3902
  %v3904 = add nsw i64 %v3801, 1
  br label %b334
b336:
  %v3905 = add i64 %v629, 0
  %v3906 = and i64 %v3905, %v362
  %v3907 = mul i64 %v3906, %v7
  %v3908 = add i64 %v3907, %v3797
  %v3909 = mul i64 %v3908, 64
  %v3910 = getelementptr inbounds float, ptr %v234, i64 %v3909
  %v3911 = mul i64 %v3799, 8
  %v3912 = add i64 0, %v3911
  %v3913 = add i64 %v3912, 0
  %v3914 = getelementptr inbounds float, ptr %v3910, i64 %v3913
  store <8 x float> %v3802, ptr %v3914, align 4
  %v3915 = add nsw i64 %v3799, 1
  br label %b331
b333:
  %v3916 = add nsw i64 %v3797, 1
  br label %b328
b330:
  %v3917 = add i64 %v7, 0
  %v3918 = sdiv i64 %v3917, 1
  %v3919 = add i64 %v2, 1
  %v3920 = mul i64 %v3918, %v2
  %v3921 = sdiv i64 %v3920, %v3
  %v3922 = mul i64 %v3921, 1
  %v3923 = icmp slt i64 %v3922, %v7
  %v3924 = select i1 %v3923, i64 %v3922, i64 %v7
  %v3925 = mul i64 %v3918, %v3919
  %v3926 = sdiv i64 %v3925, %v3
  %v3927 = mul i64 %v3926, 1
  %v3928 = icmp slt i64 %v3927, %v7
  %v3929 = select i1 %v3928, i64 %v3927, i64 %v7
  br label %b337
b337:
  %v3930 = phi i64 [ %v3924, %b330 ], [ %v3978, %b342 ]
  %v3931 = icmp slt i64 %v3930, %v3929
  br i1 %v3931, label %b338, label %b339
b338:
  br label %b340
b340:
  %v3932 = phi i64 [ 0, %b338 ], [ %v3977, %b345 ]
  %v3933 = icmp slt i64 %v3932, 3
  br i1 %v3933, label %b341, label %b342
b341:
  br label %b343
b343:
  %v3934 = phi i64 [ 0, %b341 ], [ %v3976, %b348 ]
  %v3935 = icmp slt i64 %v3934, 8
  br i1 %v3935, label %b344, label %b345
b344:
  br label %b346
b346:
  %v3936 = phi i64 [ 0, %b344 ], [ %v3959, %b347 ]
  %v3937 = phi <8 x float> [ splat (float 0x0000000000000000), %b344 ], [ %v3958, %b347 ]
  %v3938 = icmp slt i64 %v3936, 8
  br i1 %v3938, label %b347, label %b348
b347:
  %v3939 = add i64 %v629, 0
  %v3940 = and i64 %v3939, %v360
  %v3941 = mul i64 %v3940, %v7
  %v3942 = add i64 %v3941, %v3930
  %v3943 = mul i64 %v3942, 24
  %v3944 = getelementptr inbounds float, ptr %v230, i64 %v3943
  %v3945 = mul i64 %v3930, 64
  %v3946 = getelementptr inbounds float, ptr %v12, i64 %v3945
  %v3947 = mul i64 %v3932, 8
  %v3948 = add i64 0, %v3947
  %v3949 = add i64 %v3948, %v3936
  %v3950 = getelementptr inbounds float, ptr %v3944, i64 %v3949
  %v3951 = load <8 x float>, ptr %v3950, align 4
  %v3952 = mul i64 %v3934, 8
  %v3953 = add i64 0, %v3952
  %v3954 = add i64 %v3953, %v3936
  %v3955 = getelementptr inbounds float, ptr %v3946, i64 %v3954
  %v3956 = load <8 x float>, ptr %v3955, align 4
  %v3957 = fmul <8 x float> %v3951, %v3956
  %v3958 = fadd <8 x float> %v3937, %v3957
  %v3959 = add nsw i64 %v3936, 8
  br label %b346
b348:
  %v3960 = shufflevector <8 x float> %v3937, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3961 = shufflevector <8 x float> %v3937, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3962 = fadd <4 x float> %v3960, %v3961
  %v3963 = shufflevector <4 x float> %v3962, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3964 = shufflevector <4 x float> %v3962, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3965 = fadd <2 x float> %v3963, %v3964
  %v3966 = extractelement <2 x float> %v3965, i64 0
  %v3967 = extractelement <2 x float> %v3965, i64 1
  %v3968 = fadd float %v3966, %v3967
  %v3969 = fadd float %v3968, 0x0000000000000000
  %v3970 = mul i64 %v3930, 24
  %v3971 = getelementptr inbounds float, ptr %v196, i64 %v3970
  %v3972 = mul i64 %v3932, 8
  %v3973 = add i64 0, %v3972
  %v3974 = add i64 %v3973, %v3934
  %v3975 = getelementptr inbounds float, ptr %v3971, i64 %v3974
  store float %v3969, ptr %v3975, align 4
  %v3976 = add nsw i64 %v3934, 1
  br label %b343
b345:
  %v3977 = add nsw i64 %v3932, 1
  br label %b340
b342:
  %v3978 = add nsw i64 %v3930, 1
  br label %b337
b339:
  %v3979 = add i64 %v7, 0
  %v3980 = sdiv i64 %v3979, 1
  %v3981 = add i64 %v2, 1
  %v3982 = mul i64 %v3980, %v2
  %v3983 = sdiv i64 %v3982, %v3
  %v3984 = mul i64 %v3983, 1
  %v3985 = icmp slt i64 %v3984, %v7
  %v3986 = select i1 %v3985, i64 %v3984, i64 %v7
  %v3987 = mul i64 %v3980, %v3981
  %v3988 = sdiv i64 %v3987, %v3
  %v3989 = mul i64 %v3988, 1
  %v3990 = icmp slt i64 %v3989, %v7
  %v3991 = select i1 %v3990, i64 %v3989, i64 %v7
  br label %b349
b349:
  %v3992 = phi i64 [ %v3986, %b339 ], [ %v4124, %b354 ]
  %v3993 = icmp slt i64 %v3992, %v3991
  br i1 %v3993, label %b350, label %b351
b350:
  %v3994 = icmp ult i64 3, 8
  %v3995 = select i1 %v3994, i64 3, i64 8
  %v3996 = trunc i64 %v3995 to i32
  %v3997 = insertelement <8 x i32> poison, i32 %v3996, i64 0
  %v3998 = shufflevector <8 x i32> %v3997, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3999 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3998
  br label %b352
b352:
  %v4000 = phi i64 [ 0, %b350 ], [ %v4119, %b353 ]
  %v4001 = phi <8 x float> [ splat (float 0x0000000000000000), %b350 ], [ %v4118, %b353 ]
  %v4002 = icmp slt i64 %v4000, 8
  br i1 %v4002, label %b353, label %b354
b353:
  %v4003 = mul i64 %v3992, 24
  %v4004 = getelementptr inbounds float, ptr %v198, i64 %v4003
  %v4005 = mul i64 %v3992, 24
  %v4006 = getelementptr inbounds float, ptr %v202, i64 %v4005
  %v4007 = add i64 0, %v4000
  %v4008 = getelementptr inbounds float, ptr %v102, i64 %v4007
  %v4009 = load float, ptr %v4008, align 4
  %v4010 = add i64 %v629, 0
  %v4011 = and i64 %v4010, %v280
  %v4012 = mul i64 %v4011, %v7
  %v4013 = add i64 %v4012, %v3992
  %v4014 = mul i64 %v4013, 1
  %v4015 = getelementptr inbounds float, ptr %v114, i64 %v4014
  %v4016 = getelementptr inbounds float, ptr %v4015, i64 0
  %v4017 = load float, ptr %v4016, align 4
  %v4018 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4019 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4020 = select i1 %v4019, float 0x4020000000000000, float 0x4020000000000000
  %v4021 = select i1 %v4018, float 0x4020000000000000, float %v4020
  %v4022 = fsub float %v4021, 0x3FF0000000000000
  %v4023 = fdiv float %v4022, 0x4000000000000000
  %v4024 = add i64 %v629, 0
  %v4025 = and i64 %v4024, %v276
  %v4026 = mul i64 %v4025, %v7
  %v4027 = add i64 %v4026, %v3992
  %v4028 = mul i64 %v4027, 1
  %v4029 = getelementptr inbounds float, ptr %v110, i64 %v4028
  %v4030 = getelementptr inbounds float, ptr %v4029, i64 0
  %v4031 = load float, ptr %v4030, align 4
  %v4032 = fmul float %v4023, %v4031
  %v4033 = add i64 %v629, 0
  %v4034 = and i64 %v4033, %v278
  %v4035 = mul i64 %v4034, %v7
  %v4036 = add i64 %v4035, %v3992
  %v4037 = mul i64 %v4036, 1
  %v4038 = getelementptr inbounds float, ptr %v112, i64 %v4037
  %v4039 = getelementptr inbounds float, ptr %v4038, i64 0
  %v4040 = load float, ptr %v4039, align 4
  %v4041 = fmul float 0x4000000000000000, %v4040
  %v4042 = add i64 %v629, 0
  %v4043 = and i64 %v4042, %v286
  %v4044 = mul i64 %v4043, %v7
  %v4045 = add i64 %v4044, %v3992
  %v4046 = mul i64 %v4045, 3
  %v4047 = getelementptr inbounds float, ptr %v124, i64 %v4046
  %v4048 = add i64 %v629, 0
  %v4049 = and i64 %v4048, %v290
  %v4050 = mul i64 %v4049, %v7
  %v4051 = add i64 %v4050, %v3992
  %v4052 = mul i64 %v4051, 3
  %v4053 = getelementptr inbounds float, ptr %v128, i64 %v4052
  %v4054 = add i64 0, 0
  %v4055 = mul i64 %v4000, 3
  %v4056 = add i64 %v4054, %v4055
  %v4057 = getelementptr inbounds float, ptr %v4004, i64 %v4056
  %v4058 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4057, <8 x i1> %v3999, <8 x float> zeroinitializer)
  %v4059 = add i64 0, 0
  %v4060 = mul i64 %v4000, 3
  %v4061 = add i64 %v4059, %v4060
  %v4062 = getelementptr inbounds float, ptr %v4006, i64 %v4061
  %v4063 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4062, <8 x i1> %v3999, <8 x float> zeroinitializer)
  %v4064 = fadd <8 x float> %v4058, %v4063
  %v4065 = add i64 0, 0
  %v4066 = getelementptr inbounds float, ptr %v104, i64 %v4065
  %v4067 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4066, <8 x i1> %v3999, <8 x float> zeroinitializer)
  %v4068 = insertelement <8 x float> poison, float %v4032, i64 0
  %v4069 = shufflevector <8 x float> %v4068, <8 x float> poison, <8 x i32> zeroinitializer
  %v4070 = fmul <8 x float> %v4067, %v4069
  %v4071 = insertelement <8 x float> poison, float %v4017, i64 0
  %v4072 = shufflevector <8 x float> %v4071, <8 x float> poison, <8 x i32> zeroinitializer
  %v4073 = fadd <8 x float> %v4072, %v4070
  %v4074 = insertelement <8 x float> poison, float %v4009, i64 0
  %v4075 = shufflevector <8 x float> %v4074, <8 x float> poison, <8 x i32> zeroinitializer
  %v4076 = fsub <8 x float> %v4075, %v4073
  %v4077 = fmul <8 x float> %v4076, %v4076
  %v4078 = insertelement <8 x float> poison, float %v4041, i64 0
  %v4079 = shufflevector <8 x float> %v4078, <8 x float> poison, <8 x i32> zeroinitializer
  %v4080 = fdiv <8 x float> %v4077, %v4079
  %v4081 = fneg <8 x float> %v4080
  %v4082 = add i64 0, 0
  %v4083 = getelementptr inbounds float, ptr %v4047, i64 %v4082
  %v4084 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4083, <8 x i1> %v3999, <8 x float> zeroinitializer)
  %v4085 = fsub <8 x float> %v4081, %v4084
  %v4086 = fcmp olt <8 x float> %v4085, splat (float 0xC05A400000000000)
  %v4087 = select <8 x i1> %v4086, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4085
  %v4088 = fcmp ogt <8 x float> %v4087, splat (float 0x4056400000000000)
  %v4089 = select <8 x i1> %v4088, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4087
  %v4090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4089, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4091 = fsub <8 x float> %v4090, splat (float 0x4168000000000000)
  %v4092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4091, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4089)
  %v4093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4091, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4092)
  %v4094 = bitcast <8 x float> %v4090 to <8 x i32>
  %v4095 = fmul <8 x float> %v4093, %v4093
  %v4096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4093, <8 x float> splat (float 0x3F81227F40000000))
  %v4097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4096, <8 x float> %v4093, <8 x float> splat (float 0x3FA5556740000000))
  %v4098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4097, <8 x float> %v4093, <8 x float> splat (float 0x3FC5554B00000000))
  %v4099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4098, <8 x float> %v4093, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4095, <8 x float> %v4099, <8 x float> %v4093)
  %v4101 = sub <8 x i32> %v4094, splat (i32 1262485250)
  %v4102 = lshr <8 x i32> %v4101, splat (i32 1)
  %v4103 = sub <8 x i32> %v4101, %v4102
  %v4104 = shl <8 x i32> %v4102, splat (i32 23)
  %v4105 = bitcast <8 x i32> %v4104 to <8 x float>
  %v4106 = shl <8 x i32> %v4103, splat (i32 23)
  %v4107 = bitcast <8 x i32> %v4106 to <8 x float>
  %v4108 = fadd <8 x float> %v4100, splat (float 0x3FF0000000000000)
  %v4109 = fmul <8 x float> %v4108, %v4105
  %v4110 = fmul <8 x float> %v4109, %v4107
  %v4111 = add i64 0, 0
  %v4112 = getelementptr inbounds float, ptr %v4053, i64 %v4111
  %v4113 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4112, <8 x i1> %v3999, <8 x float> zeroinitializer)
  %v4114 = fdiv <8 x float> %v4110, %v4113
  %v4115 = fmul <8 x float> %v4064, %v4114
  %v4116 = fdiv <8 x float> %v4115, %v4113
  %v4117 = fneg <8 x float> %v4116
  %v4118 = fadd <8 x float> %v4001, %v4117
  %v4119 = add nsw i64 %v4000, 1
  br label %b352
b354:
  %v4120 = mul i64 %v3992, 3
  %v4121 = getelementptr inbounds float, ptr %v208, i64 %v4120
  %v4122 = add i64 0, 0
  %v4123 = getelementptr inbounds float, ptr %v4121, i64 %v4122
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4001, ptr align 4 %v4123, <8 x i1> %v3999)
  %v4124 = add nsw i64 %v3992, 1
  br label %b349
b351:
  %v4125 = add i64 %v7, 0
  %v4126 = sdiv i64 %v4125, 1
  %v4127 = add i64 %v2, 1
  %v4128 = mul i64 %v4126, %v2
  %v4129 = sdiv i64 %v4128, %v3
  %v4130 = mul i64 %v4129, 1
  %v4131 = icmp slt i64 %v4130, %v7
  %v4132 = select i1 %v4131, i64 %v4130, i64 %v7
  %v4133 = mul i64 %v4126, %v4127
  %v4134 = sdiv i64 %v4133, %v3
  %v4135 = mul i64 %v4134, 1
  %v4136 = icmp slt i64 %v4135, %v7
  %v4137 = select i1 %v4136, i64 %v4135, i64 %v7
  br label %b355
b355:
  %v4138 = phi i64 [ %v4132, %b351 ], [ %v4265, %b360 ]
  %v4139 = icmp slt i64 %v4138, %v4137
  br i1 %v4139, label %b356, label %b357
b356:
  br label %b358
b358:
  %v4140 = phi i64 [ 0, %b356 ], [ %v4261, %b363 ]
  %v4141 = phi float [ 0x0000000000000000, %b356 ], [ %v4144, %b363 ]
  %v4142 = icmp slt i64 %v4140, 3
  br i1 %v4142, label %b359, label %b360
b359:
  br label %b361
b361:
  %v4143 = phi i64 [ 0, %b359 ], [ %v4260, %b362 ]
  %v4144 = phi float [ %v4141, %b359 ], [ %v4259, %b362 ]
  %v4145 = icmp slt i64 %v4143, 8
  br i1 %v4145, label %b362, label %b363
b362:
  %v4146 = mul i64 %v4138, 24
  %v4147 = getelementptr inbounds float, ptr %v198, i64 %v4146
  %v4148 = mul i64 %v4138, 24
  %v4149 = getelementptr inbounds float, ptr %v202, i64 %v4148
  %v4150 = add i64 %v629, 0
  %v4151 = and i64 %v4150, %v290
  %v4152 = mul i64 %v4151, %v7
  %v4153 = add i64 %v4152, %v4138
  %v4154 = mul i64 %v4153, 3
  %v4155 = getelementptr inbounds float, ptr %v128, i64 %v4154
  %v4156 = mul i64 %v4138, 3
  %v4157 = getelementptr inbounds float, ptr %v208, i64 %v4156
  %v4158 = add i64 0, %v4143
  %v4159 = getelementptr inbounds float, ptr %v102, i64 %v4158
  %v4160 = load float, ptr %v4159, align 4
  %v4161 = add i64 %v629, 0
  %v4162 = and i64 %v4161, %v280
  %v4163 = mul i64 %v4162, %v7
  %v4164 = add i64 %v4163, %v4138
  %v4165 = mul i64 %v4164, 1
  %v4166 = getelementptr inbounds float, ptr %v114, i64 %v4165
  %v4167 = getelementptr inbounds float, ptr %v4166, i64 0
  %v4168 = load float, ptr %v4167, align 4
  %v4169 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4170 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4171 = select i1 %v4170, float 0x4020000000000000, float 0x4020000000000000
  %v4172 = select i1 %v4169, float 0x4020000000000000, float %v4171
  %v4173 = fsub float %v4172, 0x3FF0000000000000
  %v4174 = fdiv float %v4173, 0x4000000000000000
  %v4175 = add i64 %v629, 0
  %v4176 = and i64 %v4175, %v276
  %v4177 = mul i64 %v4176, %v7
  %v4178 = add i64 %v4177, %v4138
  %v4179 = mul i64 %v4178, 1
  %v4180 = getelementptr inbounds float, ptr %v110, i64 %v4179
  %v4181 = getelementptr inbounds float, ptr %v4180, i64 0
  %v4182 = load float, ptr %v4181, align 4
  %v4183 = fmul float %v4174, %v4182
  %v4184 = add i64 %v629, 0
  %v4185 = and i64 %v4184, %v278
  %v4186 = mul i64 %v4185, %v7
  %v4187 = add i64 %v4186, %v4138
  %v4188 = mul i64 %v4187, 1
  %v4189 = getelementptr inbounds float, ptr %v112, i64 %v4188
  %v4190 = getelementptr inbounds float, ptr %v4189, i64 0
  %v4191 = load float, ptr %v4190, align 4
  %v4192 = fmul float 0x4000000000000000, %v4191
  %v4193 = add i64 %v629, 0
  %v4194 = and i64 %v4193, %v286
  %v4195 = mul i64 %v4194, %v7
  %v4196 = add i64 %v4195, %v4138
  %v4197 = mul i64 %v4196, 3
  %v4198 = getelementptr inbounds float, ptr %v124, i64 %v4197
  %v4199 = add i64 0, %v4140
  %v4200 = mul i64 %v4143, 3
  %v4201 = add i64 %v4199, %v4200
  %v4202 = getelementptr inbounds float, ptr %v4147, i64 %v4201
  %v4203 = load float, ptr %v4202, align 4
  %v4204 = add i64 0, %v4140
  %v4205 = mul i64 %v4143, 3
  %v4206 = add i64 %v4204, %v4205
  %v4207 = getelementptr inbounds float, ptr %v4149, i64 %v4206
  %v4208 = load float, ptr %v4207, align 4
  %v4209 = fadd float %v4203, %v4208
  %v4210 = add i64 0, %v4140
  %v4211 = getelementptr inbounds float, ptr %v4155, i64 %v4210
  %v4212 = load float, ptr %v4211, align 4
  %v4213 = fdiv float %v4209, %v4212
  %v4214 = add i64 0, %v4140
  %v4215 = getelementptr inbounds float, ptr %v4157, i64 %v4214
  %v4216 = load float, ptr %v4215, align 4
  %v4217 = fadd float %v4213, %v4216
  %v4218 = add i64 0, %v4140
  %v4219 = getelementptr inbounds float, ptr %v104, i64 %v4218
  %v4220 = load float, ptr %v4219, align 4
  %v4221 = fmul float %v4220, %v4183
  %v4222 = fadd float %v4168, %v4221
  %v4223 = fsub float %v4160, %v4222
  %v4224 = fmul float %v4223, %v4223
  %v4225 = fdiv float %v4224, %v4192
  %v4226 = fneg float %v4225
  %v4227 = add i64 0, %v4140
  %v4228 = getelementptr inbounds float, ptr %v4198, i64 %v4227
  %v4229 = load float, ptr %v4228, align 4
  %v4230 = fsub float %v4226, %v4229
  %v4231 = fcmp olt float %v4230, 0xC05A400000000000
  %v4232 = select i1 %v4231, float 0xC05A400000000000, float %v4230
  %v4233 = fcmp ogt float %v4232, 0x4056400000000000
  %v4234 = select i1 %v4233, float 0x4056400000000000, float %v4232
  %v4235 = call float @llvm.fmuladd.f32(float %v4234, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4236 = fsub float %v4235, 0x4168000000000000
  %v4237 = call float @llvm.fmuladd.f32(float %v4236, float 0xBFE62E4000000000, float %v4234)
  %v4238 = call float @llvm.fmuladd.f32(float %v4236, float 0xBEB7F7D1C0000000, float %v4237)
  %v4239 = bitcast float %v4235 to i32
  %v4240 = fmul float %v4238, %v4238
  %v4241 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4238, float 0x3F81227F40000000)
  %v4242 = call float @llvm.fmuladd.f32(float %v4241, float %v4238, float 0x3FA5556740000000)
  %v4243 = call float @llvm.fmuladd.f32(float %v4242, float %v4238, float 0x3FC5554B00000000)
  %v4244 = call float @llvm.fmuladd.f32(float %v4243, float %v4238, float 0x3FDFFFFFE0000000)
  %v4245 = call float @llvm.fmuladd.f32(float %v4240, float %v4244, float %v4238)
  %v4246 = sub i32 %v4239, 1262485250
  %v4247 = lshr i32 %v4246, 1
  %v4248 = sub i32 %v4246, %v4247
  %v4249 = shl i32 %v4247, 23
  %v4250 = bitcast i32 %v4249 to float
  %v4251 = shl i32 %v4248, 23
  %v4252 = bitcast i32 %v4251 to float
  %v4253 = fadd float %v4245, 0x3FF0000000000000
  %v4254 = fmul float %v4253, %v4250
  %v4255 = fmul float %v4254, %v4252
  %v4256 = fmul float %v4217, %v4255
  %v4257 = fmul float %v4256, %v4225
  %v4258 = fdiv float %v4257, %v4192
  %v4259 = fadd float %v4144, %v4258
  %v4260 = add nsw i64 %v4143, 1
  br label %b361
b363:
  %v4261 = add nsw i64 %v4140, 1
  br label %b358
b360:
  %v4262 = mul i64 %v4138, 1
  %v4263 = getelementptr inbounds float, ptr %v210, i64 %v4262
  %v4264 = getelementptr inbounds float, ptr %v4263, i64 0
  store float %v4141, ptr %v4264, align 4
  %v4265 = add nsw i64 %v4138, 1
  br label %b355
b357:
  %v4266 = add i64 %v7, 0
  %v4267 = sdiv i64 %v4266, 1
  %v4268 = add i64 %v2, 1
  %v4269 = mul i64 %v4267, %v2
  %v4270 = sdiv i64 %v4269, %v3
  %v4271 = mul i64 %v4270, 1
  %v4272 = icmp slt i64 %v4271, %v7
  %v4273 = select i1 %v4272, i64 %v4271, i64 %v7
  %v4274 = mul i64 %v4267, %v4268
  %v4275 = sdiv i64 %v4274, %v3
  %v4276 = mul i64 %v4275, 1
  %v4277 = icmp slt i64 %v4276, %v7
  %v4278 = select i1 %v4277, i64 %v4276, i64 %v7
  br label %b364
b364:
  %v4279 = phi i64 [ %v4273, %b357 ], [ %v4418, %b369 ]
  %v4280 = icmp slt i64 %v4279, %v4278
  br i1 %v4280, label %b365, label %b366
b365:
  %v4281 = icmp ult i64 3, 8
  %v4282 = select i1 %v4281, i64 3, i64 8
  %v4283 = trunc i64 %v4282 to i32
  %v4284 = insertelement <8 x i32> poison, i32 %v4283, i64 0
  %v4285 = shufflevector <8 x i32> %v4284, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4286 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4285
  br label %b367
b367:
  %v4287 = phi i64 [ 0, %b365 ], [ %v4413, %b368 ]
  %v4288 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v4412, %b368 ]
  %v4289 = icmp slt i64 %v4287, 8
  br i1 %v4289, label %b368, label %b369
b368:
  %v4290 = mul i64 %v4279, 24
  %v4291 = getelementptr inbounds float, ptr %v198, i64 %v4290
  %v4292 = mul i64 %v4279, 24
  %v4293 = getelementptr inbounds float, ptr %v202, i64 %v4292
  %v4294 = add i64 %v629, 0
  %v4295 = and i64 %v4294, %v290
  %v4296 = mul i64 %v4295, %v7
  %v4297 = add i64 %v4296, %v4279
  %v4298 = mul i64 %v4297, 3
  %v4299 = getelementptr inbounds float, ptr %v128, i64 %v4298
  %v4300 = mul i64 %v4279, 3
  %v4301 = getelementptr inbounds float, ptr %v208, i64 %v4300
  %v4302 = add i64 0, %v4287
  %v4303 = getelementptr inbounds float, ptr %v102, i64 %v4302
  %v4304 = load float, ptr %v4303, align 4
  %v4305 = add i64 %v629, 0
  %v4306 = and i64 %v4305, %v280
  %v4307 = mul i64 %v4306, %v7
  %v4308 = add i64 %v4307, %v4279
  %v4309 = mul i64 %v4308, 1
  %v4310 = getelementptr inbounds float, ptr %v114, i64 %v4309
  %v4311 = getelementptr inbounds float, ptr %v4310, i64 0
  %v4312 = load float, ptr %v4311, align 4
  %v4313 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4314 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4315 = select i1 %v4314, float 0x4020000000000000, float 0x4020000000000000
  %v4316 = select i1 %v4313, float 0x4020000000000000, float %v4315
  %v4317 = fsub float %v4316, 0x3FF0000000000000
  %v4318 = fdiv float %v4317, 0x4000000000000000
  %v4319 = add i64 %v629, 0
  %v4320 = and i64 %v4319, %v276
  %v4321 = mul i64 %v4320, %v7
  %v4322 = add i64 %v4321, %v4279
  %v4323 = mul i64 %v4322, 1
  %v4324 = getelementptr inbounds float, ptr %v110, i64 %v4323
  %v4325 = getelementptr inbounds float, ptr %v4324, i64 0
  %v4326 = load float, ptr %v4325, align 4
  %v4327 = fmul float %v4318, %v4326
  %v4328 = add i64 %v629, 0
  %v4329 = and i64 %v4328, %v278
  %v4330 = mul i64 %v4329, %v7
  %v4331 = add i64 %v4330, %v4279
  %v4332 = mul i64 %v4331, 1
  %v4333 = getelementptr inbounds float, ptr %v112, i64 %v4332
  %v4334 = getelementptr inbounds float, ptr %v4333, i64 0
  %v4335 = load float, ptr %v4334, align 4
  %v4336 = fmul float 0x4000000000000000, %v4335
  %v4337 = add i64 %v629, 0
  %v4338 = and i64 %v4337, %v286
  %v4339 = mul i64 %v4338, %v7
  %v4340 = add i64 %v4339, %v4279
  %v4341 = mul i64 %v4340, 3
  %v4342 = getelementptr inbounds float, ptr %v124, i64 %v4341
  %v4343 = add i64 0, 0
  %v4344 = mul i64 %v4287, 3
  %v4345 = add i64 %v4343, %v4344
  %v4346 = getelementptr inbounds float, ptr %v4291, i64 %v4345
  %v4347 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4346, <8 x i1> %v4286, <8 x float> zeroinitializer)
  %v4348 = add i64 0, 0
  %v4349 = mul i64 %v4287, 3
  %v4350 = add i64 %v4348, %v4349
  %v4351 = getelementptr inbounds float, ptr %v4293, i64 %v4350
  %v4352 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4351, <8 x i1> %v4286, <8 x float> zeroinitializer)
  %v4353 = fadd <8 x float> %v4347, %v4352
  %v4354 = add i64 0, 0
  %v4355 = getelementptr inbounds float, ptr %v4299, i64 %v4354
  %v4356 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4355, <8 x i1> %v4286, <8 x float> zeroinitializer)
  %v4357 = fdiv <8 x float> %v4353, %v4356
  %v4358 = add i64 0, 0
  %v4359 = getelementptr inbounds float, ptr %v4301, i64 %v4358
  %v4360 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4359, <8 x i1> %v4286, <8 x float> zeroinitializer)
  %v4361 = fadd <8 x float> %v4357, %v4360
  %v4362 = add i64 0, 0
  %v4363 = getelementptr inbounds float, ptr %v104, i64 %v4362
  %v4364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4363, <8 x i1> %v4286, <8 x float> zeroinitializer)
  %v4365 = insertelement <8 x float> poison, float %v4327, i64 0
  %v4366 = shufflevector <8 x float> %v4365, <8 x float> poison, <8 x i32> zeroinitializer
  %v4367 = fmul <8 x float> %v4364, %v4366
  %v4368 = insertelement <8 x float> poison, float %v4312, i64 0
  %v4369 = shufflevector <8 x float> %v4368, <8 x float> poison, <8 x i32> zeroinitializer
  %v4370 = fadd <8 x float> %v4369, %v4367
  %v4371 = insertelement <8 x float> poison, float %v4304, i64 0
  %v4372 = shufflevector <8 x float> %v4371, <8 x float> poison, <8 x i32> zeroinitializer
  %v4373 = fsub <8 x float> %v4372, %v4370
  %v4374 = fmul <8 x float> %v4373, %v4373
  %v4375 = insertelement <8 x float> poison, float %v4336, i64 0
  %v4376 = shufflevector <8 x float> %v4375, <8 x float> poison, <8 x i32> zeroinitializer
  %v4377 = fdiv <8 x float> %v4374, %v4376
  %v4378 = fneg <8 x float> %v4377
  %v4379 = add i64 0, 0
  %v4380 = getelementptr inbounds float, ptr %v4342, i64 %v4379
  %v4381 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4380, <8 x i1> %v4286, <8 x float> zeroinitializer)
  %v4382 = fsub <8 x float> %v4378, %v4381
  %v4383 = fcmp olt <8 x float> %v4382, splat (float 0xC05A400000000000)
  %v4384 = select <8 x i1> %v4383, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4382
  %v4385 = fcmp ogt <8 x float> %v4384, splat (float 0x4056400000000000)
  %v4386 = select <8 x i1> %v4385, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4384
  %v4387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4386, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4388 = fsub <8 x float> %v4387, splat (float 0x4168000000000000)
  %v4389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4388, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4386)
  %v4390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4388, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4389)
  %v4391 = bitcast <8 x float> %v4387 to <8 x i32>
  %v4392 = fmul <8 x float> %v4390, %v4390
  %v4393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4390, <8 x float> splat (float 0x3F81227F40000000))
  %v4394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4393, <8 x float> %v4390, <8 x float> splat (float 0x3FA5556740000000))
  %v4395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4394, <8 x float> %v4390, <8 x float> splat (float 0x3FC5554B00000000))
  %v4396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4395, <8 x float> %v4390, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4392, <8 x float> %v4396, <8 x float> %v4390)
  %v4398 = sub <8 x i32> %v4391, splat (i32 1262485250)
  %v4399 = lshr <8 x i32> %v4398, splat (i32 1)
  %v4400 = sub <8 x i32> %v4398, %v4399
  %v4401 = shl <8 x i32> %v4399, splat (i32 23)
  %v4402 = bitcast <8 x i32> %v4401 to <8 x float>
  %v4403 = shl <8 x i32> %v4400, splat (i32 23)
  %v4404 = bitcast <8 x i32> %v4403 to <8 x float>
  %v4405 = fadd <8 x float> %v4397, splat (float 0x3FF0000000000000)
  %v4406 = fmul <8 x float> %v4405, %v4402
  %v4407 = fmul <8 x float> %v4406, %v4404
  %v4408 = fmul <8 x float> %v4361, %v4407
  %v4409 = fdiv <8 x float> %v4408, %v4376
  %v4410 = fmul <8 x float> %v4409, %v4373
  %v4411 = fadd <8 x float> %v4410, %v4410
  %v4412 = fadd <8 x float> %v4288, %v4411
  %v4413 = add nsw i64 %v4287, 1
  br label %b367
b369:
  %v4414 = mul i64 %v4279, 3
  %v4415 = getelementptr inbounds float, ptr %v200, i64 %v4414
  %v4416 = add i64 0, 0
  %v4417 = getelementptr inbounds float, ptr %v4415, i64 %v4416
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4288, ptr align 4 %v4417, <8 x i1> %v4286)
  %v4418 = add nsw i64 %v4279, 1
  br label %b364
b366:
  %v4419 = add i64 %v7, 0
  %v4420 = sdiv i64 %v4419, 1
  %v4421 = add i64 %v2, 1
  %v4422 = mul i64 %v4420, %v2
  %v4423 = sdiv i64 %v4422, %v3
  %v4424 = mul i64 %v4423, 1
  %v4425 = icmp slt i64 %v4424, %v7
  %v4426 = select i1 %v4425, i64 %v4424, i64 %v7
  %v4427 = mul i64 %v4420, %v4421
  %v4428 = sdiv i64 %v4427, %v3
  %v4429 = mul i64 %v4428, 1
  %v4430 = icmp slt i64 %v4429, %v7
  %v4431 = select i1 %v4430, i64 %v4429, i64 %v7
  br label %b370
b370:
  %v4432 = phi i64 [ %v4426, %b366 ], [ %v4571, %b375 ]
  %v4433 = icmp slt i64 %v4432, %v4431
  br i1 %v4433, label %b371, label %b372
b371:
  br label %b373
b373:
  %v4434 = phi i64 [ 0, %b371 ], [ %v4570, %b378 ]
  %v4435 = icmp slt i64 %v4434, 3
  br i1 %v4435, label %b374, label %b375
b374:
  br label %b376
b376:
  %v4436 = phi i64 [ 0, %b374 ], [ %v4555, %b377 ]
  %v4437 = phi <8 x float> [ splat (float 0x0000000000000000), %b374 ], [ %v4554, %b377 ]
  %v4438 = icmp slt i64 %v4436, 8
  br i1 %v4438, label %b377, label %b378
b377:
  %v4439 = mul i64 %v4432, 24
  %v4440 = getelementptr inbounds float, ptr %v232, i64 %v4439
  %v4441 = mul i64 %v4432, 24
  %v4442 = getelementptr inbounds float, ptr %v196, i64 %v4441
  %v4443 = add i64 %v629, 0
  %v4444 = and i64 %v4443, %v274
  %v4445 = mul i64 %v4444, %v7
  %v4446 = add i64 %v4445, %v4432
  %v4447 = mul i64 %v4446, 1
  %v4448 = getelementptr inbounds float, ptr %v108, i64 %v4447
  %v4449 = getelementptr inbounds float, ptr %v4448, i64 0
  %v4450 = load float, ptr %v4449, align 4
  %v4451 = add i64 0, %v4434
  %v4452 = getelementptr inbounds float, ptr %v104, i64 %v4451
  %v4453 = load float, ptr %v4452, align 4
  %v4454 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4455 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4456 = select i1 %v4455, float 0x4020000000000000, float 0x4020000000000000
  %v4457 = select i1 %v4454, float 0x4020000000000000, float %v4456
  %v4458 = fsub float %v4457, 0x3FF0000000000000
  %v4459 = fdiv float %v4458, 0x4000000000000000
  %v4460 = add i64 %v629, 0
  %v4461 = and i64 %v4460, %v276
  %v4462 = mul i64 %v4461, %v7
  %v4463 = add i64 %v4462, %v4432
  %v4464 = mul i64 %v4463, 1
  %v4465 = getelementptr inbounds float, ptr %v110, i64 %v4464
  %v4466 = getelementptr inbounds float, ptr %v4465, i64 0
  %v4467 = load float, ptr %v4466, align 4
  %v4468 = fmul float %v4459, %v4467
  %v4469 = fmul float %v4453, %v4468
  %v4470 = fadd float %v4450, %v4469
  %v4471 = add i64 %v629, 0
  %v4472 = and i64 %v4471, %v278
  %v4473 = mul i64 %v4472, %v7
  %v4474 = add i64 %v4473, %v4432
  %v4475 = mul i64 %v4474, 1
  %v4476 = getelementptr inbounds float, ptr %v112, i64 %v4475
  %v4477 = getelementptr inbounds float, ptr %v4476, i64 0
  %v4478 = load float, ptr %v4477, align 4
  %v4479 = fmul float 0x4000000000000000, %v4478
  %v4480 = add i64 %v629, 0
  %v4481 = and i64 %v4480, %v284
  %v4482 = mul i64 %v4481, %v7
  %v4483 = add i64 %v4482, %v4432
  %v4484 = mul i64 %v4483, 3
  %v4485 = getelementptr inbounds float, ptr %v122, i64 %v4484
  %v4486 = add i64 0, %v4434
  %v4487 = getelementptr inbounds float, ptr %v4485, i64 %v4486
  %v4488 = load float, ptr %v4487, align 4
  %v4489 = add i64 %v629, 0
  %v4490 = and i64 %v4489, %v288
  %v4491 = mul i64 %v4490, %v7
  %v4492 = add i64 %v4491, %v4432
  %v4493 = mul i64 %v4492, 3
  %v4494 = getelementptr inbounds float, ptr %v126, i64 %v4493
  %v4495 = add i64 0, %v4434
  %v4496 = getelementptr inbounds float, ptr %v4494, i64 %v4495
  %v4497 = load float, ptr %v4496, align 4
  %v4498 = mul i64 %v4434, 8
  %v4499 = add i64 0, %v4498
  %v4500 = add i64 %v4499, %v4436
  %v4501 = getelementptr inbounds float, ptr %v4440, i64 %v4500
  %v4502 = load <8 x float>, ptr %v4501, align 4
  %v4503 = mul i64 %v4434, 8
  %v4504 = add i64 0, %v4503
  %v4505 = add i64 %v4504, %v4436
  %v4506 = getelementptr inbounds float, ptr %v4442, i64 %v4505
  %v4507 = load <8 x float>, ptr %v4506, align 4
  %v4508 = fadd <8 x float> %v4502, %v4507
  %v4509 = add i64 0, %v4436
  %v4510 = getelementptr inbounds float, ptr %v102, i64 %v4509
  %v4511 = load <8 x float>, ptr %v4510, align 4
  %v4512 = insertelement <8 x float> poison, float %v4470, i64 0
  %v4513 = shufflevector <8 x float> %v4512, <8 x float> poison, <8 x i32> zeroinitializer
  %v4514 = fsub <8 x float> %v4511, %v4513
  %v4515 = fmul <8 x float> %v4514, %v4514
  %v4516 = insertelement <8 x float> poison, float %v4479, i64 0
  %v4517 = shufflevector <8 x float> %v4516, <8 x float> poison, <8 x i32> zeroinitializer
  %v4518 = fdiv <8 x float> %v4515, %v4517
  %v4519 = fneg <8 x float> %v4518
  %v4520 = insertelement <8 x float> poison, float %v4488, i64 0
  %v4521 = shufflevector <8 x float> %v4520, <8 x float> poison, <8 x i32> zeroinitializer
  %v4522 = fsub <8 x float> %v4519, %v4521
  %v4523 = fcmp olt <8 x float> %v4522, splat (float 0xC05A400000000000)
  %v4524 = select <8 x i1> %v4523, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4522
  %v4525 = fcmp ogt <8 x float> %v4524, splat (float 0x4056400000000000)
  %v4526 = select <8 x i1> %v4525, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4524
  %v4527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4526, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4528 = fsub <8 x float> %v4527, splat (float 0x4168000000000000)
  %v4529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4528, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4526)
  %v4530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4528, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4529)
  %v4531 = bitcast <8 x float> %v4527 to <8 x i32>
  %v4532 = fmul <8 x float> %v4530, %v4530
  %v4533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4530, <8 x float> splat (float 0x3F81227F40000000))
  %v4534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4533, <8 x float> %v4530, <8 x float> splat (float 0x3FA5556740000000))
  %v4535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4534, <8 x float> %v4530, <8 x float> splat (float 0x3FC5554B00000000))
  %v4536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4535, <8 x float> %v4530, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4532, <8 x float> %v4536, <8 x float> %v4530)
  %v4538 = sub <8 x i32> %v4531, splat (i32 1262485250)
  %v4539 = lshr <8 x i32> %v4538, splat (i32 1)
  %v4540 = sub <8 x i32> %v4538, %v4539
  %v4541 = shl <8 x i32> %v4539, splat (i32 23)
  %v4542 = bitcast <8 x i32> %v4541 to <8 x float>
  %v4543 = shl <8 x i32> %v4540, splat (i32 23)
  %v4544 = bitcast <8 x i32> %v4543 to <8 x float>
  %v4545 = fadd <8 x float> %v4537, splat (float 0x3FF0000000000000)
  %v4546 = fmul <8 x float> %v4545, %v4542
  %v4547 = fmul <8 x float> %v4546, %v4544
  %v4548 = insertelement <8 x float> poison, float %v4497, i64 0
  %v4549 = shufflevector <8 x float> %v4548, <8 x float> poison, <8 x i32> zeroinitializer
  %v4550 = fdiv <8 x float> %v4547, %v4549
  %v4551 = fmul <8 x float> %v4508, %v4550
  %v4552 = fdiv <8 x float> %v4551, %v4549
  %v4553 = fneg <8 x float> %v4552
  %v4554 = fadd <8 x float> %v4437, %v4553
  %v4555 = add nsw i64 %v4436, 8
  br label %b376
b378:
  %v4556 = shufflevector <8 x float> %v4437, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4557 = shufflevector <8 x float> %v4437, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4558 = fadd <4 x float> %v4556, %v4557
  %v4559 = shufflevector <4 x float> %v4558, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4560 = shufflevector <4 x float> %v4558, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4561 = fadd <2 x float> %v4559, %v4560
  %v4562 = extractelement <2 x float> %v4561, i64 0
  %v4563 = extractelement <2 x float> %v4561, i64 1
  %v4564 = fadd float %v4562, %v4563
  %v4565 = fadd float %v4564, 0x0000000000000000
  %v4566 = mul i64 %v4432, 3
  %v4567 = getelementptr inbounds float, ptr %v214, i64 %v4566
  %v4568 = add i64 0, %v4434
  %v4569 = getelementptr inbounds float, ptr %v4567, i64 %v4568
  store float %v4565, ptr %v4569, align 4
  %v4570 = add nsw i64 %v4434, 1
  br label %b373
b375:
  %v4571 = add nsw i64 %v4432, 1
  br label %b370
b372:
  %v4572 = add i64 %v7, 0
  %v4573 = sdiv i64 %v4572, 1
  %v4574 = add i64 %v2, 1
  %v4575 = mul i64 %v4573, %v2
  %v4576 = sdiv i64 %v4575, %v3
  %v4577 = mul i64 %v4576, 1
  %v4578 = icmp slt i64 %v4577, %v7
  %v4579 = select i1 %v4578, i64 %v4577, i64 %v7
  %v4580 = mul i64 %v4573, %v4574
  %v4581 = sdiv i64 %v4580, %v3
  %v4582 = mul i64 %v4581, 1
  %v4583 = icmp slt i64 %v4582, %v7
  %v4584 = select i1 %v4583, i64 %v4582, i64 %v7
  br label %b379
b379:
  %v4585 = phi i64 [ %v4579, %b372 ], [ %v4670, %b384 ]
  %v4586 = icmp slt i64 %v4585, %v4584
  br i1 %v4586, label %b380, label %b381
b380:
  %v4587 = add i64 %v629, 1
  %v4588 = and i64 %v4587, 1
  %v4589 = mul i64 %v4588, %v7
  %v4590 = add i64 %v4589, %v4585
  %v4591 = mul i64 %v4590, 64
  %v4592 = getelementptr inbounds float, ptr %v50, i64 %v4591
  %v4593 = add i64 %v629, 0
  %v4594 = and i64 %v4593, %v246
  %v4595 = mul i64 %v4594, %v7
  %v4596 = add i64 %v4595, %v4585
  %v4597 = mul i64 %v4596, 64
  %v4598 = getelementptr inbounds float, ptr %v36, i64 %v4597
  %v4599 = add i64 %v629, 0
  %v4600 = and i64 %v4599, %v362
  %v4601 = mul i64 %v4600, %v7
  %v4602 = add i64 %v4601, %v4585
  %v4603 = mul i64 %v4602, 64
  %v4604 = getelementptr inbounds float, ptr %v234, i64 %v4603
  %v4605 = add i64 %v629, 0
  %v4606 = and i64 %v4605, %v250
  %v4607 = mul i64 %v4606, %v7
  %v4608 = add i64 %v4607, %v4585
  %v4609 = mul i64 %v4608, 64
  %v4610 = getelementptr inbounds float, ptr %v40, i64 %v4609
  %v4611 = add i64 %v629, 0
  %v4612 = and i64 %v4611, 1
  %v4613 = mul i64 %v4612, %v7
  %v4614 = add i64 %v4613, %v4585
  %v4615 = mul i64 %v4614, 64
  %v4616 = getelementptr inbounds float, ptr %v50, i64 %v4615
  br label %b382
b382:
  %v4617 = phi i64 [ 0, %b380 ], [ %v4669, %b383 ]
  %v4618 = icmp slt i64 %v4617, 64
  br i1 %v4618, label %b383, label %b384
b383:
  %v4619 = add i64 0, %v4617
  %v4620 = getelementptr inbounds float, ptr %v4592, i64 %v4619
  %v4621 = load <8 x float>, ptr %v4620, align 4
  %v4622 = add i64 0, %v4617
  %v4623 = getelementptr inbounds float, ptr %v4598, i64 %v4622
  %v4624 = load <8 x float>, ptr %v4623, align 4
  %v4625 = fadd <8 x float> %v4621, %v4624
  %v4626 = add i64 0, %v4617
  %v4627 = getelementptr inbounds float, ptr %v4604, i64 %v4626
  %v4628 = load <8 x float>, ptr %v4627, align 4
  %v4629 = add i64 0, %v4617
  %v4630 = getelementptr inbounds float, ptr %v4610, i64 %v4629
  %v4631 = load <8 x float>, ptr %v4630, align 4
  %v4632 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4631)
  %v4633 = fneg <8 x float> %v4632
  %v4634 = fcmp olt <8 x float> %v4633, splat (float 0xC05A400000000000)
  %v4635 = select <8 x i1> %v4634, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4633
  %v4636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4635, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4637 = fsub <8 x float> %v4636, splat (float 0x4168000000000000)
  %v4638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4637, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4635)
  %v4639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4637, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4638)
  %v4640 = bitcast <8 x float> %v4636 to <8 x i32>
  %v4641 = fmul <8 x float> %v4639, %v4639
  %v4642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4639, <8 x float> splat (float 0x3F81227F40000000))
  %v4643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4642, <8 x float> %v4639, <8 x float> splat (float 0x3FA5556740000000))
  %v4644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4643, <8 x float> %v4639, <8 x float> splat (float 0x3FC5554B00000000))
  %v4645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4644, <8 x float> %v4639, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4641, <8 x float> %v4645, <8 x float> %v4639)
  %v4647 = sub <8 x i32> %v4640, splat (i32 1262485250)
  %v4648 = lshr <8 x i32> %v4647, splat (i32 1)
  %v4649 = sub <8 x i32> %v4647, %v4648
  %v4650 = shl <8 x i32> %v4648, splat (i32 23)
  %v4651 = bitcast <8 x i32> %v4650 to <8 x float>
  %v4652 = shl <8 x i32> %v4649, splat (i32 23)
  %v4653 = bitcast <8 x i32> %v4652 to <8 x float>
  %v4654 = fadd <8 x float> %v4646, splat (float 0x3FF0000000000000)
  %v4655 = fmul <8 x float> %v4654, %v4651
  %v4656 = fmul <8 x float> %v4655, %v4653
  %v4657 = fcmp olt <8 x float> %v4631, splat (float 0x0000000000000000)
  %v4658 = select <8 x i1> %v4657, <8 x float> %v4656, <8 x float> splat (float 0x3FF0000000000000)
  %v4659 = fadd <8 x float> %v4656, splat (float 0x3FF0000000000000)
  %v4660 = fdiv <8 x float> %v4658, %v4659
  %v4661 = fmul <8 x float> %v4628, %v4660
  %v4662 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4663 = shufflevector <8 x float> %v4662, <8 x float> poison, <8 x i32> zeroinitializer
  %v4664 = fsub <8 x float> %v4663, %v4660
  %v4665 = fmul <8 x float> %v4661, %v4664
  %v4666 = fsub <8 x float> %v4625, %v4665
  %v4667 = add i64 0, %v4617
  %v4668 = getelementptr inbounds float, ptr %v4616, i64 %v4667
  store <8 x float> %v4666, ptr %v4668, align 4
  %v4669 = add nsw i64 %v4617, 8
  br label %b382
b384:
  %v4670 = add nsw i64 %v4585, 1
  br label %b379
b381:
  %v4671 = add i64 %v7, 0
  %v4672 = sdiv i64 %v4671, 1
  %v4673 = add i64 %v2, 1
  %v4674 = mul i64 %v4672, %v2
  %v4675 = sdiv i64 %v4674, %v3
  %v4676 = mul i64 %v4675, 1
  %v4677 = icmp slt i64 %v4676, %v7
  %v4678 = select i1 %v4677, i64 %v4676, i64 %v7
  %v4679 = mul i64 %v4672, %v4673
  %v4680 = sdiv i64 %v4679, %v3
  %v4681 = mul i64 %v4680, 1
  %v4682 = icmp slt i64 %v4681, %v7
  %v4683 = select i1 %v4682, i64 %v4681, i64 %v7
  br label %b385
b385:
  %v4684 = phi i64 [ %v4678, %b381 ], [ %v4700, %b390 ]
  %v4685 = icmp slt i64 %v4684, %v4683
  br i1 %v4685, label %b386, label %b387
b386:
  br label %b388
b388:
  %v4686 = phi i64 [ 0, %b386 ], [ %v4695, %b389 ]
  %v4687 = phi float [ 0x0000000000000000, %b386 ], [ %v4694, %b389 ]
  %v4688 = icmp slt i64 %v4686, 3
  br i1 %v4688, label %b389, label %b390
b389:
  %v4689 = mul i64 %v4684, 3
  %v4690 = getelementptr inbounds float, ptr %v200, i64 %v4689
  %v4691 = add i64 0, %v4686
  %v4692 = getelementptr inbounds float, ptr %v4690, i64 %v4691
  %v4693 = load float, ptr %v4692, align 4
  %v4694 = fadd float %v4687, %v4693
  %v4695 = add nsw i64 %v4686, 1
  br label %b388
b390:
  %v4696 = fadd float %v4687, 0x0000000000000000
  %v4697 = mul i64 %v4684, 1
  %v4698 = getelementptr inbounds float, ptr %v212, i64 %v4697
  %v4699 = getelementptr inbounds float, ptr %v4698, i64 0
  store float %v4696, ptr %v4699, align 4
  %v4700 = add nsw i64 %v4684, 1
  br label %b385
b387:
  %v4701 = add i64 %v7, 0
  %v4702 = sdiv i64 %v4701, 1
  %v4703 = add i64 %v2, 1
  %v4704 = mul i64 %v4702, %v2
  %v4705 = sdiv i64 %v4704, %v3
  %v4706 = mul i64 %v4705, 1
  %v4707 = icmp slt i64 %v4706, %v7
  %v4708 = select i1 %v4707, i64 %v4706, i64 %v7
  %v4709 = mul i64 %v4702, %v4703
  %v4710 = sdiv i64 %v4709, %v3
  %v4711 = mul i64 %v4710, 1
  %v4712 = icmp slt i64 %v4711, %v7
  %v4713 = select i1 %v4712, i64 %v4711, i64 %v7
  br label %b391
b391:
  %v4714 = phi i64 [ %v4708, %b387 ], [ %v4862, %b396 ]
  %v4715 = icmp slt i64 %v4714, %v4713
  br i1 %v4715, label %b392, label %b393
b392:
  br label %b394
b394:
  %v4716 = phi i64 [ 0, %b392 ], [ %v4848, %b399 ]
  %v4717 = phi <8 x float> [ splat (float 0x0000000000000000), %b392 ], [ %v4721, %b399 ]
  %v4718 = phi float [ 0x0000000000000000, %b392 ], [ %v4718, %b399 ]
  %v4719 = icmp slt i64 %v4716, 3
  br i1 %v4719, label %b395, label %b396
b395:
  br label %b397
b397:
  %v4720 = phi i64 [ 0, %b395 ], [ %v4847, %b398 ]
  %v4721 = phi <8 x float> [ %v4717, %b395 ], [ %v4846, %b398 ]
  %v4722 = icmp slt i64 %v4720, 8
  br i1 %v4722, label %b398, label %b399
b398:
  %v4723 = mul i64 %v4714, 24
  %v4724 = getelementptr inbounds float, ptr %v232, i64 %v4723
  %v4725 = mul i64 %v4714, 24
  %v4726 = getelementptr inbounds float, ptr %v196, i64 %v4725
  %v4727 = add i64 %v629, 0
  %v4728 = and i64 %v4727, %v288
  %v4729 = mul i64 %v4728, %v7
  %v4730 = add i64 %v4729, %v4714
  %v4731 = mul i64 %v4730, 3
  %v4732 = getelementptr inbounds float, ptr %v126, i64 %v4731
  %v4733 = add i64 0, %v4716
  %v4734 = getelementptr inbounds float, ptr %v4732, i64 %v4733
  %v4735 = load float, ptr %v4734, align 4
  %v4736 = mul i64 %v4714, 3
  %v4737 = getelementptr inbounds float, ptr %v214, i64 %v4736
  %v4738 = add i64 0, %v4716
  %v4739 = getelementptr inbounds float, ptr %v4737, i64 %v4738
  %v4740 = load float, ptr %v4739, align 4
  %v4741 = add i64 %v629, 0
  %v4742 = and i64 %v4741, %v274
  %v4743 = mul i64 %v4742, %v7
  %v4744 = add i64 %v4743, %v4714
  %v4745 = mul i64 %v4744, 1
  %v4746 = getelementptr inbounds float, ptr %v108, i64 %v4745
  %v4747 = getelementptr inbounds float, ptr %v4746, i64 0
  %v4748 = load float, ptr %v4747, align 4
  %v4749 = add i64 0, %v4716
  %v4750 = getelementptr inbounds float, ptr %v104, i64 %v4749
  %v4751 = load float, ptr %v4750, align 4
  %v4752 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4753 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4754 = select i1 %v4753, float 0x4020000000000000, float 0x4020000000000000
  %v4755 = select i1 %v4752, float 0x4020000000000000, float %v4754
  %v4756 = fsub float %v4755, 0x3FF0000000000000
  %v4757 = fdiv float %v4756, 0x4000000000000000
  %v4758 = add i64 %v629, 0
  %v4759 = and i64 %v4758, %v276
  %v4760 = mul i64 %v4759, %v7
  %v4761 = add i64 %v4760, %v4714
  %v4762 = mul i64 %v4761, 1
  %v4763 = getelementptr inbounds float, ptr %v110, i64 %v4762
  %v4764 = getelementptr inbounds float, ptr %v4763, i64 0
  %v4765 = load float, ptr %v4764, align 4
  %v4766 = fmul float %v4757, %v4765
  %v4767 = fmul float %v4751, %v4766
  %v4768 = fadd float %v4748, %v4767
  %v4769 = add i64 %v629, 0
  %v4770 = and i64 %v4769, %v278
  %v4771 = mul i64 %v4770, %v7
  %v4772 = add i64 %v4771, %v4714
  %v4773 = mul i64 %v4772, 1
  %v4774 = getelementptr inbounds float, ptr %v112, i64 %v4773
  %v4775 = getelementptr inbounds float, ptr %v4774, i64 0
  %v4776 = load float, ptr %v4775, align 4
  %v4777 = fmul float 0x4000000000000000, %v4776
  %v4778 = add i64 %v629, 0
  %v4779 = and i64 %v4778, %v284
  %v4780 = mul i64 %v4779, %v7
  %v4781 = add i64 %v4780, %v4714
  %v4782 = mul i64 %v4781, 3
  %v4783 = getelementptr inbounds float, ptr %v122, i64 %v4782
  %v4784 = add i64 0, %v4716
  %v4785 = getelementptr inbounds float, ptr %v4783, i64 %v4784
  %v4786 = load float, ptr %v4785, align 4
  %v4787 = mul i64 %v4716, 8
  %v4788 = add i64 0, %v4787
  %v4789 = add i64 %v4788, %v4720
  %v4790 = getelementptr inbounds float, ptr %v4724, i64 %v4789
  %v4791 = load <8 x float>, ptr %v4790, align 4
  %v4792 = mul i64 %v4716, 8
  %v4793 = add i64 0, %v4792
  %v4794 = add i64 %v4793, %v4720
  %v4795 = getelementptr inbounds float, ptr %v4726, i64 %v4794
  %v4796 = load <8 x float>, ptr %v4795, align 4
  %v4797 = fadd <8 x float> %v4791, %v4796
  %v4798 = insertelement <8 x float> poison, float %v4735, i64 0
  %v4799 = shufflevector <8 x float> %v4798, <8 x float> poison, <8 x i32> zeroinitializer
  %v4800 = fdiv <8 x float> %v4797, %v4799
  %v4801 = insertelement <8 x float> poison, float %v4740, i64 0
  %v4802 = shufflevector <8 x float> %v4801, <8 x float> poison, <8 x i32> zeroinitializer
  %v4803 = fadd <8 x float> %v4800, %v4802
  %v4804 = add i64 0, %v4720
  %v4805 = getelementptr inbounds float, ptr %v102, i64 %v4804
  %v4806 = load <8 x float>, ptr %v4805, align 4
  %v4807 = insertelement <8 x float> poison, float %v4768, i64 0
  %v4808 = shufflevector <8 x float> %v4807, <8 x float> poison, <8 x i32> zeroinitializer
  %v4809 = fsub <8 x float> %v4806, %v4808
  %v4810 = fmul <8 x float> %v4809, %v4809
  %v4811 = insertelement <8 x float> poison, float %v4777, i64 0
  %v4812 = shufflevector <8 x float> %v4811, <8 x float> poison, <8 x i32> zeroinitializer
  %v4813 = fdiv <8 x float> %v4810, %v4812
  %v4814 = fneg <8 x float> %v4813
  %v4815 = insertelement <8 x float> poison, float %v4786, i64 0
  %v4816 = shufflevector <8 x float> %v4815, <8 x float> poison, <8 x i32> zeroinitializer
  %v4817 = fsub <8 x float> %v4814, %v4816
  %v4818 = fcmp olt <8 x float> %v4817, splat (float 0xC05A400000000000)
  %v4819 = select <8 x i1> %v4818, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4817
  %v4820 = fcmp ogt <8 x float> %v4819, splat (float 0x4056400000000000)
  %v4821 = select <8 x i1> %v4820, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4819
  %v4822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4821, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4823 = fsub <8 x float> %v4822, splat (float 0x4168000000000000)
  %v4824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4823, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4821)
  %v4825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4823, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4824)
  %v4826 = bitcast <8 x float> %v4822 to <8 x i32>
  %v4827 = fmul <8 x float> %v4825, %v4825
  %v4828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4825, <8 x float> splat (float 0x3F81227F40000000))
  %v4829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4828, <8 x float> %v4825, <8 x float> splat (float 0x3FA5556740000000))
  %v4830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4829, <8 x float> %v4825, <8 x float> splat (float 0x3FC5554B00000000))
  %v4831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4830, <8 x float> %v4825, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4827, <8 x float> %v4831, <8 x float> %v4825)
  %v4833 = sub <8 x i32> %v4826, splat (i32 1262485250)
  %v4834 = lshr <8 x i32> %v4833, splat (i32 1)
  %v4835 = sub <8 x i32> %v4833, %v4834
  %v4836 = shl <8 x i32> %v4834, splat (i32 23)
  %v4837 = bitcast <8 x i32> %v4836 to <8 x float>
  %v4838 = shl <8 x i32> %v4835, splat (i32 23)
  %v4839 = bitcast <8 x i32> %v4838 to <8 x float>
  %v4840 = fadd <8 x float> %v4832, splat (float 0x3FF0000000000000)
  %v4841 = fmul <8 x float> %v4840, %v4837
  %v4842 = fmul <8 x float> %v4841, %v4839
  %v4843 = fmul <8 x float> %v4803, %v4842
  %v4844 = fmul <8 x float> %v4843, %v4813
  %v4845 = fdiv <8 x float> %v4844, %v4812
  %v4846 = fadd <8 x float> %v4721, %v4845
  %v4847 = add nsw i64 %v4720, 8
  br label %b397
b399:
  %v4848 = add nsw i64 %v4716, 1
  br label %b394
b396:
  %v4849 = shufflevector <8 x float> %v4717, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4850 = shufflevector <8 x float> %v4717, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4851 = fadd <4 x float> %v4849, %v4850
  %v4852 = shufflevector <4 x float> %v4851, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4853 = shufflevector <4 x float> %v4851, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4854 = fadd <2 x float> %v4852, %v4853
  %v4855 = extractelement <2 x float> %v4854, i64 0
  %v4856 = extractelement <2 x float> %v4854, i64 1
  %v4857 = fadd float %v4855, %v4856
  %v4858 = fadd float %v4857, %v4718
  %v4859 = mul i64 %v4714, 1
  %v4860 = getelementptr inbounds float, ptr %v216, i64 %v4859
  %v4861 = getelementptr inbounds float, ptr %v4860, i64 0
  store float %v4858, ptr %v4861, align 4
  %v4862 = add nsw i64 %v4714, 1
  br label %b391
b393:
  %v4863 = add i64 %v7, 0
  %v4864 = sdiv i64 %v4863, 1
  %v4865 = add i64 %v2, 1
  %v4866 = mul i64 %v4864, %v2
  %v4867 = sdiv i64 %v4866, %v3
  %v4868 = mul i64 %v4867, 1
  %v4869 = icmp slt i64 %v4868, %v7
  %v4870 = select i1 %v4869, i64 %v4868, i64 %v7
  %v4871 = mul i64 %v4864, %v4865
  %v4872 = sdiv i64 %v4871, %v3
  %v4873 = mul i64 %v4872, 1
  %v4874 = icmp slt i64 %v4873, %v7
  %v4875 = select i1 %v4874, i64 %v4873, i64 %v7
  br label %b400
b400:
  %v4876 = phi i64 [ %v4870, %b393 ], [ %v5024, %b405 ]
  %v4877 = icmp slt i64 %v4876, %v4875
  br i1 %v4877, label %b401, label %b402
b401:
  br label %b403
b403:
  %v4878 = phi i64 [ 0, %b401 ], [ %v5023, %b408 ]
  %v4879 = icmp slt i64 %v4878, 3
  br i1 %v4879, label %b404, label %b405
b404:
  br label %b406
b406:
  %v4880 = phi i64 [ 0, %b404 ], [ %v5008, %b407 ]
  %v4881 = phi <8 x float> [ splat (float 0x0000000000000000), %b404 ], [ %v5007, %b407 ]
  %v4882 = icmp slt i64 %v4880, 8
  br i1 %v4882, label %b407, label %b408
b407:
  %v4883 = mul i64 %v4876, 24
  %v4884 = getelementptr inbounds float, ptr %v232, i64 %v4883
  %v4885 = mul i64 %v4876, 24
  %v4886 = getelementptr inbounds float, ptr %v196, i64 %v4885
  %v4887 = add i64 %v629, 0
  %v4888 = and i64 %v4887, %v288
  %v4889 = mul i64 %v4888, %v7
  %v4890 = add i64 %v4889, %v4876
  %v4891 = mul i64 %v4890, 3
  %v4892 = getelementptr inbounds float, ptr %v126, i64 %v4891
  %v4893 = add i64 0, %v4878
  %v4894 = getelementptr inbounds float, ptr %v4892, i64 %v4893
  %v4895 = load float, ptr %v4894, align 4
  %v4896 = mul i64 %v4876, 3
  %v4897 = getelementptr inbounds float, ptr %v214, i64 %v4896
  %v4898 = add i64 0, %v4878
  %v4899 = getelementptr inbounds float, ptr %v4897, i64 %v4898
  %v4900 = load float, ptr %v4899, align 4
  %v4901 = add i64 %v629, 0
  %v4902 = and i64 %v4901, %v274
  %v4903 = mul i64 %v4902, %v7
  %v4904 = add i64 %v4903, %v4876
  %v4905 = mul i64 %v4904, 1
  %v4906 = getelementptr inbounds float, ptr %v108, i64 %v4905
  %v4907 = getelementptr inbounds float, ptr %v4906, i64 0
  %v4908 = load float, ptr %v4907, align 4
  %v4909 = add i64 0, %v4878
  %v4910 = getelementptr inbounds float, ptr %v104, i64 %v4909
  %v4911 = load float, ptr %v4910, align 4
  %v4912 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v4913 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v4914 = select i1 %v4913, float 0x4020000000000000, float 0x4020000000000000
  %v4915 = select i1 %v4912, float 0x4020000000000000, float %v4914
  %v4916 = fsub float %v4915, 0x3FF0000000000000
  %v4917 = fdiv float %v4916, 0x4000000000000000
  %v4918 = add i64 %v629, 0
  %v4919 = and i64 %v4918, %v276
  %v4920 = mul i64 %v4919, %v7
  %v4921 = add i64 %v4920, %v4876
  %v4922 = mul i64 %v4921, 1
  %v4923 = getelementptr inbounds float, ptr %v110, i64 %v4922
  %v4924 = getelementptr inbounds float, ptr %v4923, i64 0
  %v4925 = load float, ptr %v4924, align 4
  %v4926 = fmul float %v4917, %v4925
  %v4927 = fmul float %v4911, %v4926
  %v4928 = fadd float %v4908, %v4927
  %v4929 = add i64 %v629, 0
  %v4930 = and i64 %v4929, %v278
  %v4931 = mul i64 %v4930, %v7
  %v4932 = add i64 %v4931, %v4876
  %v4933 = mul i64 %v4932, 1
  %v4934 = getelementptr inbounds float, ptr %v112, i64 %v4933
  %v4935 = getelementptr inbounds float, ptr %v4934, i64 0
  %v4936 = load float, ptr %v4935, align 4
  %v4937 = fmul float 0x4000000000000000, %v4936
  %v4938 = add i64 %v629, 0
  %v4939 = and i64 %v4938, %v284
  %v4940 = mul i64 %v4939, %v7
  %v4941 = add i64 %v4940, %v4876
  %v4942 = mul i64 %v4941, 3
  %v4943 = getelementptr inbounds float, ptr %v122, i64 %v4942
  %v4944 = add i64 0, %v4878
  %v4945 = getelementptr inbounds float, ptr %v4943, i64 %v4944
  %v4946 = load float, ptr %v4945, align 4
  %v4947 = mul i64 %v4878, 8
  %v4948 = add i64 0, %v4947
  %v4949 = add i64 %v4948, %v4880
  %v4950 = getelementptr inbounds float, ptr %v4884, i64 %v4949
  %v4951 = load <8 x float>, ptr %v4950, align 4
  %v4952 = mul i64 %v4878, 8
  %v4953 = add i64 0, %v4952
  %v4954 = add i64 %v4953, %v4880
  %v4955 = getelementptr inbounds float, ptr %v4886, i64 %v4954
  %v4956 = load <8 x float>, ptr %v4955, align 4
  %v4957 = fadd <8 x float> %v4951, %v4956
  %v4958 = insertelement <8 x float> poison, float %v4895, i64 0
  %v4959 = shufflevector <8 x float> %v4958, <8 x float> poison, <8 x i32> zeroinitializer
  %v4960 = fdiv <8 x float> %v4957, %v4959
  %v4961 = insertelement <8 x float> poison, float %v4900, i64 0
  %v4962 = shufflevector <8 x float> %v4961, <8 x float> poison, <8 x i32> zeroinitializer
  %v4963 = fadd <8 x float> %v4960, %v4962
  %v4964 = add i64 0, %v4880
  %v4965 = getelementptr inbounds float, ptr %v102, i64 %v4964
  %v4966 = load <8 x float>, ptr %v4965, align 4
  %v4967 = insertelement <8 x float> poison, float %v4928, i64 0
  %v4968 = shufflevector <8 x float> %v4967, <8 x float> poison, <8 x i32> zeroinitializer
  %v4969 = fsub <8 x float> %v4966, %v4968
  %v4970 = fmul <8 x float> %v4969, %v4969
  %v4971 = insertelement <8 x float> poison, float %v4937, i64 0
  %v4972 = shufflevector <8 x float> %v4971, <8 x float> poison, <8 x i32> zeroinitializer
  %v4973 = fdiv <8 x float> %v4970, %v4972
  %v4974 = fneg <8 x float> %v4973
  %v4975 = insertelement <8 x float> poison, float %v4946, i64 0
  %v4976 = shufflevector <8 x float> %v4975, <8 x float> poison, <8 x i32> zeroinitializer
  %v4977 = fsub <8 x float> %v4974, %v4976
  %v4978 = fcmp olt <8 x float> %v4977, splat (float 0xC05A400000000000)
  %v4979 = select <8 x i1> %v4978, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4977
  %v4980 = fcmp ogt <8 x float> %v4979, splat (float 0x4056400000000000)
  %v4981 = select <8 x i1> %v4980, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4979
  %v4982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4981, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4983 = fsub <8 x float> %v4982, splat (float 0x4168000000000000)
  %v4984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4983, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4981)
  %v4985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4983, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4984)
  %v4986 = bitcast <8 x float> %v4982 to <8 x i32>
  %v4987 = fmul <8 x float> %v4985, %v4985
  %v4988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4985, <8 x float> splat (float 0x3F81227F40000000))
  %v4989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4988, <8 x float> %v4985, <8 x float> splat (float 0x3FA5556740000000))
  %v4990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4989, <8 x float> %v4985, <8 x float> splat (float 0x3FC5554B00000000))
  %v4991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4990, <8 x float> %v4985, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4987, <8 x float> %v4991, <8 x float> %v4985)
  %v4993 = sub <8 x i32> %v4986, splat (i32 1262485250)
  %v4994 = lshr <8 x i32> %v4993, splat (i32 1)
  %v4995 = sub <8 x i32> %v4993, %v4994
  %v4996 = shl <8 x i32> %v4994, splat (i32 23)
  %v4997 = bitcast <8 x i32> %v4996 to <8 x float>
  %v4998 = shl <8 x i32> %v4995, splat (i32 23)
  %v4999 = bitcast <8 x i32> %v4998 to <8 x float>
  %v5000 = fadd <8 x float> %v4992, splat (float 0x3FF0000000000000)
  %v5001 = fmul <8 x float> %v5000, %v4997
  %v5002 = fmul <8 x float> %v5001, %v4999
  %v5003 = fmul <8 x float> %v4963, %v5002
  %v5004 = fdiv <8 x float> %v5003, %v4972
  %v5005 = fmul <8 x float> %v5004, %v4969
  %v5006 = fadd <8 x float> %v5005, %v5005
  %v5007 = fadd <8 x float> %v4881, %v5006
  %v5008 = add nsw i64 %v4880, 8
  br label %b406
b408:
  %v5009 = shufflevector <8 x float> %v4881, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v5010 = shufflevector <8 x float> %v4881, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v5011 = fadd <4 x float> %v5009, %v5010
  %v5012 = shufflevector <4 x float> %v5011, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v5013 = shufflevector <4 x float> %v5011, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v5014 = fadd <2 x float> %v5012, %v5013
  %v5015 = extractelement <2 x float> %v5014, i64 0
  %v5016 = extractelement <2 x float> %v5014, i64 1
  %v5017 = fadd float %v5015, %v5016
  %v5018 = fadd float %v5017, 0x0000000000000000
  %v5019 = mul i64 %v4876, 3
  %v5020 = getelementptr inbounds float, ptr %v208, i64 %v5019
  %v5021 = add i64 0, %v4878
  %v5022 = getelementptr inbounds float, ptr %v5020, i64 %v5021
  store float %v5018, ptr %v5022, align 4
  %v5023 = add nsw i64 %v4878, 1
  br label %b403
b405:
  %v5024 = add nsw i64 %v4876, 1
  br label %b400
b402:
  %v5025 = add i64 %v7, 0
  %v5026 = sdiv i64 %v5025, 1
  %v5027 = add i64 %v2, 1
  %v5028 = mul i64 %v5026, %v2
  %v5029 = sdiv i64 %v5028, %v3
  %v5030 = mul i64 %v5029, 1
  %v5031 = icmp slt i64 %v5030, %v7
  %v5032 = select i1 %v5031, i64 %v5030, i64 %v7
  %v5033 = mul i64 %v5026, %v5027
  %v5034 = sdiv i64 %v5033, %v3
  %v5035 = mul i64 %v5034, 1
  %v5036 = icmp slt i64 %v5035, %v7
  %v5037 = select i1 %v5036, i64 %v5035, i64 %v7
  br label %b409
b409:
  %v5038 = phi i64 [ %v5032, %b402 ], [ %v5054, %b414 ]
  %v5039 = icmp slt i64 %v5038, %v5037
  br i1 %v5039, label %b410, label %b411
b410:
  br label %b412
b412:
  %v5040 = phi i64 [ 0, %b410 ], [ %v5049, %b413 ]
  %v5041 = phi float [ 0x0000000000000000, %b410 ], [ %v5048, %b413 ]
  %v5042 = icmp slt i64 %v5040, 3
  br i1 %v5042, label %b413, label %b414
b413:
  %v5043 = mul i64 %v5038, 3
  %v5044 = getelementptr inbounds float, ptr %v208, i64 %v5043
  %v5045 = add i64 0, %v5040
  %v5046 = getelementptr inbounds float, ptr %v5044, i64 %v5045
  %v5047 = load float, ptr %v5046, align 4
  %v5048 = fadd float %v5041, %v5047
  %v5049 = add nsw i64 %v5040, 1
  br label %b412
b414:
  %v5050 = fadd float %v5041, 0x0000000000000000
  %v5051 = mul i64 %v5038, 1
  %v5052 = getelementptr inbounds float, ptr %v218, i64 %v5051
  %v5053 = getelementptr inbounds float, ptr %v5052, i64 0
  store float %v5050, ptr %v5053, align 4
  %v5054 = add nsw i64 %v5038, 1
  br label %b409
b411:
  %v5055 = add i64 %v7, 0
  %v5056 = sdiv i64 %v5055, 1
  %v5057 = add i64 %v2, 1
  %v5058 = mul i64 %v5056, %v2
  %v5059 = sdiv i64 %v5058, %v3
  %v5060 = mul i64 %v5059, 1
  %v5061 = icmp slt i64 %v5060, %v7
  %v5062 = select i1 %v5061, i64 %v5060, i64 %v7
  %v5063 = mul i64 %v5056, %v5057
  %v5064 = sdiv i64 %v5063, %v3
  %v5065 = mul i64 %v5064, 1
  %v5066 = icmp slt i64 %v5065, %v7
  %v5067 = select i1 %v5066, i64 %v5065, i64 %v7
  br label %b415
b415:
  %v5068 = phi i64 [ %v5062, %b411 ], [ %v5094, %b420 ]
  %v5069 = icmp slt i64 %v5068, %v5067
  br i1 %v5069, label %b416, label %b417
b416:
  br label %b418
b418:
  %v5070 = phi i64 [ 0, %b416 ], [ %v5089, %b419 ]
  %v5071 = phi float [ 0x0000000000000000, %b416 ], [ %v5088, %b419 ]
  %v5072 = icmp slt i64 %v5070, 3
  br i1 %v5072, label %b419, label %b420
b419:
  %v5073 = mul i64 %v5068, 3
  %v5074 = getelementptr inbounds float, ptr %v200, i64 %v5073
  %v5075 = mul i64 %v5068, 3
  %v5076 = getelementptr inbounds float, ptr %v208, i64 %v5075
  %v5077 = add i64 0, %v5070
  %v5078 = getelementptr inbounds float, ptr %v5074, i64 %v5077
  %v5079 = load float, ptr %v5078, align 4
  %v5080 = add i64 0, %v5070
  %v5081 = getelementptr inbounds float, ptr %v5076, i64 %v5080
  %v5082 = load float, ptr %v5081, align 4
  %v5083 = fadd float %v5079, %v5082
  %v5084 = add i64 0, %v5070
  %v5085 = getelementptr inbounds float, ptr %v104, i64 %v5084
  %v5086 = load float, ptr %v5085, align 4
  %v5087 = fmul float %v5083, %v5086
  %v5088 = fadd float %v5071, %v5087
  %v5089 = add nsw i64 %v5070, 1
  br label %b418
b420:
  %v5090 = fadd float %v5071, 0x0000000000000000
  %v5091 = mul i64 %v5068, 1
  %v5092 = getelementptr inbounds float, ptr %v236, i64 %v5091
  %v5093 = getelementptr inbounds float, ptr %v5092, i64 0
  store float %v5090, ptr %v5093, align 4
  %v5094 = add nsw i64 %v5068, 1
  br label %b415
b417:
  %v5095 = add i64 %v7, 0
  %v5096 = sdiv i64 %v5095, 1
  %v5097 = add i64 %v2, 1
  %v5098 = mul i64 %v5096, %v2
  %v5099 = sdiv i64 %v5098, %v3
  %v5100 = mul i64 %v5099, 1
  %v5101 = icmp slt i64 %v5100, %v7
  %v5102 = select i1 %v5101, i64 %v5100, i64 %v7
  %v5103 = mul i64 %v5096, %v5097
  %v5104 = sdiv i64 %v5103, %v3
  %v5105 = mul i64 %v5104, 1
  %v5106 = icmp slt i64 %v5105, %v7
  %v5107 = select i1 %v5106, i64 %v5105, i64 %v7
  br label %b421
b421:
  %v5108 = phi i64 [ %v5102, %b417 ], [ %v5123, %b422 ]
  %v5109 = icmp slt i64 %v5108, %v5107
  br i1 %v5109, label %b422, label %b423
b422:
  %v5110 = mul i64 %v5108, 1
  %v5111 = getelementptr inbounds float, ptr %v212, i64 %v5110
  %v5112 = getelementptr inbounds float, ptr %v5111, i64 0
  %v5113 = load float, ptr %v5112, align 4
  %v5114 = fmul float %v5113, 0x4012000000000000
  %v5115 = add i64 %v629, 0
  %v5116 = and i64 %v5115, %v272
  %v5117 = mul i64 %v5116, %v7
  %v5118 = add i64 %v5117, %v5108
  %v5119 = mul i64 %v5118, 5
  %v5120 = getelementptr inbounds float, ptr %v96, i64 %v5119
  %v5121 = add i64 0, 0
  %v5122 = getelementptr inbounds float, ptr %v5120, i64 %v5121
  store float %v5114, ptr %v5122, align 4
  %v5123 = add nsw i64 %v5108, 1
  br label %b421
b423:
  %v5124 = add i64 %v7, 0
  %v5125 = sdiv i64 %v5124, 1
  %v5126 = add i64 %v2, 1
  %v5127 = mul i64 %v5125, %v2
  %v5128 = sdiv i64 %v5127, %v3
  %v5129 = mul i64 %v5128, 1
  %v5130 = icmp slt i64 %v5129, %v7
  %v5131 = select i1 %v5130, i64 %v5129, i64 %v7
  %v5132 = mul i64 %v5125, %v5126
  %v5133 = sdiv i64 %v5132, %v3
  %v5134 = mul i64 %v5133, 1
  %v5135 = icmp slt i64 %v5134, %v7
  %v5136 = select i1 %v5135, i64 %v5134, i64 %v7
  br label %b424
b424:
  %v5137 = phi i64 [ %v5131, %b423 ], [ %v5152, %b425 ]
  %v5138 = icmp slt i64 %v5137, %v5136
  br i1 %v5138, label %b425, label %b426
b425:
  %v5139 = mul i64 %v5137, 1
  %v5140 = getelementptr inbounds float, ptr %v218, i64 %v5139
  %v5141 = getelementptr inbounds float, ptr %v5140, i64 0
  %v5142 = load float, ptr %v5141, align 4
  %v5143 = fmul float %v5142, 0x4012000000000000
  %v5144 = add i64 %v629, 0
  %v5145 = and i64 %v5144, %v272
  %v5146 = mul i64 %v5145, %v7
  %v5147 = add i64 %v5146, %v5137
  %v5148 = mul i64 %v5147, 5
  %v5149 = getelementptr inbounds float, ptr %v96, i64 %v5148
  %v5150 = add i64 1, 0
  %v5151 = getelementptr inbounds float, ptr %v5149, i64 %v5150
  store float %v5143, ptr %v5151, align 4
  %v5152 = add nsw i64 %v5137, 1
  br label %b424
b426:
  %v5153 = add i64 %v7, 0
  %v5154 = sdiv i64 %v5153, 1
  %v5155 = add i64 %v2, 1
  %v5156 = mul i64 %v5154, %v2
  %v5157 = sdiv i64 %v5156, %v3
  %v5158 = mul i64 %v5157, 1
  %v5159 = icmp slt i64 %v5158, %v7
  %v5160 = select i1 %v5159, i64 %v5158, i64 %v7
  %v5161 = mul i64 %v5154, %v5155
  %v5162 = sdiv i64 %v5161, %v3
  %v5163 = mul i64 %v5162, 1
  %v5164 = icmp slt i64 %v5163, %v7
  %v5165 = select i1 %v5164, i64 %v5163, i64 %v7
  br label %b427
b427:
  %v5166 = phi i64 [ %v5160, %b426 ], [ %v5195, %b428 ]
  %v5167 = icmp slt i64 %v5166, %v5165
  br i1 %v5167, label %b428, label %b429
b428:
  %v5168 = mul i64 %v5166, 1
  %v5169 = getelementptr inbounds float, ptr %v210, i64 %v5168
  %v5170 = getelementptr inbounds float, ptr %v5169, i64 0
  %v5171 = load float, ptr %v5170, align 4
  %v5172 = mul i64 %v5166, 1
  %v5173 = getelementptr inbounds float, ptr %v216, i64 %v5172
  %v5174 = getelementptr inbounds float, ptr %v5173, i64 0
  %v5175 = load float, ptr %v5174, align 4
  %v5176 = fadd float %v5171, %v5175
  %v5177 = fmul float %v5176, 0x4000000000000000
  %v5178 = add i64 %v629, 0
  %v5179 = and i64 %v5178, %v278
  %v5180 = mul i64 %v5179, %v7
  %v5181 = add i64 %v5180, %v5166
  %v5182 = mul i64 %v5181, 1
  %v5183 = getelementptr inbounds float, ptr %v112, i64 %v5182
  %v5184 = getelementptr inbounds float, ptr %v5183, i64 0
  %v5185 = load float, ptr %v5184, align 4
  %v5186 = fmul float %v5177, %v5185
  %v5187 = add i64 %v629, 0
  %v5188 = and i64 %v5187, %v272
  %v5189 = mul i64 %v5188, %v7
  %v5190 = add i64 %v5189, %v5166
  %v5191 = mul i64 %v5190, 5
  %v5192 = getelementptr inbounds float, ptr %v96, i64 %v5191
  %v5193 = add i64 2, 0
  %v5194 = getelementptr inbounds float, ptr %v5192, i64 %v5193
  store float %v5186, ptr %v5194, align 4
  %v5195 = add nsw i64 %v5166, 1
  br label %b427
b429:
  %v5196 = add i64 %v7, 0
  %v5197 = sdiv i64 %v5196, 1
  %v5198 = add i64 %v2, 1
  %v5199 = mul i64 %v5197, %v2
  %v5200 = sdiv i64 %v5199, %v3
  %v5201 = mul i64 %v5200, 1
  %v5202 = icmp slt i64 %v5201, %v7
  %v5203 = select i1 %v5202, i64 %v5201, i64 %v7
  %v5204 = mul i64 %v5197, %v5198
  %v5205 = sdiv i64 %v5204, %v3
  %v5206 = mul i64 %v5205, 1
  %v5207 = icmp slt i64 %v5206, %v7
  %v5208 = select i1 %v5207, i64 %v5206, i64 %v7
  br label %b430
b430:
  %v5209 = phi i64 [ %v5203, %b429 ], [ %v5239, %b431 ]
  %v5210 = icmp slt i64 %v5209, %v5208
  br i1 %v5210, label %b431, label %b432
b431:
  %v5211 = mul i64 %v5209, 1
  %v5212 = getelementptr inbounds float, ptr %v236, i64 %v5211
  %v5213 = getelementptr inbounds float, ptr %v5212, i64 0
  %v5214 = load float, ptr %v5213, align 4
  %v5215 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v5216 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v5217 = select i1 %v5216, float 0x4020000000000000, float 0x4020000000000000
  %v5218 = select i1 %v5215, float 0x4020000000000000, float %v5217
  %v5219 = fsub float %v5218, 0x3FF0000000000000
  %v5220 = fdiv float %v5219, 0x4000000000000000
  %v5221 = fmul float %v5214, %v5220
  %v5222 = add i64 %v629, 0
  %v5223 = and i64 %v5222, %v276
  %v5224 = mul i64 %v5223, %v7
  %v5225 = add i64 %v5224, %v5209
  %v5226 = mul i64 %v5225, 1
  %v5227 = getelementptr inbounds float, ptr %v110, i64 %v5226
  %v5228 = getelementptr inbounds float, ptr %v5227, i64 0
  %v5229 = load float, ptr %v5228, align 4
  %v5230 = fmul float %v5221, %v5229
  %v5231 = add i64 %v629, 0
  %v5232 = and i64 %v5231, %v272
  %v5233 = mul i64 %v5232, %v7
  %v5234 = add i64 %v5233, %v5209
  %v5235 = mul i64 %v5234, 5
  %v5236 = getelementptr inbounds float, ptr %v96, i64 %v5235
  %v5237 = add i64 3, 0
  %v5238 = getelementptr inbounds float, ptr %v5236, i64 %v5237
  store float %v5230, ptr %v5238, align 4
  %v5239 = add nsw i64 %v5209, 1
  br label %b430
b432:
  %v5240 = add i64 %v7, 0
  %v5241 = sdiv i64 %v5240, 1
  %v5242 = add i64 %v2, 1
  %v5243 = mul i64 %v5241, %v2
  %v5244 = sdiv i64 %v5243, %v3
  %v5245 = mul i64 %v5244, 1
  %v5246 = icmp slt i64 %v5245, %v7
  %v5247 = select i1 %v5246, i64 %v5245, i64 %v7
  %v5248 = mul i64 %v5241, %v5242
  %v5249 = sdiv i64 %v5248, %v3
  %v5250 = mul i64 %v5249, 1
  %v5251 = icmp slt i64 %v5250, %v7
  %v5252 = select i1 %v5251, i64 %v5250, i64 %v7
  br label %b433
b433:
  %v5253 = phi i64 [ %v5247, %b432 ], [ %v5281, %b434 ]
  %v5254 = icmp slt i64 %v5253, %v5252
  br i1 %v5254, label %b434, label %b435
b434:
  %v5255 = mul i64 %v5253, 1
  %v5256 = getelementptr inbounds float, ptr %v194, i64 %v5255
  %v5257 = getelementptr inbounds float, ptr %v5256, i64 0
  %v5258 = load float, ptr %v5257, align 4
  %v5259 = mul i64 %v5253, 1
  %v5260 = getelementptr inbounds float, ptr %v206, i64 %v5259
  %v5261 = getelementptr inbounds float, ptr %v5260, i64 0
  %v5262 = load float, ptr %v5261, align 4
  %v5263 = fadd float %v5258, %v5262
  %v5264 = add i64 %v629, 0
  %v5265 = and i64 %v5264, %v282
  %v5266 = mul i64 %v5265, %v7
  %v5267 = add i64 %v5266, %v5253
  %v5268 = mul i64 %v5267, 1
  %v5269 = getelementptr inbounds float, ptr %v116, i64 %v5268
  %v5270 = getelementptr inbounds float, ptr %v5269, i64 0
  %v5271 = load float, ptr %v5270, align 4
  %v5272 = fmul float %v5263, %v5271
  %v5273 = add i64 %v629, 0
  %v5274 = and i64 %v5273, %v272
  %v5275 = mul i64 %v5274, %v7
  %v5276 = add i64 %v5275, %v5253
  %v5277 = mul i64 %v5276, 5
  %v5278 = getelementptr inbounds float, ptr %v96, i64 %v5277
  %v5279 = add i64 4, 0
  %v5280 = getelementptr inbounds float, ptr %v5278, i64 %v5279
  store float %v5272, ptr %v5280, align 4
  %v5281 = add nsw i64 %v5253, 1
  br label %b433
b435:
  %v5283 = add i64 %v7, 0
  %v5284 = sdiv i64 %v5283, 1
  %v5285 = add i64 %v2, 1
  %v5286 = mul i64 %v5284, %v2
  %v5287 = sdiv i64 %v5286, %v3
  %v5288 = mul i64 %v5287, 1
  %v5289 = icmp slt i64 %v5288, %v7
  %v5290 = select i1 %v5289, i64 %v5288, i64 %v7
  %v5291 = mul i64 %v5284, %v5285
  %v5292 = sdiv i64 %v5291, %v3
  %v5293 = mul i64 %v5292, 1
  %v5294 = icmp slt i64 %v5293, %v7
  %v5295 = select i1 %v5294, i64 %v5293, i64 %v7
  br label %b436
b436:
  %v5296 = phi i64 [ %v5290, %b435 ], [ %v5383, %b441 ]
  %v5297 = icmp slt i64 %v5296, %v5295
  br i1 %v5297, label %b437, label %b438
b437:
  %v5298 = add i64 %v5296, 96
  %v5299 = icmp slt i64 %v5298, %v5295
  %v5300 = select i1 %v5299, i64 %v5298, i64 %v5295
  br label %b439
b439:
  %v5301 = phi i64 [ 0, %b437 ], [ %v5382, %b444 ]
  %v5302 = icmp slt i64 %v5301, 1
  br i1 %v5302, label %b440, label %b441
b440:
  %v5303 = sub i64 %v5300, %v5296
  %v5304 = sub i64 8, 1
  %v5305 = add i64 %v5303, %v5304
  %v5306 = sdiv i64 %v5305, 8
  br label %b442
b442:
  %v5307 = phi i64 [ 0, %b440 ], [ %v5381, %b451 ]
  %v5308 = icmp slt i64 %v5307, %v5306
  br i1 %v5308, label %b443, label %b444
b443:
  %v5309 = mul i64 %v5303, %v5307
  %v5310 = sdiv i64 %v5309, %v5306
  %v5311 = add i64 %v5296, %v5310
  %v5312 = add i64 %v5307, 1
  %v5313 = mul i64 %v5303, %v5312
  %v5314 = sdiv i64 %v5313, %v5306
  %v5315 = add i64 %v5296, %v5314
  %v5316 = mul i64 %v5301, 296
  %v5317 = getelementptr inbounds float, ptr %v376, i64 %v5316
  %v5318 = sub i64 %v5315, %v5311
  %v5319 = add i64 %v629, 0
  %v5320 = and i64 %v5319, %v268
  %v5321 = mul i64 %v5320, %v7
  %v5322 = add i64 %v5321, %v5311
  %v5323 = mul i64 %v5322, 32
  %v5324 = getelementptr inbounds float, ptr %v92, i64 %v5323
  %v5325 = getelementptr inbounds float, ptr %v5324, i64 0
  %v5326 = sub i64 %v5318, 1
  %v5327 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v5326
  %v5328 = load ptr, ptr %v5327, align 4
  %v5329 = getelementptr inbounds float, ptr %v5282, i64 0
  %v5330 = icmp sgt i64 %v5318, 0
  br i1 %v5330, label %b445, label %b446
b445:
  call void %v5328(ptr %v5325, i64 32, ptr %v5317, i64 32, ptr %v5329, i64 8, i64 0)
  br label %b446
b446:
  %v5331 = add i64 %v5316, 256
  %v5332 = getelementptr inbounds float, ptr %v376, i64 %v5331
  %v5333 = sub i64 %v5315, %v5311
  %v5334 = add i64 %v629, 0
  %v5335 = and i64 %v5334, %v272
  %v5336 = mul i64 %v5335, %v7
  %v5337 = add i64 %v5336, %v5311
  %v5338 = mul i64 %v5337, 5
  %v5339 = getelementptr inbounds float, ptr %v96, i64 %v5338
  %v5340 = getelementptr inbounds float, ptr %v5339, i64 0
  %v5341 = sub i64 %v5333, 1
  %v5342 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v5341
  %v5343 = load ptr, ptr %v5342, align 4
  %v5344 = getelementptr inbounds float, ptr %v5282, i64 0
  %v5345 = icmp sgt i64 %v5333, 0
  br i1 %v5345, label %b447, label %b448
b447:
  call void %v5343(ptr %v5340, i64 5, ptr %v5332, i64 5, ptr %v5344, i64 8, i64 0)
  br label %b448
b448:
  %v5346 = add i64 %v5331, 40
  br label %b449
b449:
  %v5347 = phi i64 [ %v5311, %b448 ], [ %v5380, %b454 ]
  %v5348 = icmp slt i64 %v5347, %v5315
  br i1 %v5348, label %b450, label %b451
b450:
  %v5349 = sub i64 %v5347, %v5311
  %v5350 = mul i64 %v5349, 8
  %v5351 = getelementptr inbounds float, ptr %v5282, i64 %v5350
  %v5352 = add i64 %v629, 0
  %v5353 = and i64 %v5352, %v358
  %v5354 = mul i64 %v5353, %v7
  %v5355 = add i64 %v5354, %v5347
  %v5356 = mul i64 %v5355, 26
  %v5357 = getelementptr inbounds float, ptr %v224, i64 %v5356
  %v5358 = add i64 %v629, 0
  %v5359 = and i64 %v5358, 1
  %v5360 = mul i64 %v5359, %v7
  %v5361 = add i64 %v5360, %v5347
  %v5362 = mul i64 %v5361, 8
  %v5363 = getelementptr inbounds float, ptr %v56, i64 %v5362
  br label %b452
b452:
  %v5364 = phi i64 [ 0, %b450 ], [ %v5379, %b453 ]
  %v5365 = icmp slt i64 %v5364, 1
  br i1 %v5365, label %b453, label %b454
b453:
  %v5366 = mul i64 %v5301, 1
  %v5367 = add i64 %v5366, %v5364
  %v5368 = mul i64 %v5367, 8
  %v5369 = add i64 0, %v5364
  %v5370 = mul i64 %v5369, 8
  %v5371 = getelementptr inbounds float, ptr %v5351, i64 %v5370
  %v5372 = load <8 x float>, ptr %v5371, align 4
  %v5373 = add i64 18, %v5368
  %v5374 = getelementptr inbounds float, ptr %v5357, i64 %v5373
  %v5375 = load <8 x float>, ptr %v5374, align 4
  %v5376 = fadd <8 x float> %v5375, %v5372
  %v5377 = add i64 0, %v5368
  %v5378 = getelementptr inbounds float, ptr %v5363, i64 %v5377
  store <8 x float> %v5376, ptr %v5378, align 4
  %v5379 = add nsw i64 %v5364, 1
  br label %b452
b454:
  %v5380 = add nsw i64 %v5347, 1
  br label %b449
b451:
  %v5381 = add nsw i64 %v5307, 1
  br label %b442
b444:
  %v5382 = add nsw i64 %v5301, 1
  br label %b439
b441:
  %v5383 = add nsw i64 %v5296, 96
  br label %b436
b438:
  %v5384 = add nsw i64 %v626, 1
  br label %b25
b27:
  %v5385 = icmp sgt i64 %v3, 1
  br i1 %v5385, label %b455, label %b456
b455:
  %v5386 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5387 = atomicrmw add ptr %v5386, i64 1 acq_rel
  %v5388 = load i64, ptr %v365, align 8
  %v5389 = add i64 %v5388, 1
  store i64 %v5389, ptr %v365, align 8
  %v5390 = mul i64 %v3, %v5389
  br label %b457
b457:
  %v5391 = load atomic i64, ptr %v5386 acquire, align 8
  %v5392 = icmp slt i64 %v5391, %v5390
  br i1 %v5392, label %b458, label %b459
b458:
  %v5393 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v5394 = add i64 %v8, 0
  %v5395 = sdiv i64 %v5394, 1
  %v5396 = add i64 %v2, 1
  %v5397 = mul i64 %v5395, %v2
  %v5398 = sdiv i64 %v5397, %v3
  %v5399 = mul i64 %v5398, 1
  %v5400 = icmp slt i64 %v5399, %v8
  %v5401 = select i1 %v5400, i64 %v5399, i64 %v8
  %v5402 = mul i64 %v5395, %v5396
  %v5403 = sdiv i64 %v5402, %v3
  %v5404 = mul i64 %v5403, 1
  %v5405 = icmp slt i64 %v5404, %v8
  %v5406 = select i1 %v5405, i64 %v5404, i64 %v8
  br label %b460
b460:
  %v5407 = phi i64 [ %v5401, %b456 ], [ %v5502, %b465 ]
  %v5408 = icmp slt i64 %v5407, %v5406
  br i1 %v5408, label %b461, label %b462
b461:
  br label %b463
b463:
  %v5409 = phi i64 [ 0, %b461 ], [ %v5501, %b468 ]
  %v5410 = icmp slt i64 %v5409, 8
  br i1 %v5410, label %b464, label %b465
b464:
  br label %b466
b466:
  %v5411 = phi i64 [ 0, %b464 ], [ %v5494, %b467 ]
  %v5412 = phi <8 x float> [ splat (float 0x0000000000000000), %b464 ], [ %v5493, %b467 ]
  %v5413 = icmp slt i64 %v5411, 3
  br i1 %v5413, label %b467, label %b468
b467:
  %v5414 = mul i64 %v5407, 24
  %v5415 = getelementptr inbounds float, ptr %v230, i64 %v5414
  %v5416 = add i64 0, %v5409
  %v5417 = getelementptr inbounds float, ptr %v102, i64 %v5416
  %v5418 = load float, ptr %v5417, align 4
  %v5419 = mul i64 %v5407, 1
  %v5420 = getelementptr inbounds float, ptr %v108, i64 %v5419
  %v5421 = getelementptr inbounds float, ptr %v5420, i64 0
  %v5422 = load float, ptr %v5421, align 4
  %v5423 = add i64 0, %v5411
  %v5424 = getelementptr inbounds float, ptr %v104, i64 %v5423
  %v5425 = load float, ptr %v5424, align 4
  %v5426 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v5427 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v5428 = select i1 %v5427, float 0x4020000000000000, float 0x4020000000000000
  %v5429 = select i1 %v5426, float 0x4020000000000000, float %v5428
  %v5430 = fsub float %v5429, 0x3FF0000000000000
  %v5431 = fdiv float %v5430, 0x4000000000000000
  %v5432 = mul i64 %v5407, 1
  %v5433 = getelementptr inbounds float, ptr %v110, i64 %v5432
  %v5434 = getelementptr inbounds float, ptr %v5433, i64 0
  %v5435 = load float, ptr %v5434, align 4
  %v5436 = fmul float %v5431, %v5435
  %v5437 = fmul float %v5425, %v5436
  %v5438 = fadd float %v5422, %v5437
  %v5439 = fsub float %v5418, %v5438
  %v5440 = fmul float %v5439, %v5439
  %v5441 = mul i64 %v5407, 1
  %v5442 = getelementptr inbounds float, ptr %v112, i64 %v5441
  %v5443 = getelementptr inbounds float, ptr %v5442, i64 0
  %v5444 = load float, ptr %v5443, align 4
  %v5445 = fmul float 0x4000000000000000, %v5444
  %v5446 = fdiv float %v5440, %v5445
  %v5447 = fneg float %v5446
  %v5448 = mul i64 %v5407, 3
  %v5449 = getelementptr inbounds float, ptr %v122, i64 %v5448
  %v5450 = add i64 0, %v5411
  %v5451 = getelementptr inbounds float, ptr %v5449, i64 %v5450
  %v5452 = load float, ptr %v5451, align 4
  %v5453 = fsub float %v5447, %v5452
  %v5454 = fcmp olt float %v5453, 0xC05A400000000000
  %v5455 = select i1 %v5454, float 0xC05A400000000000, float %v5453
  %v5456 = fcmp ogt float %v5455, 0x4056400000000000
  %v5457 = select i1 %v5456, float 0x4056400000000000, float %v5455
  %v5458 = call float @llvm.fmuladd.f32(float %v5457, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5459 = fsub float %v5458, 0x4168000000000000
  %v5460 = call float @llvm.fmuladd.f32(float %v5459, float 0xBFE62E4000000000, float %v5457)
  %v5461 = call float @llvm.fmuladd.f32(float %v5459, float 0xBEB7F7D1C0000000, float %v5460)
  %v5462 = bitcast float %v5458 to i32
  %v5463 = fmul float %v5461, %v5461
  %v5464 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5461, float 0x3F81227F40000000)
  %v5465 = call float @llvm.fmuladd.f32(float %v5464, float %v5461, float 0x3FA5556740000000)
  %v5466 = call float @llvm.fmuladd.f32(float %v5465, float %v5461, float 0x3FC5554B00000000)
  %v5467 = call float @llvm.fmuladd.f32(float %v5466, float %v5461, float 0x3FDFFFFFE0000000)
  %v5468 = call float @llvm.fmuladd.f32(float %v5463, float %v5467, float %v5461)
  %v5469 = sub i32 %v5462, 1262485250
  %v5470 = lshr i32 %v5469, 1
  %v5471 = sub i32 %v5469, %v5470
  %v5472 = shl i32 %v5470, 23
  %v5473 = bitcast i32 %v5472 to float
  %v5474 = shl i32 %v5471, 23
  %v5475 = bitcast i32 %v5474 to float
  %v5476 = fadd float %v5468, 0x3FF0000000000000
  %v5477 = fmul float %v5476, %v5473
  %v5478 = fmul float %v5477, %v5475
  %v5479 = mul i64 %v5407, 3
  %v5480 = getelementptr inbounds float, ptr %v126, i64 %v5479
  %v5481 = add i64 0, %v5411
  %v5482 = getelementptr inbounds float, ptr %v5480, i64 %v5481
  %v5483 = load float, ptr %v5482, align 4
  %v5484 = fdiv float %v5478, %v5483
  %v5485 = add i64 0, 0
  %v5486 = mul i64 %v5411, 8
  %v5487 = add i64 %v5485, %v5486
  %v5488 = getelementptr inbounds float, ptr %v5415, i64 %v5487
  %v5489 = load <8 x float>, ptr %v5488, align 4
  %v5490 = insertelement <8 x float> poison, float %v5484, i64 0
  %v5491 = shufflevector <8 x float> %v5490, <8 x float> poison, <8 x i32> zeroinitializer
  %v5492 = fmul <8 x float> %v5489, %v5491
  %v5493 = fadd <8 x float> %v5412, %v5492
  %v5494 = add nsw i64 %v5411, 1
  br label %b466
b468:
  %v5495 = mul i64 %v5407, 64
  %v5496 = getelementptr inbounds float, ptr %v238, i64 %v5495
  %v5497 = mul i64 %v5409, 8
  %v5498 = add i64 0, %v5497
  %v5499 = add i64 %v5498, 0
  %v5500 = getelementptr inbounds float, ptr %v5496, i64 %v5499
  store <8 x float> %v5412, ptr %v5500, align 4
  %v5501 = add nsw i64 %v5409, 1
  br label %b463
b465:
  %v5502 = add nsw i64 %v5407, 1
  br label %b460
b462:
  %v5503 = icmp sgt i64 %v3, 1
  br i1 %v5503, label %b469, label %b470
b469:
  %v5504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5505 = atomicrmw add ptr %v5504, i64 1 acq_rel
  %v5506 = load i64, ptr %v365, align 8
  %v5507 = add i64 %v5506, 1
  store i64 %v5507, ptr %v365, align 8
  %v5508 = mul i64 %v3, %v5507
  br label %b471
b471:
  %v5509 = load atomic i64, ptr %v5504 acquire, align 8
  %v5510 = icmp slt i64 %v5509, %v5508
  br i1 %v5510, label %b472, label %b473
b472:
  %v5511 = call i32 @sched_yield()
  br label %b471
b473:
  br label %b470
b470:
  %v5512 = add i64 %v7, 0
  %v5513 = sdiv i64 %v5512, 1
  %v5514 = add i64 %v2, 1
  %v5515 = mul i64 %v5513, %v2
  %v5516 = sdiv i64 %v5515, %v3
  %v5517 = mul i64 %v5516, 1
  %v5518 = icmp slt i64 %v5517, %v7
  %v5519 = select i1 %v5518, i64 %v5517, i64 %v7
  %v5520 = mul i64 %v5513, %v5514
  %v5521 = sdiv i64 %v5520, %v3
  %v5522 = mul i64 %v5521, 1
  %v5523 = icmp slt i64 %v5522, %v7
  %v5524 = select i1 %v5523, i64 %v5522, i64 %v7
  br label %b474
b474:
  %v5525 = phi i64 [ %v5519, %b470 ], [ %v5552, %b479 ]
  %v5526 = icmp slt i64 %v5525, %v5524
  br i1 %v5526, label %b475, label %b476
b475:
  br label %b477
b477:
  %v5527 = phi i64 [ 0, %b475 ], [ %v5551, %b482 ]
  %v5528 = icmp slt i64 %v5527, 8
  br i1 %v5528, label %b478, label %b479
b478:
  br label %b480
b480:
  %v5529 = phi i64 [ 0, %b478 ], [ %v5544, %b481 ]
  %v5530 = phi <8 x float> [ splat (float 0x0000000000000000), %b478 ], [ %v5543, %b481 ]
  %v5531 = icmp slt i64 %v5529, %v5
  br i1 %v5531, label %b481, label %b482
b481:
  %v5532 = add i64 %v5529, 0
  %v5533 = and i64 %v5532, %v364
  %v5534 = mul i64 %v5533, %v7
  %v5535 = add i64 %v5534, %v5525
  %v5536 = mul i64 %v5535, 64
  %v5537 = getelementptr inbounds float, ptr %v238, i64 %v5536
  %v5538 = mul i64 %v5527, 8
  %v5539 = add i64 0, %v5538
  %v5540 = add i64 %v5539, 0
  %v5541 = getelementptr inbounds float, ptr %v5537, i64 %v5540
  %v5542 = load <8 x float>, ptr %v5541, align 4
  %v5543 = fadd <8 x float> %v5530, %v5542
  %v5544 = add nsw i64 %v5529, 1
  br label %b480
b482:
  %v5545 = mul i64 %v5525, 64
  %v5546 = getelementptr inbounds float, ptr %v240, i64 %v5545
  %v5547 = mul i64 %v5527, 8
  %v5548 = add i64 0, %v5547
  %v5549 = add i64 %v5548, 0
  %v5550 = getelementptr inbounds float, ptr %v5546, i64 %v5549
  store <8 x float> %v5530, ptr %v5550, align 4
  %v5551 = add nsw i64 %v5527, 1
  br label %b477
b479:
  %v5552 = add nsw i64 %v5525, 1
  br label %b474
b476:
  %v5553 = icmp sgt i64 %v3, 1
  br i1 %v5553, label %b483, label %b484
b483:
  %v5554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5555 = atomicrmw add ptr %v5554, i64 1 acq_rel
  %v5556 = load i64, ptr %v365, align 8
  %v5557 = add i64 %v5556, 1
  store i64 %v5557, ptr %v365, align 8
  %v5558 = mul i64 %v3, %v5557
  br label %b485
b485:
  %v5559 = load atomic i64, ptr %v5554 acquire, align 8
  %v5560 = icmp slt i64 %v5559, %v5558
  br i1 %v5560, label %b486, label %b487
b486:
  %v5561 = call i32 @sched_yield()
  br label %b485
b487:
  br label %b484
b484:
  %v5562 = add i64 %v7, 0
  %v5563 = sdiv i64 %v5562, 1
  %v5564 = add i64 %v2, 1
  %v5565 = mul i64 %v5563, %v2
  %v5566 = sdiv i64 %v5565, %v3
  %v5567 = mul i64 %v5566, 1
  %v5568 = icmp slt i64 %v5567, %v7
  %v5569 = select i1 %v5568, i64 %v5567, i64 %v7
  %v5570 = mul i64 %v5563, %v5564
  %v5571 = sdiv i64 %v5570, %v3
  %v5572 = mul i64 %v5571, 1
  %v5573 = icmp slt i64 %v5572, %v7
  %v5574 = select i1 %v5573, i64 %v5572, i64 %v7
  br label %b488
b488:
  %v5575 = phi i64 [ %v5569, %b484 ], [ %v5602, %b493 ]
  %v5576 = icmp slt i64 %v5575, %v5574
  br i1 %v5576, label %b489, label %b490
b489:
  br label %b491
b491:
  %v5577 = phi i64 [ 0, %b489 ], [ %v5601, %b496 ]
  %v5578 = icmp slt i64 %v5577, 8
  br i1 %v5578, label %b492, label %b493
b492:
  br label %b494
b494:
  %v5579 = phi i64 [ 0, %b492 ], [ %v5594, %b495 ]
  %v5580 = phi <8 x float> [ splat (float 0x0000000000000000), %b492 ], [ %v5593, %b495 ]
  %v5581 = icmp slt i64 %v5579, %v5
  br i1 %v5581, label %b495, label %b496
b495:
  %v5582 = add i64 %v5579, 0
  %v5583 = and i64 %v5582, %v362
  %v5584 = mul i64 %v5583, %v7
  %v5585 = add i64 %v5584, %v5575
  %v5586 = mul i64 %v5585, 64
  %v5587 = getelementptr inbounds float, ptr %v234, i64 %v5586
  %v5588 = mul i64 %v5577, 8
  %v5589 = add i64 0, %v5588
  %v5590 = add i64 %v5589, 0
  %v5591 = getelementptr inbounds float, ptr %v5587, i64 %v5590
  %v5592 = load <8 x float>, ptr %v5591, align 4
  %v5593 = fadd <8 x float> %v5580, %v5592
  %v5594 = add nsw i64 %v5579, 1
  br label %b494
b496:
  %v5595 = mul i64 %v5575, 64
  %v5596 = getelementptr inbounds float, ptr %v242, i64 %v5595
  %v5597 = mul i64 %v5577, 8
  %v5598 = add i64 0, %v5597
  %v5599 = add i64 %v5598, 0
  %v5600 = getelementptr inbounds float, ptr %v5596, i64 %v5599
  store <8 x float> %v5580, ptr %v5600, align 4
  %v5601 = add nsw i64 %v5577, 1
  br label %b491
b493:
  %v5602 = add nsw i64 %v5575, 1
  br label %b488
b490:
  %v5603 = icmp sgt i64 %v3, 1
  br i1 %v5603, label %b497, label %b498
b497:
  %v5604 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5605 = atomicrmw add ptr %v5604, i64 1 acq_rel
  %v5606 = load i64, ptr %v365, align 8
  %v5607 = add i64 %v5606, 1
  store i64 %v5607, ptr %v365, align 8
  %v5608 = mul i64 %v3, %v5607
  br label %b499
b499:
  %v5609 = load atomic i64, ptr %v5604 acquire, align 8
  %v5610 = icmp slt i64 %v5609, %v5608
  br i1 %v5610, label %b500, label %b501
b500:
  %v5611 = call i32 @sched_yield()
  br label %b499
b501:
  br label %b498
b498:
  %v5612 = mul i64 0, 5
  %v5613 = getelementptr inbounds float, ptr %v96, i64 %v5612
  %v5614 = getelementptr inbounds float, ptr %v5613, i64 0
  %v5615 = mul i64 0, 8
  %v5616 = getelementptr inbounds float, ptr %v46, i64 %v5615
  %v5617 = getelementptr inbounds float, ptr %v5616, i64 0
  %v5618 = getelementptr inbounds float, ptr %v370, i64 12288
  %v5619 = add i64 5, 1
  %v5620 = sdiv i64 %v5619, 2
  %v5621 = add i64 %v2, 1
  %v5622 = mul i64 %v5620, %v2
  %v5623 = sdiv i64 %v5622, %v3
  %v5624 = mul i64 %v5623, 2
  %v5625 = icmp slt i64 %v5624, 5
  %v5626 = select i1 %v5625, i64 %v5624, i64 5
  %v5627 = mul i64 %v5620, %v5621
  %v5628 = sdiv i64 %v5627, %v3
  %v5629 = mul i64 %v5628, 2
  %v5630 = icmp slt i64 %v5629, 5
  %v5631 = select i1 %v5630, i64 %v5629, i64 5
  %v5632 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b502
b502:
  %v5633 = phi i64 [ %v5626, %b498 ], [ %v5641, %b507 ]
  %v5634 = icmp slt i64 %v5633, %v5631
  br i1 %v5634, label %b503, label %b504
b503:
  %v5635 = mul i64 %v5633, 8
  %v5636 = getelementptr inbounds float, ptr %v5632, i64 %v5635
  br label %b505
b505:
  %v5637 = phi i64 [ 0, %b503 ], [ %v5640, %b506 ]
  %v5638 = icmp slt i64 %v5637, 8
  br i1 %v5638, label %b506, label %b507
b506:
  %v5639 = getelementptr inbounds float, ptr %v5636, i64 %v5637
  store float 0x0000000000000000, ptr %v5639, align 4
  %v5640 = add nsw i64 %v5637, 1
  br label %b505
b507:
  %v5641 = add nsw i64 %v5633, 1
  br label %b502
b504:
  %v5642 = mul i64 %v8, 1
  br label %b508
b508:
  %v5643 = phi i64 [ 0, %b504 ], [ %v5765, %b513 ]
  %v5644 = icmp slt i64 %v5643, %v5642
  br i1 %v5644, label %b509, label %b510
b509:
  %v5645 = sub i64 %v5642, %v5643
  %v5646 = icmp slt i64 %v5645, 384
  %v5647 = select i1 %v5646, i64 %v5645, i64 384
  br label %b511
b511:
  %v5648 = phi i64 [ %v5626, %b509 ], [ %v5764, %b541 ]
  %v5649 = icmp slt i64 %v5648, %v5631
  br i1 %v5649, label %b512, label %b513
b512:
  %v5650 = sub i64 %v5631, %v5648
  %v5651 = icmp slt i64 %v5650, 64
  %v5652 = select i1 %v5651, i64 %v5650, i64 64
  %v5653 = sdiv i64 %v5652, 2
  %v5654 = mul i64 %v5653, 2
  %v5655 = sub i64 %v5652, %v5654
  %v5656 = mul i64 %v5643, 5
  %v5657 = add i64 %v5656, %v5648
  %v5658 = getelementptr inbounds float, ptr %v5614, i64 %v5657
  br label %b514
b514:
  %v5659 = phi i64 [ 0, %b512 ], [ %v5685, %b522 ]
  %v5660 = icmp slt i64 %v5659, %v5647
  br i1 %v5660, label %b515, label %b516
b515:
  %v5661 = mul i64 %v5659, 5
  %v5662 = getelementptr inbounds float, ptr %v5658, i64 %v5661
  %v5663 = mul i64 %v5659, 2
  %v5664 = getelementptr inbounds float, ptr %v5618, i64 %v5663
  br label %b517
b517:
  %v5665 = phi i64 [ 0, %b515 ], [ %v5674, %b518 ]
  %v5666 = icmp slt i64 %v5665, %v5653
  br i1 %v5666, label %b518, label %b519
b518:
  %v5667 = mul i64 %v5665, 2
  %v5668 = getelementptr inbounds float, ptr %v5662, i64 %v5667
  %v5669 = mul i64 %v5665, 768
  %v5670 = getelementptr inbounds float, ptr %v5664, i64 %v5669
  %v5671 = getelementptr inbounds float, ptr %v5668, i64 0
  %v5672 = load <2 x float>, ptr %v5671, align 4
  %v5673 = getelementptr inbounds float, ptr %v5670, i64 0
  store <2 x float> %v5672, ptr %v5673, align 4
  %v5674 = add nsw i64 %v5665, 1
  br label %b517
b519:
  %v5675 = mul i64 %v5653, 2
  %v5676 = getelementptr inbounds float, ptr %v5662, i64 %v5675
  %v5677 = mul i64 %v5653, 768
  %v5678 = getelementptr inbounds float, ptr %v5664, i64 %v5677
  br label %b520
b520:
  %v5679 = phi i64 [ 0, %b519 ], [ %v5684, %b521 ]
  %v5680 = icmp slt i64 %v5679, %v5655
  br i1 %v5680, label %b521, label %b522
b521:
  %v5681 = getelementptr inbounds float, ptr %v5676, i64 %v5679
  %v5682 = load float, ptr %v5681, align 4
  %v5683 = getelementptr inbounds float, ptr %v5678, i64 %v5679
  store float %v5682, ptr %v5683, align 4
  %v5684 = add nsw i64 %v5679, 1
  br label %b520, !llvm.loop !0
b522:
  %v5685 = add nsw i64 %v5659, 1
  br label %b514
b516:
  br label %b523
b523:
  %v5686 = phi i64 [ 0, %b516 ], [ %v5730, %b533 ]
  %v5687 = icmp slt i64 %v5686, 0
  br i1 %v5687, label %b524, label %b525
b524:
  %v5688 = mul i64 %v5643, 8
  %v5689 = add i64 %v5688, %v5686
  %v5690 = getelementptr inbounds float, ptr %v5617, i64 %v5689
  br label %b526
b526:
  %v5691 = phi i64 [ 0, %b524 ], [ %v5709, %b527 ]
  %v5692 = icmp slt i64 %v5691, %v5647
  br i1 %v5692, label %b527, label %b528
b527:
  %v5693 = mul i64 %v5691, 8
  %v5694 = getelementptr inbounds float, ptr %v5690, i64 %v5693
  %v5695 = mul i64 %v5691, 32
  %v5696 = getelementptr inbounds float, ptr %v370, i64 %v5695
  %v5697 = getelementptr inbounds float, ptr %v5694, i64 0
  %v5698 = load <8 x float>, ptr %v5697, align 4
  %v5699 = getelementptr inbounds float, ptr %v5696, i64 0
  store <8 x float> %v5698, ptr %v5699, align 4
  %v5700 = getelementptr inbounds float, ptr %v5694, i64 8
  %v5701 = load <8 x float>, ptr %v5700, align 4
  %v5702 = getelementptr inbounds float, ptr %v5696, i64 8
  store <8 x float> %v5701, ptr %v5702, align 4
  %v5703 = getelementptr inbounds float, ptr %v5694, i64 16
  %v5704 = load <8 x float>, ptr %v5703, align 4
  %v5705 = getelementptr inbounds float, ptr %v5696, i64 16
  store <8 x float> %v5704, ptr %v5705, align 4
  %v5706 = getelementptr inbounds float, ptr %v5694, i64 24
  %v5707 = load <8 x float>, ptr %v5706, align 4
  %v5708 = getelementptr inbounds float, ptr %v5696, i64 24
  store <8 x float> %v5707, ptr %v5708, align 4
  %v5709 = add nsw i64 %v5691, 1
  br label %b526
b528:
  %v5710 = sdiv i64 %v5652, 2
  br label %b529
b529:
  %v5711 = phi i64 [ 0, %b528 ], [ %v5720, %b530 ]
  %v5712 = icmp slt i64 %v5711, %v5710
  br i1 %v5712, label %b530, label %b531
b530:
  %v5713 = mul i64 %v5711, 2
  %v5714 = add i64 %v5648, %v5713
  %v5715 = mul i64 %v5711, 768
  %v5716 = getelementptr inbounds float, ptr %v5618, i64 %v5715
  %v5717 = mul i64 %v5714, 8
  %v5718 = add i64 %v5717, %v5686
  %v5719 = getelementptr inbounds float, ptr %v5632, i64 %v5718
  call void @outer_2x32(ptr %v5716, ptr %v370, i64 %v5647, ptr %v5719, i64 8)
  %v5720 = add nsw i64 %v5711, 1
  br label %b529
b531:
  %v5721 = mul i64 %v5710, 2
  %v5722 = icmp slt i64 %v5721, %v5652
  br i1 %v5722, label %b532, label %b533
b532:
  %v5723 = mul i64 %v5710, 2
  %v5724 = add i64 %v5648, %v5723
  %v5725 = mul i64 %v5710, 768
  %v5726 = getelementptr inbounds float, ptr %v5618, i64 %v5725
  %v5727 = mul i64 %v5724, 8
  %v5728 = add i64 %v5727, %v5686
  %v5729 = getelementptr inbounds float, ptr %v5632, i64 %v5728
  call void @outer_1x32(ptr %v5726, ptr %v370, i64 %v5647, ptr %v5729, i64 8)
  br label %b533
b533:
  %v5730 = add nsw i64 %v5686, 32
  br label %b523
b525:
  %v5731 = mul i64 %v5643, 8
  %v5732 = add i64 %v5731, 0
  %v5733 = getelementptr inbounds float, ptr %v5617, i64 %v5732
  br label %b534
b534:
  %v5734 = phi i64 [ 0, %b525 ], [ %v5743, %b535 ]
  %v5735 = icmp slt i64 %v5734, %v5647
  br i1 %v5735, label %b535, label %b536
b535:
  %v5736 = mul i64 %v5734, 8
  %v5737 = getelementptr inbounds float, ptr %v5733, i64 %v5736
  %v5738 = mul i64 %v5734, 8
  %v5739 = getelementptr inbounds float, ptr %v370, i64 %v5738
  %v5740 = getelementptr inbounds float, ptr %v5737, i64 0
  %v5741 = load <8 x float>, ptr %v5740, align 4
  %v5742 = getelementptr inbounds float, ptr %v5739, i64 0
  store <8 x float> %v5741, ptr %v5742, align 4
  %v5743 = add nsw i64 %v5734, 1
  br label %b534
b536:
  %v5744 = sdiv i64 %v5652, 2
  br label %b537
b537:
  %v5745 = phi i64 [ 0, %b536 ], [ %v5754, %b538 ]
  %v5746 = icmp slt i64 %v5745, %v5744
  br i1 %v5746, label %b538, label %b539
b538:
  %v5747 = mul i64 %v5745, 2
  %v5748 = add i64 %v5648, %v5747
  %v5749 = mul i64 %v5745, 768
  %v5750 = getelementptr inbounds float, ptr %v5618, i64 %v5749
  %v5751 = mul i64 %v5748, 8
  %v5752 = add i64 %v5751, 0
  %v5753 = getelementptr inbounds float, ptr %v5632, i64 %v5752
  call void @outer_2x8(ptr %v5750, ptr %v370, i64 %v5647, ptr %v5753, i64 8)
  %v5754 = add nsw i64 %v5745, 1
  br label %b537
b539:
  %v5755 = mul i64 %v5744, 2
  %v5756 = icmp slt i64 %v5755, %v5652
  br i1 %v5756, label %b540, label %b541
b540:
  %v5757 = mul i64 %v5744, 2
  %v5758 = add i64 %v5648, %v5757
  %v5759 = mul i64 %v5744, 768
  %v5760 = getelementptr inbounds float, ptr %v5618, i64 %v5759
  %v5761 = mul i64 %v5758, 8
  %v5762 = add i64 %v5761, 0
  %v5763 = getelementptr inbounds float, ptr %v5632, i64 %v5762
  call void @outer_1x8(ptr %v5760, ptr %v370, i64 %v5647, ptr %v5763, i64 8)
  br label %b541
b541:
  %v5764 = add nsw i64 %v5648, 64
  br label %b511
b513:
  %v5765 = add nsw i64 %v5643, 384
  br label %b508
b510:
  %v5766 = icmp sgt i64 %v3, 1
  br i1 %v5766, label %b542, label %b543
b542:
  %v5767 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5768 = atomicrmw add ptr %v5767, i64 1 acq_rel
  %v5769 = load i64, ptr %v365, align 8
  %v5770 = add i64 %v5769, 1
  store i64 %v5770, ptr %v365, align 8
  %v5771 = mul i64 %v3, %v5770
  br label %b544
b544:
  %v5772 = load atomic i64, ptr %v5767 acquire, align 8
  %v5773 = icmp slt i64 %v5772, %v5771
  br i1 %v5773, label %b545, label %b546
b545:
  %v5774 = call i32 @sched_yield()
  br label %b544
b546:
  br label %b543
b543:
  %v5775 = mul i64 0, 32
  %v5776 = getelementptr inbounds float, ptr %v94, i64 %v5775
  %v5777 = getelementptr inbounds float, ptr %v5776, i64 0
  %v5778 = mul i64 0, 26
  %v5779 = getelementptr inbounds float, ptr %v88, i64 %v5778
  %v5780 = getelementptr inbounds float, ptr %v5779, i64 0
  %v5781 = getelementptr inbounds float, ptr %v370, i64 12288
  %v5782 = add i64 32, 1
  %v5783 = sdiv i64 %v5782, 2
  %v5784 = add i64 %v2, 1
  %v5785 = mul i64 %v5783, %v2
  %v5786 = sdiv i64 %v5785, %v3
  %v5787 = mul i64 %v5786, 2
  %v5788 = icmp slt i64 %v5787, 32
  %v5789 = select i1 %v5788, i64 %v5787, i64 32
  %v5790 = mul i64 %v5783, %v5784
  %v5791 = sdiv i64 %v5790, %v3
  %v5792 = mul i64 %v5791, 2
  %v5793 = icmp slt i64 %v5792, 32
  %v5794 = select i1 %v5793, i64 %v5792, i64 32
  %v5795 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b547
b547:
  %v5796 = phi i64 [ %v5789, %b543 ], [ %v5804, %b552 ]
  %v5797 = icmp slt i64 %v5796, %v5794
  br i1 %v5797, label %b548, label %b549
b548:
  %v5798 = mul i64 %v5796, 26
  %v5799 = getelementptr inbounds float, ptr %v5795, i64 %v5798
  br label %b550
b550:
  %v5800 = phi i64 [ 0, %b548 ], [ %v5803, %b551 ]
  %v5801 = icmp slt i64 %v5800, 26
  br i1 %v5801, label %b551, label %b552
b551:
  %v5802 = getelementptr inbounds float, ptr %v5799, i64 %v5800
  store float 0x0000000000000000, ptr %v5802, align 4
  %v5803 = add nsw i64 %v5800, 1
  br label %b550
b552:
  %v5804 = add nsw i64 %v5796, 1
  br label %b547
b549:
  %v5805 = mul i64 %v8, 1
  br label %b553
b553:
  %v5806 = phi i64 [ 0, %b549 ], [ %v5925, %b558 ]
  %v5807 = icmp slt i64 %v5806, %v5805
  br i1 %v5807, label %b554, label %b555
b554:
  %v5808 = sub i64 %v5805, %v5806
  %v5809 = icmp slt i64 %v5808, 384
  %v5810 = select i1 %v5809, i64 %v5808, i64 384
  br label %b556
b556:
  %v5811 = phi i64 [ %v5789, %b554 ], [ %v5924, %b582 ]
  %v5812 = icmp slt i64 %v5811, %v5794
  br i1 %v5812, label %b557, label %b558
b557:
  %v5813 = sub i64 %v5794, %v5811
  %v5814 = icmp slt i64 %v5813, 64
  %v5815 = select i1 %v5814, i64 %v5813, i64 64
  %v5816 = sdiv i64 %v5815, 2
  %v5817 = mul i64 %v5816, 2
  %v5818 = sub i64 %v5815, %v5817
  %v5819 = mul i64 %v5806, 32
  %v5820 = add i64 %v5819, %v5811
  %v5821 = getelementptr inbounds float, ptr %v5777, i64 %v5820
  br label %b559
b559:
  %v5822 = phi i64 [ 0, %b557 ], [ %v5848, %b567 ]
  %v5823 = icmp slt i64 %v5822, %v5810
  br i1 %v5823, label %b560, label %b561
b560:
  %v5824 = mul i64 %v5822, 32
  %v5825 = getelementptr inbounds float, ptr %v5821, i64 %v5824
  %v5826 = mul i64 %v5822, 2
  %v5827 = getelementptr inbounds float, ptr %v5781, i64 %v5826
  br label %b562
b562:
  %v5828 = phi i64 [ 0, %b560 ], [ %v5837, %b563 ]
  %v5829 = icmp slt i64 %v5828, %v5816
  br i1 %v5829, label %b563, label %b564
b563:
  %v5830 = mul i64 %v5828, 2
  %v5831 = getelementptr inbounds float, ptr %v5825, i64 %v5830
  %v5832 = mul i64 %v5828, 768
  %v5833 = getelementptr inbounds float, ptr %v5827, i64 %v5832
  %v5834 = getelementptr inbounds float, ptr %v5831, i64 0
  %v5835 = load <2 x float>, ptr %v5834, align 4
  %v5836 = getelementptr inbounds float, ptr %v5833, i64 0
  store <2 x float> %v5835, ptr %v5836, align 4
  %v5837 = add nsw i64 %v5828, 1
  br label %b562
b564:
  %v5838 = mul i64 %v5816, 2
  %v5839 = getelementptr inbounds float, ptr %v5825, i64 %v5838
  %v5840 = mul i64 %v5816, 768
  %v5841 = getelementptr inbounds float, ptr %v5827, i64 %v5840
  br label %b565
b565:
  %v5842 = phi i64 [ 0, %b564 ], [ %v5847, %b566 ]
  %v5843 = icmp slt i64 %v5842, %v5818
  br i1 %v5843, label %b566, label %b567
b566:
  %v5844 = getelementptr inbounds float, ptr %v5839, i64 %v5842
  %v5845 = load float, ptr %v5844, align 4
  %v5846 = getelementptr inbounds float, ptr %v5841, i64 %v5842
  store float %v5845, ptr %v5846, align 4
  %v5847 = add nsw i64 %v5842, 1
  br label %b565, !llvm.loop !3
b567:
  %v5848 = add nsw i64 %v5822, 1
  br label %b559
b561:
  br label %b568
b568:
  %v5849 = phi i64 [ 0, %b561 ], [ %v5884, %b576 ]
  %v5850 = icmp slt i64 %v5849, 0
  br i1 %v5850, label %b569, label %b570
b569:
  %v5851 = mul i64 %v5806, 26
  %v5852 = add i64 %v5851, %v5849
  %v5853 = getelementptr inbounds float, ptr %v5780, i64 %v5852
  br label %b571
b571:
  %v5854 = phi i64 [ 0, %b569 ], [ %v5872, %b572 ]
  %v5855 = icmp slt i64 %v5854, %v5810
  br i1 %v5855, label %b572, label %b573
b572:
  %v5856 = mul i64 %v5854, 26
  %v5857 = getelementptr inbounds float, ptr %v5853, i64 %v5856
  %v5858 = mul i64 %v5854, 32
  %v5859 = getelementptr inbounds float, ptr %v370, i64 %v5858
  %v5860 = getelementptr inbounds float, ptr %v5857, i64 0
  %v5861 = load <8 x float>, ptr %v5860, align 4
  %v5862 = getelementptr inbounds float, ptr %v5859, i64 0
  store <8 x float> %v5861, ptr %v5862, align 4
  %v5863 = getelementptr inbounds float, ptr %v5857, i64 8
  %v5864 = load <8 x float>, ptr %v5863, align 4
  %v5865 = getelementptr inbounds float, ptr %v5859, i64 8
  store <8 x float> %v5864, ptr %v5865, align 4
  %v5866 = getelementptr inbounds float, ptr %v5857, i64 16
  %v5867 = load <8 x float>, ptr %v5866, align 4
  %v5868 = getelementptr inbounds float, ptr %v5859, i64 16
  store <8 x float> %v5867, ptr %v5868, align 4
  %v5869 = getelementptr inbounds float, ptr %v5857, i64 24
  %v5870 = load <8 x float>, ptr %v5869, align 4
  %v5871 = getelementptr inbounds float, ptr %v5859, i64 24
  store <8 x float> %v5870, ptr %v5871, align 4
  %v5872 = add nsw i64 %v5854, 1
  br label %b571
b573:
  %v5873 = sdiv i64 %v5815, 2
  br label %b574
b574:
  %v5874 = phi i64 [ 0, %b573 ], [ %v5883, %b575 ]
  %v5875 = icmp slt i64 %v5874, %v5873
  br i1 %v5875, label %b575, label %b576
b575:
  %v5876 = mul i64 %v5874, 2
  %v5877 = add i64 %v5811, %v5876
  %v5878 = mul i64 %v5874, 768
  %v5879 = getelementptr inbounds float, ptr %v5781, i64 %v5878
  %v5880 = mul i64 %v5877, 26
  %v5881 = add i64 %v5880, %v5849
  %v5882 = getelementptr inbounds float, ptr %v5795, i64 %v5881
  call void @outer_2x32(ptr %v5879, ptr %v370, i64 %v5810, ptr %v5882, i64 26)
  %v5883 = add nsw i64 %v5874, 1
  br label %b574
b576:
  %v5884 = add nsw i64 %v5849, 32
  br label %b568
b570:
  %v5885 = mul i64 %v5806, 26
  %v5886 = add i64 %v5885, 0
  %v5887 = getelementptr inbounds float, ptr %v5780, i64 %v5886
  br label %b577
b577:
  %v5888 = phi i64 [ 0, %b570 ], [ %v5912, %b578 ]
  %v5889 = icmp slt i64 %v5888, %v5810
  br i1 %v5889, label %b578, label %b579
b578:
  %v5890 = mul i64 %v5888, 26
  %v5891 = getelementptr inbounds float, ptr %v5887, i64 %v5890
  %v5892 = mul i64 %v5888, 32
  %v5893 = getelementptr inbounds float, ptr %v370, i64 %v5892
  %v5894 = getelementptr inbounds float, ptr %v5891, i64 0
  %v5895 = load <8 x float>, ptr %v5894, align 4
  %v5896 = getelementptr inbounds float, ptr %v5893, i64 0
  store <8 x float> %v5895, ptr %v5896, align 4
  %v5897 = getelementptr inbounds float, ptr %v5891, i64 8
  %v5898 = load <8 x float>, ptr %v5897, align 4
  %v5899 = getelementptr inbounds float, ptr %v5893, i64 8
  store <8 x float> %v5898, ptr %v5899, align 4
  %v5900 = getelementptr inbounds float, ptr %v5891, i64 16
  %v5901 = load <8 x float>, ptr %v5900, align 4
  %v5902 = getelementptr inbounds float, ptr %v5893, i64 16
  store <8 x float> %v5901, ptr %v5902, align 4
  %v5903 = getelementptr inbounds float, ptr %v5891, i64 24
  %v5904 = icmp ult i64 2, 8
  %v5905 = select i1 %v5904, i64 2, i64 8
  %v5906 = trunc i64 %v5905 to i32
  %v5907 = insertelement <8 x i32> poison, i32 %v5906, i64 0
  %v5908 = shufflevector <8 x i32> %v5907, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5909 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5908
  %v5910 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5903, <8 x i1> %v5909, <8 x float> zeroinitializer)
  %v5911 = getelementptr inbounds float, ptr %v5893, i64 24
  store <8 x float> %v5910, ptr %v5911, align 4
  %v5912 = add nsw i64 %v5888, 1
  br label %b577
b579:
  %v5913 = sdiv i64 %v5815, 2
  br label %b580
b580:
  %v5914 = phi i64 [ 0, %b579 ], [ %v5923, %b581 ]
  %v5915 = icmp slt i64 %v5914, %v5913
  br i1 %v5915, label %b581, label %b582
b581:
  %v5916 = mul i64 %v5914, 2
  %v5917 = add i64 %v5811, %v5916
  %v5918 = mul i64 %v5914, 768
  %v5919 = getelementptr inbounds float, ptr %v5781, i64 %v5918
  %v5920 = mul i64 %v5917, 26
  %v5921 = add i64 %v5920, 0
  %v5922 = getelementptr inbounds float, ptr %v5795, i64 %v5921
  call void @outer_2x26(ptr %v5919, ptr %v370, i64 %v5810, ptr %v5922, i64 26)
  %v5923 = add nsw i64 %v5914, 1
  br label %b580
b582:
  %v5924 = add nsw i64 %v5811, 64
  br label %b556
b558:
  %v5925 = add nsw i64 %v5806, 384
  br label %b553
b555:
  %v5926 = icmp sgt i64 %v3, 1
  br i1 %v5926, label %b583, label %b584
b583:
  %v5927 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5928 = atomicrmw add ptr %v5927, i64 1 acq_rel
  %v5929 = load i64, ptr %v365, align 8
  %v5930 = add i64 %v5929, 1
  store i64 %v5930, ptr %v365, align 8
  %v5931 = mul i64 %v3, %v5930
  br label %b585
b585:
  %v5932 = load atomic i64, ptr %v5927 acquire, align 8
  %v5933 = icmp slt i64 %v5932, %v5931
  br i1 %v5933, label %b586, label %b587
b586:
  %v5934 = call i32 @sched_yield()
  br label %b585
b587:
  br label %b584
b584:
  %v5935 = mul i64 0, 32
  %v5936 = getelementptr inbounds float, ptr %v94, i64 %v5935
  %v5937 = getelementptr inbounds float, ptr %v5936, i64 0
  %v5938 = mul i64 0, 8
  %v5939 = getelementptr inbounds float, ptr %v42, i64 %v5938
  %v5940 = getelementptr inbounds float, ptr %v5939, i64 0
  %v5941 = getelementptr inbounds float, ptr %v370, i64 12288
  %v5942 = add i64 32, 1
  %v5943 = sdiv i64 %v5942, 2
  %v5944 = add i64 %v2, 1
  %v5945 = mul i64 %v5943, %v2
  %v5946 = sdiv i64 %v5945, %v3
  %v5947 = mul i64 %v5946, 2
  %v5948 = icmp slt i64 %v5947, 32
  %v5949 = select i1 %v5948, i64 %v5947, i64 32
  %v5950 = mul i64 %v5943, %v5944
  %v5951 = sdiv i64 %v5950, %v3
  %v5952 = mul i64 %v5951, 2
  %v5953 = icmp slt i64 %v5952, 32
  %v5954 = select i1 %v5953, i64 %v5952, i64 32
  %v5955 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b588
b588:
  %v5956 = phi i64 [ %v5949, %b584 ], [ %v5964, %b593 ]
  %v5957 = icmp slt i64 %v5956, %v5954
  br i1 %v5957, label %b589, label %b590
b589:
  %v5958 = mul i64 %v5956, 8
  %v5959 = getelementptr inbounds float, ptr %v5955, i64 %v5958
  br label %b591
b591:
  %v5960 = phi i64 [ 0, %b589 ], [ %v5963, %b592 ]
  %v5961 = icmp slt i64 %v5960, 8
  br i1 %v5961, label %b592, label %b593
b592:
  %v5962 = getelementptr inbounds float, ptr %v5959, i64 %v5960
  store float 0x0000000000000000, ptr %v5962, align 4
  %v5963 = add nsw i64 %v5960, 1
  br label %b591
b593:
  %v5964 = add nsw i64 %v5956, 1
  br label %b588
b590:
  %v5965 = mul i64 %v8, 1
  br label %b594
b594:
  %v5966 = phi i64 [ 0, %b590 ], [ %v6070, %b599 ]
  %v5967 = icmp slt i64 %v5966, %v5965
  br i1 %v5967, label %b595, label %b596
b595:
  %v5968 = sub i64 %v5965, %v5966
  %v5969 = icmp slt i64 %v5968, 384
  %v5970 = select i1 %v5969, i64 %v5968, i64 384
  br label %b597
b597:
  %v5971 = phi i64 [ %v5949, %b595 ], [ %v6069, %b623 ]
  %v5972 = icmp slt i64 %v5971, %v5954
  br i1 %v5972, label %b598, label %b599
b598:
  %v5973 = sub i64 %v5954, %v5971
  %v5974 = icmp slt i64 %v5973, 64
  %v5975 = select i1 %v5974, i64 %v5973, i64 64
  %v5976 = sdiv i64 %v5975, 2
  %v5977 = mul i64 %v5976, 2
  %v5978 = sub i64 %v5975, %v5977
  %v5979 = mul i64 %v5966, 32
  %v5980 = add i64 %v5979, %v5971
  %v5981 = getelementptr inbounds float, ptr %v5937, i64 %v5980
  br label %b600
b600:
  %v5982 = phi i64 [ 0, %b598 ], [ %v6008, %b608 ]
  %v5983 = icmp slt i64 %v5982, %v5970
  br i1 %v5983, label %b601, label %b602
b601:
  %v5984 = mul i64 %v5982, 32
  %v5985 = getelementptr inbounds float, ptr %v5981, i64 %v5984
  %v5986 = mul i64 %v5982, 2
  %v5987 = getelementptr inbounds float, ptr %v5941, i64 %v5986
  br label %b603
b603:
  %v5988 = phi i64 [ 0, %b601 ], [ %v5997, %b604 ]
  %v5989 = icmp slt i64 %v5988, %v5976
  br i1 %v5989, label %b604, label %b605
b604:
  %v5990 = mul i64 %v5988, 2
  %v5991 = getelementptr inbounds float, ptr %v5985, i64 %v5990
  %v5992 = mul i64 %v5988, 768
  %v5993 = getelementptr inbounds float, ptr %v5987, i64 %v5992
  %v5994 = getelementptr inbounds float, ptr %v5991, i64 0
  %v5995 = load <2 x float>, ptr %v5994, align 4
  %v5996 = getelementptr inbounds float, ptr %v5993, i64 0
  store <2 x float> %v5995, ptr %v5996, align 4
  %v5997 = add nsw i64 %v5988, 1
  br label %b603
b605:
  %v5998 = mul i64 %v5976, 2
  %v5999 = getelementptr inbounds float, ptr %v5985, i64 %v5998
  %v6000 = mul i64 %v5976, 768
  %v6001 = getelementptr inbounds float, ptr %v5987, i64 %v6000
  br label %b606
b606:
  %v6002 = phi i64 [ 0, %b605 ], [ %v6007, %b607 ]
  %v6003 = icmp slt i64 %v6002, %v5978
  br i1 %v6003, label %b607, label %b608
b607:
  %v6004 = getelementptr inbounds float, ptr %v5999, i64 %v6002
  %v6005 = load float, ptr %v6004, align 4
  %v6006 = getelementptr inbounds float, ptr %v6001, i64 %v6002
  store float %v6005, ptr %v6006, align 4
  %v6007 = add nsw i64 %v6002, 1
  br label %b606, !llvm.loop !6
b608:
  %v6008 = add nsw i64 %v5982, 1
  br label %b600
b602:
  br label %b609
b609:
  %v6009 = phi i64 [ 0, %b602 ], [ %v6044, %b617 ]
  %v6010 = icmp slt i64 %v6009, 0
  br i1 %v6010, label %b610, label %b611
b610:
  %v6011 = mul i64 %v5966, 8
  %v6012 = add i64 %v6011, %v6009
  %v6013 = getelementptr inbounds float, ptr %v5940, i64 %v6012
  br label %b612
b612:
  %v6014 = phi i64 [ 0, %b610 ], [ %v6032, %b613 ]
  %v6015 = icmp slt i64 %v6014, %v5970
  br i1 %v6015, label %b613, label %b614
b613:
  %v6016 = mul i64 %v6014, 8
  %v6017 = getelementptr inbounds float, ptr %v6013, i64 %v6016
  %v6018 = mul i64 %v6014, 32
  %v6019 = getelementptr inbounds float, ptr %v370, i64 %v6018
  %v6020 = getelementptr inbounds float, ptr %v6017, i64 0
  %v6021 = load <8 x float>, ptr %v6020, align 4
  %v6022 = getelementptr inbounds float, ptr %v6019, i64 0
  store <8 x float> %v6021, ptr %v6022, align 4
  %v6023 = getelementptr inbounds float, ptr %v6017, i64 8
  %v6024 = load <8 x float>, ptr %v6023, align 4
  %v6025 = getelementptr inbounds float, ptr %v6019, i64 8
  store <8 x float> %v6024, ptr %v6025, align 4
  %v6026 = getelementptr inbounds float, ptr %v6017, i64 16
  %v6027 = load <8 x float>, ptr %v6026, align 4
  %v6028 = getelementptr inbounds float, ptr %v6019, i64 16
  store <8 x float> %v6027, ptr %v6028, align 4
  %v6029 = getelementptr inbounds float, ptr %v6017, i64 24
  %v6030 = load <8 x float>, ptr %v6029, align 4
  %v6031 = getelementptr inbounds float, ptr %v6019, i64 24
  store <8 x float> %v6030, ptr %v6031, align 4
  %v6032 = add nsw i64 %v6014, 1
  br label %b612
b614:
  %v6033 = sdiv i64 %v5975, 2
  br label %b615
b615:
  %v6034 = phi i64 [ 0, %b614 ], [ %v6043, %b616 ]
  %v6035 = icmp slt i64 %v6034, %v6033
  br i1 %v6035, label %b616, label %b617
b616:
  %v6036 = mul i64 %v6034, 2
  %v6037 = add i64 %v5971, %v6036
  %v6038 = mul i64 %v6034, 768
  %v6039 = getelementptr inbounds float, ptr %v5941, i64 %v6038
  %v6040 = mul i64 %v6037, 8
  %v6041 = add i64 %v6040, %v6009
  %v6042 = getelementptr inbounds float, ptr %v5955, i64 %v6041
  call void @outer_2x32(ptr %v6039, ptr %v370, i64 %v5970, ptr %v6042, i64 8)
  %v6043 = add nsw i64 %v6034, 1
  br label %b615
b617:
  %v6044 = add nsw i64 %v6009, 32
  br label %b609
b611:
  %v6045 = mul i64 %v5966, 8
  %v6046 = add i64 %v6045, 0
  %v6047 = getelementptr inbounds float, ptr %v5940, i64 %v6046
  br label %b618
b618:
  %v6048 = phi i64 [ 0, %b611 ], [ %v6057, %b619 ]
  %v6049 = icmp slt i64 %v6048, %v5970
  br i1 %v6049, label %b619, label %b620
b619:
  %v6050 = mul i64 %v6048, 8
  %v6051 = getelementptr inbounds float, ptr %v6047, i64 %v6050
  %v6052 = mul i64 %v6048, 8
  %v6053 = getelementptr inbounds float, ptr %v370, i64 %v6052
  %v6054 = getelementptr inbounds float, ptr %v6051, i64 0
  %v6055 = load <8 x float>, ptr %v6054, align 4
  %v6056 = getelementptr inbounds float, ptr %v6053, i64 0
  store <8 x float> %v6055, ptr %v6056, align 4
  %v6057 = add nsw i64 %v6048, 1
  br label %b618
b620:
  %v6058 = sdiv i64 %v5975, 2
  br label %b621
b621:
  %v6059 = phi i64 [ 0, %b620 ], [ %v6068, %b622 ]
  %v6060 = icmp slt i64 %v6059, %v6058
  br i1 %v6060, label %b622, label %b623
b622:
  %v6061 = mul i64 %v6059, 2
  %v6062 = add i64 %v5971, %v6061
  %v6063 = mul i64 %v6059, 768
  %v6064 = getelementptr inbounds float, ptr %v5941, i64 %v6063
  %v6065 = mul i64 %v6062, 8
  %v6066 = add i64 %v6065, 0
  %v6067 = getelementptr inbounds float, ptr %v5955, i64 %v6066
  call void @outer_2x8(ptr %v6064, ptr %v370, i64 %v5970, ptr %v6067, i64 8)
  %v6068 = add nsw i64 %v6059, 1
  br label %b621
b623:
  %v6069 = add nsw i64 %v5971, 64
  br label %b597
b599:
  %v6070 = add nsw i64 %v5966, 384
  br label %b594
b596:
  %v6071 = icmp sgt i64 %v3, 1
  br i1 %v6071, label %b624, label %b625
b624:
  %v6072 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6073 = atomicrmw add ptr %v6072, i64 1 acq_rel
  %v6074 = load i64, ptr %v365, align 8
  %v6075 = add i64 %v6074, 1
  store i64 %v6075, ptr %v365, align 8
  %v6076 = mul i64 %v3, %v6075
  br label %b626
b626:
  %v6077 = load atomic i64, ptr %v6072 acquire, align 8
  %v6078 = icmp slt i64 %v6077, %v6076
  br i1 %v6078, label %b627, label %b628
b627:
  %v6079 = call i32 @sched_yield()
  br label %b626
b628:
  br label %b625
b625:
  %v6080 = icmp eq i64 %v2, 0
  br i1 %v6080, label %b629, label %b630
b629:
  br label %b631
b631:
  %v6081 = phi i64 [ 0, %b629 ], [ %v6103, %b636 ]
  %v6082 = icmp slt i64 %v6081, 32
  br i1 %v6082, label %b632, label %b633
b632:
  br label %b634
b634:
  %v6083 = phi i64 [ 0, %b632 ], [ %v6100, %b639 ]
  %v6084 = phi <8 x float> [ splat (float 0x0000000000000000), %b632 ], [ %v6099, %b639 ]
  %v6085 = icmp slt i64 %v6083, %v8
  br i1 %v6085, label %b635, label %b636
b635:
  %v6086 = add i64 %v6083, 128
  %v6087 = icmp slt i64 %v6086, %v8
  %v6088 = select i1 %v6087, i64 %v6086, i64 %v8
  br label %b637
b637:
  %v6089 = phi i64 [ %v6083, %b635 ], [ %v6098, %b638 ]
  %v6090 = phi <8 x float> [ splat (float 0x0000000000000000), %b635 ], [ %v6097, %b638 ]
  %v6091 = icmp slt i64 %v6089, %v6088
  br i1 %v6091, label %b638, label %b639
b638:
  %v6092 = mul i64 %v6089, 32
  %v6093 = getelementptr inbounds float, ptr %v94, i64 %v6092
  %v6094 = add i64 0, %v6081
  %v6095 = getelementptr inbounds float, ptr %v6093, i64 %v6094
  %v6096 = load <8 x float>, ptr %v6095, align 4
  %v6097 = fadd <8 x float> %v6090, %v6096
  %v6098 = add nsw i64 %v6089, 1
  br label %b637
b639:
  %v6099 = fadd <8 x float> %v6084, %v6090
  %v6100 = add nsw i64 %v6083, 128
  br label %b634
b636:
  %v6101 = add i64 0, %v6081
  %v6102 = getelementptr inbounds float, ptr %v72, i64 %v6101
  store <8 x float> %v6084, ptr %v6102, align 4
  %v6103 = add nsw i64 %v6081, 8
  br label %b631
b633:
  br label %b630
b630:
  %v6104 = icmp sgt i64 %v3, 1
  br i1 %v6104, label %b640, label %b641
b640:
  %v6105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6106 = atomicrmw add ptr %v6105, i64 1 acq_rel
  %v6107 = load i64, ptr %v365, align 8
  %v6108 = add i64 %v6107, 1
  store i64 %v6108, ptr %v365, align 8
  %v6109 = mul i64 %v3, %v6108
  br label %b642
b642:
  %v6110 = load atomic i64, ptr %v6105 acquire, align 8
  %v6111 = icmp slt i64 %v6110, %v6109
  br i1 %v6111, label %b643, label %b644
b643:
  %v6112 = call i32 @sched_yield()
  br label %b642
b644:
  br label %b641
b641:
  %v6113 = mul i64 0, 8
  %v6114 = getelementptr inbounds float, ptr %v222, i64 %v6113
  %v6115 = getelementptr inbounds float, ptr %v6114, i64 0
  %v6116 = mul i64 1, %v7
  %v6117 = add i64 0, %v6116
  %v6118 = mul i64 %v6117, 8
  %v6119 = getelementptr inbounds float, ptr %v42, i64 %v6118
  %v6120 = getelementptr inbounds float, ptr %v6119, i64 0
  %v6121 = getelementptr inbounds float, ptr %v370, i64 12288
  %v6122 = add i64 8, 1
  %v6123 = sdiv i64 %v6122, 2
  %v6124 = add i64 %v2, 1
  %v6125 = mul i64 %v6123, %v2
  %v6126 = sdiv i64 %v6125, %v3
  %v6127 = mul i64 %v6126, 2
  %v6128 = icmp slt i64 %v6127, 8
  %v6129 = select i1 %v6128, i64 %v6127, i64 8
  %v6130 = mul i64 %v6123, %v6124
  %v6131 = sdiv i64 %v6130, %v3
  %v6132 = mul i64 %v6131, 2
  %v6133 = icmp slt i64 %v6132, 8
  %v6134 = select i1 %v6133, i64 %v6132, i64 8
  %v6135 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b645
b645:
  %v6136 = phi i64 [ %v6129, %b641 ], [ %v6144, %b650 ]
  %v6137 = icmp slt i64 %v6136, %v6134
  br i1 %v6137, label %b646, label %b647
b646:
  %v6138 = mul i64 %v6136, 8
  %v6139 = getelementptr inbounds float, ptr %v6135, i64 %v6138
  br label %b648
b648:
  %v6140 = phi i64 [ 0, %b646 ], [ %v6143, %b649 ]
  %v6141 = icmp slt i64 %v6140, 8
  br i1 %v6141, label %b649, label %b650
b649:
  %v6142 = getelementptr inbounds float, ptr %v6139, i64 %v6140
  store float 0x0000000000000000, ptr %v6142, align 4
  %v6143 = add nsw i64 %v6140, 1
  br label %b648
b650:
  %v6144 = add nsw i64 %v6136, 1
  br label %b645
b647:
  %v6145 = mul i64 %v8, 1
  br label %b651
b651:
  %v6146 = phi i64 [ 0, %b647 ], [ %v6250, %b656 ]
  %v6147 = icmp slt i64 %v6146, %v6145
  br i1 %v6147, label %b652, label %b653
b652:
  %v6148 = sub i64 %v6145, %v6146
  %v6149 = icmp slt i64 %v6148, 384
  %v6150 = select i1 %v6149, i64 %v6148, i64 384
  br label %b654
b654:
  %v6151 = phi i64 [ %v6129, %b652 ], [ %v6249, %b680 ]
  %v6152 = icmp slt i64 %v6151, %v6134
  br i1 %v6152, label %b655, label %b656
b655:
  %v6153 = sub i64 %v6134, %v6151
  %v6154 = icmp slt i64 %v6153, 64
  %v6155 = select i1 %v6154, i64 %v6153, i64 64
  %v6156 = sdiv i64 %v6155, 2
  %v6157 = mul i64 %v6156, 2
  %v6158 = sub i64 %v6155, %v6157
  %v6159 = mul i64 %v6146, 8
  %v6160 = add i64 %v6159, %v6151
  %v6161 = getelementptr inbounds float, ptr %v6115, i64 %v6160
  br label %b657
b657:
  %v6162 = phi i64 [ 0, %b655 ], [ %v6188, %b665 ]
  %v6163 = icmp slt i64 %v6162, %v6150
  br i1 %v6163, label %b658, label %b659
b658:
  %v6164 = mul i64 %v6162, 8
  %v6165 = getelementptr inbounds float, ptr %v6161, i64 %v6164
  %v6166 = mul i64 %v6162, 2
  %v6167 = getelementptr inbounds float, ptr %v6121, i64 %v6166
  br label %b660
b660:
  %v6168 = phi i64 [ 0, %b658 ], [ %v6177, %b661 ]
  %v6169 = icmp slt i64 %v6168, %v6156
  br i1 %v6169, label %b661, label %b662
b661:
  %v6170 = mul i64 %v6168, 2
  %v6171 = getelementptr inbounds float, ptr %v6165, i64 %v6170
  %v6172 = mul i64 %v6168, 768
  %v6173 = getelementptr inbounds float, ptr %v6167, i64 %v6172
  %v6174 = getelementptr inbounds float, ptr %v6171, i64 0
  %v6175 = load <2 x float>, ptr %v6174, align 4
  %v6176 = getelementptr inbounds float, ptr %v6173, i64 0
  store <2 x float> %v6175, ptr %v6176, align 4
  %v6177 = add nsw i64 %v6168, 1
  br label %b660
b662:
  %v6178 = mul i64 %v6156, 2
  %v6179 = getelementptr inbounds float, ptr %v6165, i64 %v6178
  %v6180 = mul i64 %v6156, 768
  %v6181 = getelementptr inbounds float, ptr %v6167, i64 %v6180
  br label %b663
b663:
  %v6182 = phi i64 [ 0, %b662 ], [ %v6187, %b664 ]
  %v6183 = icmp slt i64 %v6182, %v6158
  br i1 %v6183, label %b664, label %b665
b664:
  %v6184 = getelementptr inbounds float, ptr %v6179, i64 %v6182
  %v6185 = load float, ptr %v6184, align 4
  %v6186 = getelementptr inbounds float, ptr %v6181, i64 %v6182
  store float %v6185, ptr %v6186, align 4
  %v6187 = add nsw i64 %v6182, 1
  br label %b663, !llvm.loop !9
b665:
  %v6188 = add nsw i64 %v6162, 1
  br label %b657
b659:
  br label %b666
b666:
  %v6189 = phi i64 [ 0, %b659 ], [ %v6224, %b674 ]
  %v6190 = icmp slt i64 %v6189, 0
  br i1 %v6190, label %b667, label %b668
b667:
  %v6191 = mul i64 %v6146, 8
  %v6192 = add i64 %v6191, %v6189
  %v6193 = getelementptr inbounds float, ptr %v6120, i64 %v6192
  br label %b669
b669:
  %v6194 = phi i64 [ 0, %b667 ], [ %v6212, %b670 ]
  %v6195 = icmp slt i64 %v6194, %v6150
  br i1 %v6195, label %b670, label %b671
b670:
  %v6196 = mul i64 %v6194, 8
  %v6197 = getelementptr inbounds float, ptr %v6193, i64 %v6196
  %v6198 = mul i64 %v6194, 32
  %v6199 = getelementptr inbounds float, ptr %v370, i64 %v6198
  %v6200 = getelementptr inbounds float, ptr %v6197, i64 0
  %v6201 = load <8 x float>, ptr %v6200, align 4
  %v6202 = getelementptr inbounds float, ptr %v6199, i64 0
  store <8 x float> %v6201, ptr %v6202, align 4
  %v6203 = getelementptr inbounds float, ptr %v6197, i64 8
  %v6204 = load <8 x float>, ptr %v6203, align 4
  %v6205 = getelementptr inbounds float, ptr %v6199, i64 8
  store <8 x float> %v6204, ptr %v6205, align 4
  %v6206 = getelementptr inbounds float, ptr %v6197, i64 16
  %v6207 = load <8 x float>, ptr %v6206, align 4
  %v6208 = getelementptr inbounds float, ptr %v6199, i64 16
  store <8 x float> %v6207, ptr %v6208, align 4
  %v6209 = getelementptr inbounds float, ptr %v6197, i64 24
  %v6210 = load <8 x float>, ptr %v6209, align 4
  %v6211 = getelementptr inbounds float, ptr %v6199, i64 24
  store <8 x float> %v6210, ptr %v6211, align 4
  %v6212 = add nsw i64 %v6194, 1
  br label %b669
b671:
  %v6213 = sdiv i64 %v6155, 2
  br label %b672
b672:
  %v6214 = phi i64 [ 0, %b671 ], [ %v6223, %b673 ]
  %v6215 = icmp slt i64 %v6214, %v6213
  br i1 %v6215, label %b673, label %b674
b673:
  %v6216 = mul i64 %v6214, 2
  %v6217 = add i64 %v6151, %v6216
  %v6218 = mul i64 %v6214, 768
  %v6219 = getelementptr inbounds float, ptr %v6121, i64 %v6218
  %v6220 = mul i64 %v6217, 8
  %v6221 = add i64 %v6220, %v6189
  %v6222 = getelementptr inbounds float, ptr %v6135, i64 %v6221
  call void @outer_2x32(ptr %v6219, ptr %v370, i64 %v6150, ptr %v6222, i64 8)
  %v6223 = add nsw i64 %v6214, 1
  br label %b672
b674:
  %v6224 = add nsw i64 %v6189, 32
  br label %b666
b668:
  %v6225 = mul i64 %v6146, 8
  %v6226 = add i64 %v6225, 0
  %v6227 = getelementptr inbounds float, ptr %v6120, i64 %v6226
  br label %b675
b675:
  %v6228 = phi i64 [ 0, %b668 ], [ %v6237, %b676 ]
  %v6229 = icmp slt i64 %v6228, %v6150
  br i1 %v6229, label %b676, label %b677
b676:
  %v6230 = mul i64 %v6228, 8
  %v6231 = getelementptr inbounds float, ptr %v6227, i64 %v6230
  %v6232 = mul i64 %v6228, 8
  %v6233 = getelementptr inbounds float, ptr %v370, i64 %v6232
  %v6234 = getelementptr inbounds float, ptr %v6231, i64 0
  %v6235 = load <8 x float>, ptr %v6234, align 4
  %v6236 = getelementptr inbounds float, ptr %v6233, i64 0
  store <8 x float> %v6235, ptr %v6236, align 4
  %v6237 = add nsw i64 %v6228, 1
  br label %b675
b677:
  %v6238 = sdiv i64 %v6155, 2
  br label %b678
b678:
  %v6239 = phi i64 [ 0, %b677 ], [ %v6248, %b679 ]
  %v6240 = icmp slt i64 %v6239, %v6238
  br i1 %v6240, label %b679, label %b680
b679:
  %v6241 = mul i64 %v6239, 2
  %v6242 = add i64 %v6151, %v6241
  %v6243 = mul i64 %v6239, 768
  %v6244 = getelementptr inbounds float, ptr %v6121, i64 %v6243
  %v6245 = mul i64 %v6242, 8
  %v6246 = add i64 %v6245, 0
  %v6247 = getelementptr inbounds float, ptr %v6135, i64 %v6246
  call void @outer_2x8(ptr %v6244, ptr %v370, i64 %v6150, ptr %v6247, i64 8)
  %v6248 = add nsw i64 %v6239, 1
  br label %b678
b680:
  %v6249 = add nsw i64 %v6151, 64
  br label %b654
b656:
  %v6250 = add nsw i64 %v6146, 384
  br label %b651
b653:
  %v6251 = icmp sgt i64 %v3, 1
  br i1 %v6251, label %b681, label %b682
b681:
  %v6252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6253 = atomicrmw add ptr %v6252, i64 1 acq_rel
  %v6254 = load i64, ptr %v365, align 8
  %v6255 = add i64 %v6254, 1
  store i64 %v6255, ptr %v365, align 8
  %v6256 = mul i64 %v3, %v6255
  br label %b683
b683:
  %v6257 = load atomic i64, ptr %v6252 acquire, align 8
  %v6258 = icmp slt i64 %v6257, %v6256
  br i1 %v6258, label %b684, label %b685
b684:
  %v6259 = call i32 @sched_yield()
  br label %b683
b685:
  br label %b682
b682:
  %v6260 = mul i64 0, 8
  %v6261 = getelementptr inbounds float, ptr %v220, i64 %v6260
  %v6262 = getelementptr inbounds float, ptr %v6261, i64 0
  %v6263 = mul i64 1, %v7
  %v6264 = add i64 0, %v6263
  %v6265 = mul i64 %v6264, 8
  %v6266 = getelementptr inbounds float, ptr %v42, i64 %v6265
  %v6267 = getelementptr inbounds float, ptr %v6266, i64 0
  %v6268 = getelementptr inbounds float, ptr %v370, i64 12288
  %v6269 = add i64 8, 1
  %v6270 = sdiv i64 %v6269, 2
  %v6271 = add i64 %v2, 1
  %v6272 = mul i64 %v6270, %v2
  %v6273 = sdiv i64 %v6272, %v3
  %v6274 = mul i64 %v6273, 2
  %v6275 = icmp slt i64 %v6274, 8
  %v6276 = select i1 %v6275, i64 %v6274, i64 8
  %v6277 = mul i64 %v6270, %v6271
  %v6278 = sdiv i64 %v6277, %v3
  %v6279 = mul i64 %v6278, 2
  %v6280 = icmp slt i64 %v6279, 8
  %v6281 = select i1 %v6280, i64 %v6279, i64 8
  %v6282 = getelementptr inbounds float, ptr %v76, i64 0
  br label %b686
b686:
  %v6283 = phi i64 [ %v6276, %b682 ], [ %v6291, %b691 ]
  %v6284 = icmp slt i64 %v6283, %v6281
  br i1 %v6284, label %b687, label %b688
b687:
  %v6285 = mul i64 %v6283, 8
  %v6286 = getelementptr inbounds float, ptr %v6282, i64 %v6285
  br label %b689
b689:
  %v6287 = phi i64 [ 0, %b687 ], [ %v6290, %b690 ]
  %v6288 = icmp slt i64 %v6287, 8
  br i1 %v6288, label %b690, label %b691
b690:
  %v6289 = getelementptr inbounds float, ptr %v6286, i64 %v6287
  store float 0x0000000000000000, ptr %v6289, align 4
  %v6290 = add nsw i64 %v6287, 1
  br label %b689
b691:
  %v6291 = add nsw i64 %v6283, 1
  br label %b686
b688:
  %v6292 = mul i64 %v8, 1
  br label %b692
b692:
  %v6293 = phi i64 [ 0, %b688 ], [ %v6397, %b697 ]
  %v6294 = icmp slt i64 %v6293, %v6292
  br i1 %v6294, label %b693, label %b694
b693:
  %v6295 = sub i64 %v6292, %v6293
  %v6296 = icmp slt i64 %v6295, 384
  %v6297 = select i1 %v6296, i64 %v6295, i64 384
  br label %b695
b695:
  %v6298 = phi i64 [ %v6276, %b693 ], [ %v6396, %b721 ]
  %v6299 = icmp slt i64 %v6298, %v6281
  br i1 %v6299, label %b696, label %b697
b696:
  %v6300 = sub i64 %v6281, %v6298
  %v6301 = icmp slt i64 %v6300, 64
  %v6302 = select i1 %v6301, i64 %v6300, i64 64
  %v6303 = sdiv i64 %v6302, 2
  %v6304 = mul i64 %v6303, 2
  %v6305 = sub i64 %v6302, %v6304
  %v6306 = mul i64 %v6293, 8
  %v6307 = add i64 %v6306, %v6298
  %v6308 = getelementptr inbounds float, ptr %v6262, i64 %v6307
  br label %b698
b698:
  %v6309 = phi i64 [ 0, %b696 ], [ %v6335, %b706 ]
  %v6310 = icmp slt i64 %v6309, %v6297
  br i1 %v6310, label %b699, label %b700
b699:
  %v6311 = mul i64 %v6309, 8
  %v6312 = getelementptr inbounds float, ptr %v6308, i64 %v6311
  %v6313 = mul i64 %v6309, 2
  %v6314 = getelementptr inbounds float, ptr %v6268, i64 %v6313
  br label %b701
b701:
  %v6315 = phi i64 [ 0, %b699 ], [ %v6324, %b702 ]
  %v6316 = icmp slt i64 %v6315, %v6303
  br i1 %v6316, label %b702, label %b703
b702:
  %v6317 = mul i64 %v6315, 2
  %v6318 = getelementptr inbounds float, ptr %v6312, i64 %v6317
  %v6319 = mul i64 %v6315, 768
  %v6320 = getelementptr inbounds float, ptr %v6314, i64 %v6319
  %v6321 = getelementptr inbounds float, ptr %v6318, i64 0
  %v6322 = load <2 x float>, ptr %v6321, align 4
  %v6323 = getelementptr inbounds float, ptr %v6320, i64 0
  store <2 x float> %v6322, ptr %v6323, align 4
  %v6324 = add nsw i64 %v6315, 1
  br label %b701
b703:
  %v6325 = mul i64 %v6303, 2
  %v6326 = getelementptr inbounds float, ptr %v6312, i64 %v6325
  %v6327 = mul i64 %v6303, 768
  %v6328 = getelementptr inbounds float, ptr %v6314, i64 %v6327
  br label %b704
b704:
  %v6329 = phi i64 [ 0, %b703 ], [ %v6334, %b705 ]
  %v6330 = icmp slt i64 %v6329, %v6305
  br i1 %v6330, label %b705, label %b706
b705:
  %v6331 = getelementptr inbounds float, ptr %v6326, i64 %v6329
  %v6332 = load float, ptr %v6331, align 4
  %v6333 = getelementptr inbounds float, ptr %v6328, i64 %v6329
  store float %v6332, ptr %v6333, align 4
  %v6334 = add nsw i64 %v6329, 1
  br label %b704, !llvm.loop !12
b706:
  %v6335 = add nsw i64 %v6309, 1
  br label %b698
b700:
  br label %b707
b707:
  %v6336 = phi i64 [ 0, %b700 ], [ %v6371, %b715 ]
  %v6337 = icmp slt i64 %v6336, 0
  br i1 %v6337, label %b708, label %b709
b708:
  %v6338 = mul i64 %v6293, 8
  %v6339 = add i64 %v6338, %v6336
  %v6340 = getelementptr inbounds float, ptr %v6267, i64 %v6339
  br label %b710
b710:
  %v6341 = phi i64 [ 0, %b708 ], [ %v6359, %b711 ]
  %v6342 = icmp slt i64 %v6341, %v6297
  br i1 %v6342, label %b711, label %b712
b711:
  %v6343 = mul i64 %v6341, 8
  %v6344 = getelementptr inbounds float, ptr %v6340, i64 %v6343
  %v6345 = mul i64 %v6341, 32
  %v6346 = getelementptr inbounds float, ptr %v370, i64 %v6345
  %v6347 = getelementptr inbounds float, ptr %v6344, i64 0
  %v6348 = load <8 x float>, ptr %v6347, align 4
  %v6349 = getelementptr inbounds float, ptr %v6346, i64 0
  store <8 x float> %v6348, ptr %v6349, align 4
  %v6350 = getelementptr inbounds float, ptr %v6344, i64 8
  %v6351 = load <8 x float>, ptr %v6350, align 4
  %v6352 = getelementptr inbounds float, ptr %v6346, i64 8
  store <8 x float> %v6351, ptr %v6352, align 4
  %v6353 = getelementptr inbounds float, ptr %v6344, i64 16
  %v6354 = load <8 x float>, ptr %v6353, align 4
  %v6355 = getelementptr inbounds float, ptr %v6346, i64 16
  store <8 x float> %v6354, ptr %v6355, align 4
  %v6356 = getelementptr inbounds float, ptr %v6344, i64 24
  %v6357 = load <8 x float>, ptr %v6356, align 4
  %v6358 = getelementptr inbounds float, ptr %v6346, i64 24
  store <8 x float> %v6357, ptr %v6358, align 4
  %v6359 = add nsw i64 %v6341, 1
  br label %b710
b712:
  %v6360 = sdiv i64 %v6302, 2
  br label %b713
b713:
  %v6361 = phi i64 [ 0, %b712 ], [ %v6370, %b714 ]
  %v6362 = icmp slt i64 %v6361, %v6360
  br i1 %v6362, label %b714, label %b715
b714:
  %v6363 = mul i64 %v6361, 2
  %v6364 = add i64 %v6298, %v6363
  %v6365 = mul i64 %v6361, 768
  %v6366 = getelementptr inbounds float, ptr %v6268, i64 %v6365
  %v6367 = mul i64 %v6364, 8
  %v6368 = add i64 %v6367, %v6336
  %v6369 = getelementptr inbounds float, ptr %v6282, i64 %v6368
  call void @outer_2x32(ptr %v6366, ptr %v370, i64 %v6297, ptr %v6369, i64 8)
  %v6370 = add nsw i64 %v6361, 1
  br label %b713
b715:
  %v6371 = add nsw i64 %v6336, 32
  br label %b707
b709:
  %v6372 = mul i64 %v6293, 8
  %v6373 = add i64 %v6372, 0
  %v6374 = getelementptr inbounds float, ptr %v6267, i64 %v6373
  br label %b716
b716:
  %v6375 = phi i64 [ 0, %b709 ], [ %v6384, %b717 ]
  %v6376 = icmp slt i64 %v6375, %v6297
  br i1 %v6376, label %b717, label %b718
b717:
  %v6377 = mul i64 %v6375, 8
  %v6378 = getelementptr inbounds float, ptr %v6374, i64 %v6377
  %v6379 = mul i64 %v6375, 8
  %v6380 = getelementptr inbounds float, ptr %v370, i64 %v6379
  %v6381 = getelementptr inbounds float, ptr %v6378, i64 0
  %v6382 = load <8 x float>, ptr %v6381, align 4
  %v6383 = getelementptr inbounds float, ptr %v6380, i64 0
  store <8 x float> %v6382, ptr %v6383, align 4
  %v6384 = add nsw i64 %v6375, 1
  br label %b716
b718:
  %v6385 = sdiv i64 %v6302, 2
  br label %b719
b719:
  %v6386 = phi i64 [ 0, %b718 ], [ %v6395, %b720 ]
  %v6387 = icmp slt i64 %v6386, %v6385
  br i1 %v6387, label %b720, label %b721
b720:
  %v6388 = mul i64 %v6386, 2
  %v6389 = add i64 %v6298, %v6388
  %v6390 = mul i64 %v6386, 768
  %v6391 = getelementptr inbounds float, ptr %v6268, i64 %v6390
  %v6392 = mul i64 %v6389, 8
  %v6393 = add i64 %v6392, 0
  %v6394 = getelementptr inbounds float, ptr %v6282, i64 %v6393
  call void @outer_2x8(ptr %v6391, ptr %v370, i64 %v6297, ptr %v6394, i64 8)
  %v6395 = add nsw i64 %v6386, 1
  br label %b719
b721:
  %v6396 = add nsw i64 %v6298, 64
  br label %b695
b697:
  %v6397 = add nsw i64 %v6293, 384
  br label %b692
b694:
  %v6398 = icmp sgt i64 %v3, 1
  br i1 %v6398, label %b722, label %b723
b722:
  %v6399 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6400 = atomicrmw add ptr %v6399, i64 1 acq_rel
  %v6401 = load i64, ptr %v365, align 8
  %v6402 = add i64 %v6401, 1
  store i64 %v6402, ptr %v365, align 8
  %v6403 = mul i64 %v3, %v6402
  br label %b724
b724:
  %v6404 = load atomic i64, ptr %v6399 acquire, align 8
  %v6405 = icmp slt i64 %v6404, %v6403
  br i1 %v6405, label %b725, label %b726
b725:
  %v6406 = call i32 @sched_yield()
  br label %b724
b726:
  br label %b723
b723:
  %v6407 = mul i64 0, 32
  %v6408 = getelementptr inbounds float, ptr %v92, i64 %v6407
  %v6409 = getelementptr inbounds float, ptr %v6408, i64 0
  %v6410 = mul i64 0, 8
  %v6411 = getelementptr inbounds float, ptr %v158, i64 %v6410
  %v6412 = getelementptr inbounds float, ptr %v6411, i64 0
  %v6413 = getelementptr inbounds float, ptr %v370, i64 12288
  %v6414 = add i64 32, 1
  %v6415 = sdiv i64 %v6414, 2
  %v6416 = add i64 %v2, 1
  %v6417 = mul i64 %v6415, %v2
  %v6418 = sdiv i64 %v6417, %v3
  %v6419 = mul i64 %v6418, 2
  %v6420 = icmp slt i64 %v6419, 32
  %v6421 = select i1 %v6420, i64 %v6419, i64 32
  %v6422 = mul i64 %v6415, %v6416
  %v6423 = sdiv i64 %v6422, %v3
  %v6424 = mul i64 %v6423, 2
  %v6425 = icmp slt i64 %v6424, 32
  %v6426 = select i1 %v6425, i64 %v6424, i64 32
  %v6427 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b727
b727:
  %v6428 = phi i64 [ %v6421, %b723 ], [ %v6436, %b732 ]
  %v6429 = icmp slt i64 %v6428, %v6426
  br i1 %v6429, label %b728, label %b729
b728:
  %v6430 = mul i64 %v6428, 8
  %v6431 = getelementptr inbounds float, ptr %v6427, i64 %v6430
  br label %b730
b730:
  %v6432 = phi i64 [ 0, %b728 ], [ %v6435, %b731 ]
  %v6433 = icmp slt i64 %v6432, 8
  br i1 %v6433, label %b731, label %b732
b731:
  %v6434 = getelementptr inbounds float, ptr %v6431, i64 %v6432
  store float 0x0000000000000000, ptr %v6434, align 4
  %v6435 = add nsw i64 %v6432, 1
  br label %b730
b732:
  %v6436 = add nsw i64 %v6428, 1
  br label %b727
b729:
  %v6437 = mul i64 %v8, 1
  br label %b733
b733:
  %v6438 = phi i64 [ 0, %b729 ], [ %v6542, %b738 ]
  %v6439 = icmp slt i64 %v6438, %v6437
  br i1 %v6439, label %b734, label %b735
b734:
  %v6440 = sub i64 %v6437, %v6438
  %v6441 = icmp slt i64 %v6440, 384
  %v6442 = select i1 %v6441, i64 %v6440, i64 384
  br label %b736
b736:
  %v6443 = phi i64 [ %v6421, %b734 ], [ %v6541, %b762 ]
  %v6444 = icmp slt i64 %v6443, %v6426
  br i1 %v6444, label %b737, label %b738
b737:
  %v6445 = sub i64 %v6426, %v6443
  %v6446 = icmp slt i64 %v6445, 64
  %v6447 = select i1 %v6446, i64 %v6445, i64 64
  %v6448 = sdiv i64 %v6447, 2
  %v6449 = mul i64 %v6448, 2
  %v6450 = sub i64 %v6447, %v6449
  %v6451 = mul i64 %v6438, 32
  %v6452 = add i64 %v6451, %v6443
  %v6453 = getelementptr inbounds float, ptr %v6409, i64 %v6452
  br label %b739
b739:
  %v6454 = phi i64 [ 0, %b737 ], [ %v6480, %b747 ]
  %v6455 = icmp slt i64 %v6454, %v6442
  br i1 %v6455, label %b740, label %b741
b740:
  %v6456 = mul i64 %v6454, 32
  %v6457 = getelementptr inbounds float, ptr %v6453, i64 %v6456
  %v6458 = mul i64 %v6454, 2
  %v6459 = getelementptr inbounds float, ptr %v6413, i64 %v6458
  br label %b742
b742:
  %v6460 = phi i64 [ 0, %b740 ], [ %v6469, %b743 ]
  %v6461 = icmp slt i64 %v6460, %v6448
  br i1 %v6461, label %b743, label %b744
b743:
  %v6462 = mul i64 %v6460, 2
  %v6463 = getelementptr inbounds float, ptr %v6457, i64 %v6462
  %v6464 = mul i64 %v6460, 768
  %v6465 = getelementptr inbounds float, ptr %v6459, i64 %v6464
  %v6466 = getelementptr inbounds float, ptr %v6463, i64 0
  %v6467 = load <2 x float>, ptr %v6466, align 4
  %v6468 = getelementptr inbounds float, ptr %v6465, i64 0
  store <2 x float> %v6467, ptr %v6468, align 4
  %v6469 = add nsw i64 %v6460, 1
  br label %b742
b744:
  %v6470 = mul i64 %v6448, 2
  %v6471 = getelementptr inbounds float, ptr %v6457, i64 %v6470
  %v6472 = mul i64 %v6448, 768
  %v6473 = getelementptr inbounds float, ptr %v6459, i64 %v6472
  br label %b745
b745:
  %v6474 = phi i64 [ 0, %b744 ], [ %v6479, %b746 ]
  %v6475 = icmp slt i64 %v6474, %v6450
  br i1 %v6475, label %b746, label %b747
b746:
  %v6476 = getelementptr inbounds float, ptr %v6471, i64 %v6474
  %v6477 = load float, ptr %v6476, align 4
  %v6478 = getelementptr inbounds float, ptr %v6473, i64 %v6474
  store float %v6477, ptr %v6478, align 4
  %v6479 = add nsw i64 %v6474, 1
  br label %b745, !llvm.loop !15
b747:
  %v6480 = add nsw i64 %v6454, 1
  br label %b739
b741:
  br label %b748
b748:
  %v6481 = phi i64 [ 0, %b741 ], [ %v6516, %b756 ]
  %v6482 = icmp slt i64 %v6481, 0
  br i1 %v6482, label %b749, label %b750
b749:
  %v6483 = mul i64 %v6438, 8
  %v6484 = add i64 %v6483, %v6481
  %v6485 = getelementptr inbounds float, ptr %v6412, i64 %v6484
  br label %b751
b751:
  %v6486 = phi i64 [ 0, %b749 ], [ %v6504, %b752 ]
  %v6487 = icmp slt i64 %v6486, %v6442
  br i1 %v6487, label %b752, label %b753
b752:
  %v6488 = mul i64 %v6486, 8
  %v6489 = getelementptr inbounds float, ptr %v6485, i64 %v6488
  %v6490 = mul i64 %v6486, 32
  %v6491 = getelementptr inbounds float, ptr %v370, i64 %v6490
  %v6492 = getelementptr inbounds float, ptr %v6489, i64 0
  %v6493 = load <8 x float>, ptr %v6492, align 4
  %v6494 = getelementptr inbounds float, ptr %v6491, i64 0
  store <8 x float> %v6493, ptr %v6494, align 4
  %v6495 = getelementptr inbounds float, ptr %v6489, i64 8
  %v6496 = load <8 x float>, ptr %v6495, align 4
  %v6497 = getelementptr inbounds float, ptr %v6491, i64 8
  store <8 x float> %v6496, ptr %v6497, align 4
  %v6498 = getelementptr inbounds float, ptr %v6489, i64 16
  %v6499 = load <8 x float>, ptr %v6498, align 4
  %v6500 = getelementptr inbounds float, ptr %v6491, i64 16
  store <8 x float> %v6499, ptr %v6500, align 4
  %v6501 = getelementptr inbounds float, ptr %v6489, i64 24
  %v6502 = load <8 x float>, ptr %v6501, align 4
  %v6503 = getelementptr inbounds float, ptr %v6491, i64 24
  store <8 x float> %v6502, ptr %v6503, align 4
  %v6504 = add nsw i64 %v6486, 1
  br label %b751
b753:
  %v6505 = sdiv i64 %v6447, 2
  br label %b754
b754:
  %v6506 = phi i64 [ 0, %b753 ], [ %v6515, %b755 ]
  %v6507 = icmp slt i64 %v6506, %v6505
  br i1 %v6507, label %b755, label %b756
b755:
  %v6508 = mul i64 %v6506, 2
  %v6509 = add i64 %v6443, %v6508
  %v6510 = mul i64 %v6506, 768
  %v6511 = getelementptr inbounds float, ptr %v6413, i64 %v6510
  %v6512 = mul i64 %v6509, 8
  %v6513 = add i64 %v6512, %v6481
  %v6514 = getelementptr inbounds float, ptr %v6427, i64 %v6513
  call void @outer_2x32(ptr %v6511, ptr %v370, i64 %v6442, ptr %v6514, i64 8)
  %v6515 = add nsw i64 %v6506, 1
  br label %b754
b756:
  %v6516 = add nsw i64 %v6481, 32
  br label %b748
b750:
  %v6517 = mul i64 %v6438, 8
  %v6518 = add i64 %v6517, 0
  %v6519 = getelementptr inbounds float, ptr %v6412, i64 %v6518
  br label %b757
b757:
  %v6520 = phi i64 [ 0, %b750 ], [ %v6529, %b758 ]
  %v6521 = icmp slt i64 %v6520, %v6442
  br i1 %v6521, label %b758, label %b759
b758:
  %v6522 = mul i64 %v6520, 8
  %v6523 = getelementptr inbounds float, ptr %v6519, i64 %v6522
  %v6524 = mul i64 %v6520, 8
  %v6525 = getelementptr inbounds float, ptr %v370, i64 %v6524
  %v6526 = getelementptr inbounds float, ptr %v6523, i64 0
  %v6527 = load <8 x float>, ptr %v6526, align 4
  %v6528 = getelementptr inbounds float, ptr %v6525, i64 0
  store <8 x float> %v6527, ptr %v6528, align 4
  %v6529 = add nsw i64 %v6520, 1
  br label %b757
b759:
  %v6530 = sdiv i64 %v6447, 2
  br label %b760
b760:
  %v6531 = phi i64 [ 0, %b759 ], [ %v6540, %b761 ]
  %v6532 = icmp slt i64 %v6531, %v6530
  br i1 %v6532, label %b761, label %b762
b761:
  %v6533 = mul i64 %v6531, 2
  %v6534 = add i64 %v6443, %v6533
  %v6535 = mul i64 %v6531, 768
  %v6536 = getelementptr inbounds float, ptr %v6413, i64 %v6535
  %v6537 = mul i64 %v6534, 8
  %v6538 = add i64 %v6537, 0
  %v6539 = getelementptr inbounds float, ptr %v6427, i64 %v6538
  call void @outer_2x8(ptr %v6536, ptr %v370, i64 %v6442, ptr %v6539, i64 8)
  %v6540 = add nsw i64 %v6531, 1
  br label %b760
b762:
  %v6541 = add nsw i64 %v6443, 64
  br label %b736
b738:
  %v6542 = add nsw i64 %v6438, 384
  br label %b733
b735:
  %v6543 = icmp sgt i64 %v3, 1
  br i1 %v6543, label %b763, label %b764
b763:
  %v6544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6545 = atomicrmw add ptr %v6544, i64 1 acq_rel
  %v6546 = load i64, ptr %v365, align 8
  %v6547 = add i64 %v6546, 1
  store i64 %v6547, ptr %v365, align 8
  %v6548 = mul i64 %v3, %v6547
  br label %b765
b765:
  %v6549 = load atomic i64, ptr %v6544 acquire, align 8
  %v6550 = icmp slt i64 %v6549, %v6548
  br i1 %v6550, label %b766, label %b767
b766:
  %v6551 = call i32 @sched_yield()
  br label %b765
b767:
  br label %b764
b764:
  %v6552 = mul i64 0, 32
  %v6553 = getelementptr inbounds float, ptr %v92, i64 %v6552
  %v6554 = getelementptr inbounds float, ptr %v6553, i64 0
  %v6555 = mul i64 0, 8
  %v6556 = getelementptr inbounds float, ptr %v46, i64 %v6555
  %v6557 = getelementptr inbounds float, ptr %v6556, i64 0
  %v6558 = getelementptr inbounds float, ptr %v370, i64 12288
  %v6559 = add i64 32, 1
  %v6560 = sdiv i64 %v6559, 2
  %v6561 = add i64 %v2, 1
  %v6562 = mul i64 %v6560, %v2
  %v6563 = sdiv i64 %v6562, %v3
  %v6564 = mul i64 %v6563, 2
  %v6565 = icmp slt i64 %v6564, 32
  %v6566 = select i1 %v6565, i64 %v6564, i64 32
  %v6567 = mul i64 %v6560, %v6561
  %v6568 = sdiv i64 %v6567, %v3
  %v6569 = mul i64 %v6568, 2
  %v6570 = icmp slt i64 %v6569, 32
  %v6571 = select i1 %v6570, i64 %v6569, i64 32
  %v6572 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b768
b768:
  %v6573 = phi i64 [ %v6566, %b764 ], [ %v6581, %b773 ]
  %v6574 = icmp slt i64 %v6573, %v6571
  br i1 %v6574, label %b769, label %b770
b769:
  %v6575 = mul i64 %v6573, 8
  %v6576 = getelementptr inbounds float, ptr %v6572, i64 %v6575
  br label %b771
b771:
  %v6577 = phi i64 [ 0, %b769 ], [ %v6580, %b772 ]
  %v6578 = icmp slt i64 %v6577, 8
  br i1 %v6578, label %b772, label %b773
b772:
  %v6579 = getelementptr inbounds float, ptr %v6576, i64 %v6577
  store float 0x0000000000000000, ptr %v6579, align 4
  %v6580 = add nsw i64 %v6577, 1
  br label %b771
b773:
  %v6581 = add nsw i64 %v6573, 1
  br label %b768
b770:
  %v6582 = mul i64 %v8, 1
  br label %b774
b774:
  %v6583 = phi i64 [ 0, %b770 ], [ %v6687, %b779 ]
  %v6584 = icmp slt i64 %v6583, %v6582
  br i1 %v6584, label %b775, label %b776
b775:
  %v6585 = sub i64 %v6582, %v6583
  %v6586 = icmp slt i64 %v6585, 384
  %v6587 = select i1 %v6586, i64 %v6585, i64 384
  br label %b777
b777:
  %v6588 = phi i64 [ %v6566, %b775 ], [ %v6686, %b803 ]
  %v6589 = icmp slt i64 %v6588, %v6571
  br i1 %v6589, label %b778, label %b779
b778:
  %v6590 = sub i64 %v6571, %v6588
  %v6591 = icmp slt i64 %v6590, 64
  %v6592 = select i1 %v6591, i64 %v6590, i64 64
  %v6593 = sdiv i64 %v6592, 2
  %v6594 = mul i64 %v6593, 2
  %v6595 = sub i64 %v6592, %v6594
  %v6596 = mul i64 %v6583, 32
  %v6597 = add i64 %v6596, %v6588
  %v6598 = getelementptr inbounds float, ptr %v6554, i64 %v6597
  br label %b780
b780:
  %v6599 = phi i64 [ 0, %b778 ], [ %v6625, %b788 ]
  %v6600 = icmp slt i64 %v6599, %v6587
  br i1 %v6600, label %b781, label %b782
b781:
  %v6601 = mul i64 %v6599, 32
  %v6602 = getelementptr inbounds float, ptr %v6598, i64 %v6601
  %v6603 = mul i64 %v6599, 2
  %v6604 = getelementptr inbounds float, ptr %v6558, i64 %v6603
  br label %b783
b783:
  %v6605 = phi i64 [ 0, %b781 ], [ %v6614, %b784 ]
  %v6606 = icmp slt i64 %v6605, %v6593
  br i1 %v6606, label %b784, label %b785
b784:
  %v6607 = mul i64 %v6605, 2
  %v6608 = getelementptr inbounds float, ptr %v6602, i64 %v6607
  %v6609 = mul i64 %v6605, 768
  %v6610 = getelementptr inbounds float, ptr %v6604, i64 %v6609
  %v6611 = getelementptr inbounds float, ptr %v6608, i64 0
  %v6612 = load <2 x float>, ptr %v6611, align 4
  %v6613 = getelementptr inbounds float, ptr %v6610, i64 0
  store <2 x float> %v6612, ptr %v6613, align 4
  %v6614 = add nsw i64 %v6605, 1
  br label %b783
b785:
  %v6615 = mul i64 %v6593, 2
  %v6616 = getelementptr inbounds float, ptr %v6602, i64 %v6615
  %v6617 = mul i64 %v6593, 768
  %v6618 = getelementptr inbounds float, ptr %v6604, i64 %v6617
  br label %b786
b786:
  %v6619 = phi i64 [ 0, %b785 ], [ %v6624, %b787 ]
  %v6620 = icmp slt i64 %v6619, %v6595
  br i1 %v6620, label %b787, label %b788
b787:
  %v6621 = getelementptr inbounds float, ptr %v6616, i64 %v6619
  %v6622 = load float, ptr %v6621, align 4
  %v6623 = getelementptr inbounds float, ptr %v6618, i64 %v6619
  store float %v6622, ptr %v6623, align 4
  %v6624 = add nsw i64 %v6619, 1
  br label %b786, !llvm.loop !18
b788:
  %v6625 = add nsw i64 %v6599, 1
  br label %b780
b782:
  br label %b789
b789:
  %v6626 = phi i64 [ 0, %b782 ], [ %v6661, %b797 ]
  %v6627 = icmp slt i64 %v6626, 0
  br i1 %v6627, label %b790, label %b791
b790:
  %v6628 = mul i64 %v6583, 8
  %v6629 = add i64 %v6628, %v6626
  %v6630 = getelementptr inbounds float, ptr %v6557, i64 %v6629
  br label %b792
b792:
  %v6631 = phi i64 [ 0, %b790 ], [ %v6649, %b793 ]
  %v6632 = icmp slt i64 %v6631, %v6587
  br i1 %v6632, label %b793, label %b794
b793:
  %v6633 = mul i64 %v6631, 8
  %v6634 = getelementptr inbounds float, ptr %v6630, i64 %v6633
  %v6635 = mul i64 %v6631, 32
  %v6636 = getelementptr inbounds float, ptr %v370, i64 %v6635
  %v6637 = getelementptr inbounds float, ptr %v6634, i64 0
  %v6638 = load <8 x float>, ptr %v6637, align 4
  %v6639 = getelementptr inbounds float, ptr %v6636, i64 0
  store <8 x float> %v6638, ptr %v6639, align 4
  %v6640 = getelementptr inbounds float, ptr %v6634, i64 8
  %v6641 = load <8 x float>, ptr %v6640, align 4
  %v6642 = getelementptr inbounds float, ptr %v6636, i64 8
  store <8 x float> %v6641, ptr %v6642, align 4
  %v6643 = getelementptr inbounds float, ptr %v6634, i64 16
  %v6644 = load <8 x float>, ptr %v6643, align 4
  %v6645 = getelementptr inbounds float, ptr %v6636, i64 16
  store <8 x float> %v6644, ptr %v6645, align 4
  %v6646 = getelementptr inbounds float, ptr %v6634, i64 24
  %v6647 = load <8 x float>, ptr %v6646, align 4
  %v6648 = getelementptr inbounds float, ptr %v6636, i64 24
  store <8 x float> %v6647, ptr %v6648, align 4
  %v6649 = add nsw i64 %v6631, 1
  br label %b792
b794:
  %v6650 = sdiv i64 %v6592, 2
  br label %b795
b795:
  %v6651 = phi i64 [ 0, %b794 ], [ %v6660, %b796 ]
  %v6652 = icmp slt i64 %v6651, %v6650
  br i1 %v6652, label %b796, label %b797
b796:
  %v6653 = mul i64 %v6651, 2
  %v6654 = add i64 %v6588, %v6653
  %v6655 = mul i64 %v6651, 768
  %v6656 = getelementptr inbounds float, ptr %v6558, i64 %v6655
  %v6657 = mul i64 %v6654, 8
  %v6658 = add i64 %v6657, %v6626
  %v6659 = getelementptr inbounds float, ptr %v6572, i64 %v6658
  call void @outer_2x32(ptr %v6656, ptr %v370, i64 %v6587, ptr %v6659, i64 8)
  %v6660 = add nsw i64 %v6651, 1
  br label %b795
b797:
  %v6661 = add nsw i64 %v6626, 32
  br label %b789
b791:
  %v6662 = mul i64 %v6583, 8
  %v6663 = add i64 %v6662, 0
  %v6664 = getelementptr inbounds float, ptr %v6557, i64 %v6663
  br label %b798
b798:
  %v6665 = phi i64 [ 0, %b791 ], [ %v6674, %b799 ]
  %v6666 = icmp slt i64 %v6665, %v6587
  br i1 %v6666, label %b799, label %b800
b799:
  %v6667 = mul i64 %v6665, 8
  %v6668 = getelementptr inbounds float, ptr %v6664, i64 %v6667
  %v6669 = mul i64 %v6665, 8
  %v6670 = getelementptr inbounds float, ptr %v370, i64 %v6669
  %v6671 = getelementptr inbounds float, ptr %v6668, i64 0
  %v6672 = load <8 x float>, ptr %v6671, align 4
  %v6673 = getelementptr inbounds float, ptr %v6670, i64 0
  store <8 x float> %v6672, ptr %v6673, align 4
  %v6674 = add nsw i64 %v6665, 1
  br label %b798
b800:
  %v6675 = sdiv i64 %v6592, 2
  br label %b801
b801:
  %v6676 = phi i64 [ 0, %b800 ], [ %v6685, %b802 ]
  %v6677 = icmp slt i64 %v6676, %v6675
  br i1 %v6677, label %b802, label %b803
b802:
  %v6678 = mul i64 %v6676, 2
  %v6679 = add i64 %v6588, %v6678
  %v6680 = mul i64 %v6676, 768
  %v6681 = getelementptr inbounds float, ptr %v6558, i64 %v6680
  %v6682 = mul i64 %v6679, 8
  %v6683 = add i64 %v6682, 0
  %v6684 = getelementptr inbounds float, ptr %v6572, i64 %v6683
  call void @outer_2x8(ptr %v6681, ptr %v370, i64 %v6587, ptr %v6684, i64 8)
  %v6685 = add nsw i64 %v6676, 1
  br label %b801
b803:
  %v6686 = add nsw i64 %v6588, 64
  br label %b777
b779:
  %v6687 = add nsw i64 %v6583, 384
  br label %b774
b776:
  %v6688 = icmp sgt i64 %v3, 1
  br i1 %v6688, label %b804, label %b805
b804:
  %v6689 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6690 = atomicrmw add ptr %v6689, i64 1 acq_rel
  %v6691 = load i64, ptr %v365, align 8
  %v6692 = add i64 %v6691, 1
  store i64 %v6692, ptr %v365, align 8
  %v6693 = mul i64 %v3, %v6692
  br label %b806
b806:
  %v6694 = load atomic i64, ptr %v6689 acquire, align 8
  %v6695 = icmp slt i64 %v6694, %v6693
  br i1 %v6695, label %b807, label %b808
b807:
  %v6696 = call i32 @sched_yield()
  br label %b806
b808:
  br label %b805
b805:
  %v6697 = icmp eq i64 %v2, 0
  br i1 %v6697, label %b809, label %b810
b809:
  br label %b811
b811:
  %v6698 = phi i64 [ 0, %b809 ], [ %v6720, %b816 ]
  %v6699 = icmp slt i64 %v6698, 32
  br i1 %v6699, label %b812, label %b813
b812:
  br label %b814
b814:
  %v6700 = phi i64 [ 0, %b812 ], [ %v6717, %b819 ]
  %v6701 = phi <8 x float> [ splat (float 0x0000000000000000), %b812 ], [ %v6716, %b819 ]
  %v6702 = icmp slt i64 %v6700, %v8
  br i1 %v6702, label %b815, label %b816
b815:
  %v6703 = add i64 %v6700, 128
  %v6704 = icmp slt i64 %v6703, %v8
  %v6705 = select i1 %v6704, i64 %v6703, i64 %v8
  br label %b817
b817:
  %v6706 = phi i64 [ %v6700, %b815 ], [ %v6715, %b818 ]
  %v6707 = phi <8 x float> [ splat (float 0x0000000000000000), %b815 ], [ %v6714, %b818 ]
  %v6708 = icmp slt i64 %v6706, %v6705
  br i1 %v6708, label %b818, label %b819
b818:
  %v6709 = mul i64 %v6706, 32
  %v6710 = getelementptr inbounds float, ptr %v92, i64 %v6709
  %v6711 = add i64 0, %v6698
  %v6712 = getelementptr inbounds float, ptr %v6710, i64 %v6711
  %v6713 = load <8 x float>, ptr %v6712, align 4
  %v6714 = fadd <8 x float> %v6707, %v6713
  %v6715 = add nsw i64 %v6706, 1
  br label %b817
b819:
  %v6716 = fadd <8 x float> %v6701, %v6707
  %v6717 = add nsw i64 %v6700, 128
  br label %b814
b816:
  %v6718 = add i64 0, %v6698
  %v6719 = getelementptr inbounds float, ptr %v82, i64 %v6718
  store <8 x float> %v6701, ptr %v6719, align 4
  %v6720 = add nsw i64 %v6698, 8
  br label %b811
b813:
  br label %b810
b810:
  %v6721 = icmp sgt i64 %v3, 1
  br i1 %v6721, label %b820, label %b821
b820:
  %v6722 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6723 = atomicrmw add ptr %v6722, i64 1 acq_rel
  %v6724 = load i64, ptr %v365, align 8
  %v6725 = add i64 %v6724, 1
  store i64 %v6725, ptr %v365, align 8
  %v6726 = mul i64 %v3, %v6725
  br label %b822
b822:
  %v6727 = load atomic i64, ptr %v6722 acquire, align 8
  %v6728 = icmp slt i64 %v6727, %v6726
  br i1 %v6728, label %b823, label %b824
b823:
  %v6729 = call i32 @sched_yield()
  br label %b822
b824:
  br label %b821
b821:
  %v6730 = mul i64 0, 5
  %v6731 = getelementptr inbounds float, ptr %v90, i64 %v6730
  %v6732 = getelementptr inbounds float, ptr %v6731, i64 0
  %v6733 = mul i64 1, %v7
  %v6734 = add i64 0, %v6733
  %v6735 = mul i64 %v6734, 8
  %v6736 = getelementptr inbounds float, ptr %v46, i64 %v6735
  %v6737 = getelementptr inbounds float, ptr %v6736, i64 0
  %v6738 = getelementptr inbounds float, ptr %v370, i64 12288
  %v6739 = add i64 5, 1
  %v6740 = sdiv i64 %v6739, 2
  %v6741 = add i64 %v2, 1
  %v6742 = mul i64 %v6740, %v2
  %v6743 = sdiv i64 %v6742, %v3
  %v6744 = mul i64 %v6743, 2
  %v6745 = icmp slt i64 %v6744, 5
  %v6746 = select i1 %v6745, i64 %v6744, i64 5
  %v6747 = mul i64 %v6740, %v6741
  %v6748 = sdiv i64 %v6747, %v3
  %v6749 = mul i64 %v6748, 2
  %v6750 = icmp slt i64 %v6749, 5
  %v6751 = select i1 %v6750, i64 %v6749, i64 5
  %v6752 = getelementptr inbounds float, ptr %v84, i64 0
  br label %b825
b825:
  %v6753 = phi i64 [ %v6746, %b821 ], [ %v6761, %b830 ]
  %v6754 = icmp slt i64 %v6753, %v6751
  br i1 %v6754, label %b826, label %b827
b826:
  %v6755 = mul i64 %v6753, 8
  %v6756 = getelementptr inbounds float, ptr %v6752, i64 %v6755
  br label %b828
b828:
  %v6757 = phi i64 [ 0, %b826 ], [ %v6760, %b829 ]
  %v6758 = icmp slt i64 %v6757, 8
  br i1 %v6758, label %b829, label %b830
b829:
  %v6759 = getelementptr inbounds float, ptr %v6756, i64 %v6757
  store float 0x0000000000000000, ptr %v6759, align 4
  %v6760 = add nsw i64 %v6757, 1
  br label %b828
b830:
  %v6761 = add nsw i64 %v6753, 1
  br label %b825
b827:
  %v6762 = mul i64 %v8, 1
  br label %b831
b831:
  %v6763 = phi i64 [ 0, %b827 ], [ %v6885, %b836 ]
  %v6764 = icmp slt i64 %v6763, %v6762
  br i1 %v6764, label %b832, label %b833
b832:
  %v6765 = sub i64 %v6762, %v6763
  %v6766 = icmp slt i64 %v6765, 384
  %v6767 = select i1 %v6766, i64 %v6765, i64 384
  br label %b834
b834:
  %v6768 = phi i64 [ %v6746, %b832 ], [ %v6884, %b864 ]
  %v6769 = icmp slt i64 %v6768, %v6751
  br i1 %v6769, label %b835, label %b836
b835:
  %v6770 = sub i64 %v6751, %v6768
  %v6771 = icmp slt i64 %v6770, 64
  %v6772 = select i1 %v6771, i64 %v6770, i64 64
  %v6773 = sdiv i64 %v6772, 2
  %v6774 = mul i64 %v6773, 2
  %v6775 = sub i64 %v6772, %v6774
  %v6776 = mul i64 %v6763, 5
  %v6777 = add i64 %v6776, %v6768
  %v6778 = getelementptr inbounds float, ptr %v6732, i64 %v6777
  br label %b837
b837:
  %v6779 = phi i64 [ 0, %b835 ], [ %v6805, %b845 ]
  %v6780 = icmp slt i64 %v6779, %v6767
  br i1 %v6780, label %b838, label %b839
b838:
  %v6781 = mul i64 %v6779, 5
  %v6782 = getelementptr inbounds float, ptr %v6778, i64 %v6781
  %v6783 = mul i64 %v6779, 2
  %v6784 = getelementptr inbounds float, ptr %v6738, i64 %v6783
  br label %b840
b840:
  %v6785 = phi i64 [ 0, %b838 ], [ %v6794, %b841 ]
  %v6786 = icmp slt i64 %v6785, %v6773
  br i1 %v6786, label %b841, label %b842
b841:
  %v6787 = mul i64 %v6785, 2
  %v6788 = getelementptr inbounds float, ptr %v6782, i64 %v6787
  %v6789 = mul i64 %v6785, 768
  %v6790 = getelementptr inbounds float, ptr %v6784, i64 %v6789
  %v6791 = getelementptr inbounds float, ptr %v6788, i64 0
  %v6792 = load <2 x float>, ptr %v6791, align 4
  %v6793 = getelementptr inbounds float, ptr %v6790, i64 0
  store <2 x float> %v6792, ptr %v6793, align 4
  %v6794 = add nsw i64 %v6785, 1
  br label %b840
b842:
  %v6795 = mul i64 %v6773, 2
  %v6796 = getelementptr inbounds float, ptr %v6782, i64 %v6795
  %v6797 = mul i64 %v6773, 768
  %v6798 = getelementptr inbounds float, ptr %v6784, i64 %v6797
  br label %b843
b843:
  %v6799 = phi i64 [ 0, %b842 ], [ %v6804, %b844 ]
  %v6800 = icmp slt i64 %v6799, %v6775
  br i1 %v6800, label %b844, label %b845
b844:
  %v6801 = getelementptr inbounds float, ptr %v6796, i64 %v6799
  %v6802 = load float, ptr %v6801, align 4
  %v6803 = getelementptr inbounds float, ptr %v6798, i64 %v6799
  store float %v6802, ptr %v6803, align 4
  %v6804 = add nsw i64 %v6799, 1
  br label %b843, !llvm.loop !21
b845:
  %v6805 = add nsw i64 %v6779, 1
  br label %b837
b839:
  br label %b846
b846:
  %v6806 = phi i64 [ 0, %b839 ], [ %v6850, %b856 ]
  %v6807 = icmp slt i64 %v6806, 0
  br i1 %v6807, label %b847, label %b848
b847:
  %v6808 = mul i64 %v6763, 8
  %v6809 = add i64 %v6808, %v6806
  %v6810 = getelementptr inbounds float, ptr %v6737, i64 %v6809
  br label %b849
b849:
  %v6811 = phi i64 [ 0, %b847 ], [ %v6829, %b850 ]
  %v6812 = icmp slt i64 %v6811, %v6767
  br i1 %v6812, label %b850, label %b851
b850:
  %v6813 = mul i64 %v6811, 8
  %v6814 = getelementptr inbounds float, ptr %v6810, i64 %v6813
  %v6815 = mul i64 %v6811, 32
  %v6816 = getelementptr inbounds float, ptr %v370, i64 %v6815
  %v6817 = getelementptr inbounds float, ptr %v6814, i64 0
  %v6818 = load <8 x float>, ptr %v6817, align 4
  %v6819 = getelementptr inbounds float, ptr %v6816, i64 0
  store <8 x float> %v6818, ptr %v6819, align 4
  %v6820 = getelementptr inbounds float, ptr %v6814, i64 8
  %v6821 = load <8 x float>, ptr %v6820, align 4
  %v6822 = getelementptr inbounds float, ptr %v6816, i64 8
  store <8 x float> %v6821, ptr %v6822, align 4
  %v6823 = getelementptr inbounds float, ptr %v6814, i64 16
  %v6824 = load <8 x float>, ptr %v6823, align 4
  %v6825 = getelementptr inbounds float, ptr %v6816, i64 16
  store <8 x float> %v6824, ptr %v6825, align 4
  %v6826 = getelementptr inbounds float, ptr %v6814, i64 24
  %v6827 = load <8 x float>, ptr %v6826, align 4
  %v6828 = getelementptr inbounds float, ptr %v6816, i64 24
  store <8 x float> %v6827, ptr %v6828, align 4
  %v6829 = add nsw i64 %v6811, 1
  br label %b849
b851:
  %v6830 = sdiv i64 %v6772, 2
  br label %b852
b852:
  %v6831 = phi i64 [ 0, %b851 ], [ %v6840, %b853 ]
  %v6832 = icmp slt i64 %v6831, %v6830
  br i1 %v6832, label %b853, label %b854
b853:
  %v6833 = mul i64 %v6831, 2
  %v6834 = add i64 %v6768, %v6833
  %v6835 = mul i64 %v6831, 768
  %v6836 = getelementptr inbounds float, ptr %v6738, i64 %v6835
  %v6837 = mul i64 %v6834, 8
  %v6838 = add i64 %v6837, %v6806
  %v6839 = getelementptr inbounds float, ptr %v6752, i64 %v6838
  call void @outer_2x32(ptr %v6836, ptr %v370, i64 %v6767, ptr %v6839, i64 8)
  %v6840 = add nsw i64 %v6831, 1
  br label %b852
b854:
  %v6841 = mul i64 %v6830, 2
  %v6842 = icmp slt i64 %v6841, %v6772
  br i1 %v6842, label %b855, label %b856
b855:
  %v6843 = mul i64 %v6830, 2
  %v6844 = add i64 %v6768, %v6843
  %v6845 = mul i64 %v6830, 768
  %v6846 = getelementptr inbounds float, ptr %v6738, i64 %v6845
  %v6847 = mul i64 %v6844, 8
  %v6848 = add i64 %v6847, %v6806
  %v6849 = getelementptr inbounds float, ptr %v6752, i64 %v6848
  call void @outer_1x32(ptr %v6846, ptr %v370, i64 %v6767, ptr %v6849, i64 8)
  br label %b856
b856:
  %v6850 = add nsw i64 %v6806, 32
  br label %b846
b848:
  %v6851 = mul i64 %v6763, 8
  %v6852 = add i64 %v6851, 0
  %v6853 = getelementptr inbounds float, ptr %v6737, i64 %v6852
  br label %b857
b857:
  %v6854 = phi i64 [ 0, %b848 ], [ %v6863, %b858 ]
  %v6855 = icmp slt i64 %v6854, %v6767
  br i1 %v6855, label %b858, label %b859
b858:
  %v6856 = mul i64 %v6854, 8
  %v6857 = getelementptr inbounds float, ptr %v6853, i64 %v6856
  %v6858 = mul i64 %v6854, 8
  %v6859 = getelementptr inbounds float, ptr %v370, i64 %v6858
  %v6860 = getelementptr inbounds float, ptr %v6857, i64 0
  %v6861 = load <8 x float>, ptr %v6860, align 4
  %v6862 = getelementptr inbounds float, ptr %v6859, i64 0
  store <8 x float> %v6861, ptr %v6862, align 4
  %v6863 = add nsw i64 %v6854, 1
  br label %b857
b859:
  %v6864 = sdiv i64 %v6772, 2
  br label %b860
b860:
  %v6865 = phi i64 [ 0, %b859 ], [ %v6874, %b861 ]
  %v6866 = icmp slt i64 %v6865, %v6864
  br i1 %v6866, label %b861, label %b862
b861:
  %v6867 = mul i64 %v6865, 2
  %v6868 = add i64 %v6768, %v6867
  %v6869 = mul i64 %v6865, 768
  %v6870 = getelementptr inbounds float, ptr %v6738, i64 %v6869
  %v6871 = mul i64 %v6868, 8
  %v6872 = add i64 %v6871, 0
  %v6873 = getelementptr inbounds float, ptr %v6752, i64 %v6872
  call void @outer_2x8(ptr %v6870, ptr %v370, i64 %v6767, ptr %v6873, i64 8)
  %v6874 = add nsw i64 %v6865, 1
  br label %b860
b862:
  %v6875 = mul i64 %v6864, 2
  %v6876 = icmp slt i64 %v6875, %v6772
  br i1 %v6876, label %b863, label %b864
b863:
  %v6877 = mul i64 %v6864, 2
  %v6878 = add i64 %v6768, %v6877
  %v6879 = mul i64 %v6864, 768
  %v6880 = getelementptr inbounds float, ptr %v6738, i64 %v6879
  %v6881 = mul i64 %v6878, 8
  %v6882 = add i64 %v6881, 0
  %v6883 = getelementptr inbounds float, ptr %v6752, i64 %v6882
  call void @outer_1x8(ptr %v6880, ptr %v370, i64 %v6767, ptr %v6883, i64 8)
  br label %b864
b864:
  %v6884 = add nsw i64 %v6768, 64
  br label %b834
b836:
  %v6885 = add nsw i64 %v6763, 384
  br label %b831
b833:
  %v6886 = icmp sgt i64 %v3, 1
  br i1 %v6886, label %b865, label %b866
b865:
  %v6887 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6888 = atomicrmw add ptr %v6887, i64 1 acq_rel
  %v6889 = load i64, ptr %v365, align 8
  %v6890 = add i64 %v6889, 1
  store i64 %v6890, ptr %v365, align 8
  %v6891 = mul i64 %v3, %v6890
  br label %b867
b867:
  %v6892 = load atomic i64, ptr %v6887 acquire, align 8
  %v6893 = icmp slt i64 %v6892, %v6891
  br i1 %v6893, label %b868, label %b869
b868:
  %v6894 = call i32 @sched_yield()
  br label %b867
b869:
  br label %b866
b866:
  %v6895 = mul i64 0, 9
  %v6896 = getelementptr inbounds float, ptr %v204, i64 %v6895
  %v6897 = getelementptr inbounds float, ptr %v6896, i64 0
  %v6898 = mul i64 1, %v7
  %v6899 = add i64 0, %v6898
  %v6900 = mul i64 %v6899, 8
  %v6901 = getelementptr inbounds float, ptr %v46, i64 %v6900
  %v6902 = getelementptr inbounds float, ptr %v6901, i64 0
  %v6903 = getelementptr inbounds float, ptr %v370, i64 12288
  %v6904 = add i64 9, 1
  %v6905 = sdiv i64 %v6904, 2
  %v6906 = add i64 %v2, 1
  %v6907 = mul i64 %v6905, %v2
  %v6908 = sdiv i64 %v6907, %v3
  %v6909 = mul i64 %v6908, 2
  %v6910 = icmp slt i64 %v6909, 9
  %v6911 = select i1 %v6910, i64 %v6909, i64 9
  %v6912 = mul i64 %v6905, %v6906
  %v6913 = sdiv i64 %v6912, %v3
  %v6914 = mul i64 %v6913, 2
  %v6915 = icmp slt i64 %v6914, 9
  %v6916 = select i1 %v6915, i64 %v6914, i64 9
  %v6917 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b870
b870:
  %v6918 = phi i64 [ %v6911, %b866 ], [ %v6926, %b875 ]
  %v6919 = icmp slt i64 %v6918, %v6916
  br i1 %v6919, label %b871, label %b872
b871:
  %v6920 = mul i64 %v6918, 8
  %v6921 = getelementptr inbounds float, ptr %v6917, i64 %v6920
  br label %b873
b873:
  %v6922 = phi i64 [ 0, %b871 ], [ %v6925, %b874 ]
  %v6923 = icmp slt i64 %v6922, 8
  br i1 %v6923, label %b874, label %b875
b874:
  %v6924 = getelementptr inbounds float, ptr %v6921, i64 %v6922
  store float 0x0000000000000000, ptr %v6924, align 4
  %v6925 = add nsw i64 %v6922, 1
  br label %b873
b875:
  %v6926 = add nsw i64 %v6918, 1
  br label %b870
b872:
  %v6927 = mul i64 %v8, 1
  br label %b876
b876:
  %v6928 = phi i64 [ 0, %b872 ], [ %v7050, %b881 ]
  %v6929 = icmp slt i64 %v6928, %v6927
  br i1 %v6929, label %b877, label %b878
b877:
  %v6930 = sub i64 %v6927, %v6928
  %v6931 = icmp slt i64 %v6930, 384
  %v6932 = select i1 %v6931, i64 %v6930, i64 384
  br label %b879
b879:
  %v6933 = phi i64 [ %v6911, %b877 ], [ %v7049, %b909 ]
  %v6934 = icmp slt i64 %v6933, %v6916
  br i1 %v6934, label %b880, label %b881
b880:
  %v6935 = sub i64 %v6916, %v6933
  %v6936 = icmp slt i64 %v6935, 64
  %v6937 = select i1 %v6936, i64 %v6935, i64 64
  %v6938 = sdiv i64 %v6937, 2
  %v6939 = mul i64 %v6938, 2
  %v6940 = sub i64 %v6937, %v6939
  %v6941 = mul i64 %v6928, 9
  %v6942 = add i64 %v6941, %v6933
  %v6943 = getelementptr inbounds float, ptr %v6897, i64 %v6942
  br label %b882
b882:
  %v6944 = phi i64 [ 0, %b880 ], [ %v6970, %b890 ]
  %v6945 = icmp slt i64 %v6944, %v6932
  br i1 %v6945, label %b883, label %b884
b883:
  %v6946 = mul i64 %v6944, 9
  %v6947 = getelementptr inbounds float, ptr %v6943, i64 %v6946
  %v6948 = mul i64 %v6944, 2
  %v6949 = getelementptr inbounds float, ptr %v6903, i64 %v6948
  br label %b885
b885:
  %v6950 = phi i64 [ 0, %b883 ], [ %v6959, %b886 ]
  %v6951 = icmp slt i64 %v6950, %v6938
  br i1 %v6951, label %b886, label %b887
b886:
  %v6952 = mul i64 %v6950, 2
  %v6953 = getelementptr inbounds float, ptr %v6947, i64 %v6952
  %v6954 = mul i64 %v6950, 768
  %v6955 = getelementptr inbounds float, ptr %v6949, i64 %v6954
  %v6956 = getelementptr inbounds float, ptr %v6953, i64 0
  %v6957 = load <2 x float>, ptr %v6956, align 4
  %v6958 = getelementptr inbounds float, ptr %v6955, i64 0
  store <2 x float> %v6957, ptr %v6958, align 4
  %v6959 = add nsw i64 %v6950, 1
  br label %b885
b887:
  %v6960 = mul i64 %v6938, 2
  %v6961 = getelementptr inbounds float, ptr %v6947, i64 %v6960
  %v6962 = mul i64 %v6938, 768
  %v6963 = getelementptr inbounds float, ptr %v6949, i64 %v6962
  br label %b888
b888:
  %v6964 = phi i64 [ 0, %b887 ], [ %v6969, %b889 ]
  %v6965 = icmp slt i64 %v6964, %v6940
  br i1 %v6965, label %b889, label %b890
b889:
  %v6966 = getelementptr inbounds float, ptr %v6961, i64 %v6964
  %v6967 = load float, ptr %v6966, align 4
  %v6968 = getelementptr inbounds float, ptr %v6963, i64 %v6964
  store float %v6967, ptr %v6968, align 4
  %v6969 = add nsw i64 %v6964, 1
  br label %b888, !llvm.loop !24
b890:
  %v6970 = add nsw i64 %v6944, 1
  br label %b882
b884:
  br label %b891
b891:
  %v6971 = phi i64 [ 0, %b884 ], [ %v7015, %b901 ]
  %v6972 = icmp slt i64 %v6971, 0
  br i1 %v6972, label %b892, label %b893
b892:
  %v6973 = mul i64 %v6928, 8
  %v6974 = add i64 %v6973, %v6971
  %v6975 = getelementptr inbounds float, ptr %v6902, i64 %v6974
  br label %b894
b894:
  %v6976 = phi i64 [ 0, %b892 ], [ %v6994, %b895 ]
  %v6977 = icmp slt i64 %v6976, %v6932
  br i1 %v6977, label %b895, label %b896
b895:
  %v6978 = mul i64 %v6976, 8
  %v6979 = getelementptr inbounds float, ptr %v6975, i64 %v6978
  %v6980 = mul i64 %v6976, 32
  %v6981 = getelementptr inbounds float, ptr %v370, i64 %v6980
  %v6982 = getelementptr inbounds float, ptr %v6979, i64 0
  %v6983 = load <8 x float>, ptr %v6982, align 4
  %v6984 = getelementptr inbounds float, ptr %v6981, i64 0
  store <8 x float> %v6983, ptr %v6984, align 4
  %v6985 = getelementptr inbounds float, ptr %v6979, i64 8
  %v6986 = load <8 x float>, ptr %v6985, align 4
  %v6987 = getelementptr inbounds float, ptr %v6981, i64 8
  store <8 x float> %v6986, ptr %v6987, align 4
  %v6988 = getelementptr inbounds float, ptr %v6979, i64 16
  %v6989 = load <8 x float>, ptr %v6988, align 4
  %v6990 = getelementptr inbounds float, ptr %v6981, i64 16
  store <8 x float> %v6989, ptr %v6990, align 4
  %v6991 = getelementptr inbounds float, ptr %v6979, i64 24
  %v6992 = load <8 x float>, ptr %v6991, align 4
  %v6993 = getelementptr inbounds float, ptr %v6981, i64 24
  store <8 x float> %v6992, ptr %v6993, align 4
  %v6994 = add nsw i64 %v6976, 1
  br label %b894
b896:
  %v6995 = sdiv i64 %v6937, 2
  br label %b897
b897:
  %v6996 = phi i64 [ 0, %b896 ], [ %v7005, %b898 ]
  %v6997 = icmp slt i64 %v6996, %v6995
  br i1 %v6997, label %b898, label %b899
b898:
  %v6998 = mul i64 %v6996, 2
  %v6999 = add i64 %v6933, %v6998
  %v7000 = mul i64 %v6996, 768
  %v7001 = getelementptr inbounds float, ptr %v6903, i64 %v7000
  %v7002 = mul i64 %v6999, 8
  %v7003 = add i64 %v7002, %v6971
  %v7004 = getelementptr inbounds float, ptr %v6917, i64 %v7003
  call void @outer_2x32(ptr %v7001, ptr %v370, i64 %v6932, ptr %v7004, i64 8)
  %v7005 = add nsw i64 %v6996, 1
  br label %b897
b899:
  %v7006 = mul i64 %v6995, 2
  %v7007 = icmp slt i64 %v7006, %v6937
  br i1 %v7007, label %b900, label %b901
b900:
  %v7008 = mul i64 %v6995, 2
  %v7009 = add i64 %v6933, %v7008
  %v7010 = mul i64 %v6995, 768
  %v7011 = getelementptr inbounds float, ptr %v6903, i64 %v7010
  %v7012 = mul i64 %v7009, 8
  %v7013 = add i64 %v7012, %v6971
  %v7014 = getelementptr inbounds float, ptr %v6917, i64 %v7013
  call void @outer_1x32(ptr %v7011, ptr %v370, i64 %v6932, ptr %v7014, i64 8)
  br label %b901
b901:
  %v7015 = add nsw i64 %v6971, 32
  br label %b891
b893:
  %v7016 = mul i64 %v6928, 8
  %v7017 = add i64 %v7016, 0
  %v7018 = getelementptr inbounds float, ptr %v6902, i64 %v7017
  br label %b902
b902:
  %v7019 = phi i64 [ 0, %b893 ], [ %v7028, %b903 ]
  %v7020 = icmp slt i64 %v7019, %v6932
  br i1 %v7020, label %b903, label %b904
b903:
  %v7021 = mul i64 %v7019, 8
  %v7022 = getelementptr inbounds float, ptr %v7018, i64 %v7021
  %v7023 = mul i64 %v7019, 8
  %v7024 = getelementptr inbounds float, ptr %v370, i64 %v7023
  %v7025 = getelementptr inbounds float, ptr %v7022, i64 0
  %v7026 = load <8 x float>, ptr %v7025, align 4
  %v7027 = getelementptr inbounds float, ptr %v7024, i64 0
  store <8 x float> %v7026, ptr %v7027, align 4
  %v7028 = add nsw i64 %v7019, 1
  br label %b902
b904:
  %v7029 = sdiv i64 %v6937, 2
  br label %b905
b905:
  %v7030 = phi i64 [ 0, %b904 ], [ %v7039, %b906 ]
  %v7031 = icmp slt i64 %v7030, %v7029
  br i1 %v7031, label %b906, label %b907
b906:
  %v7032 = mul i64 %v7030, 2
  %v7033 = add i64 %v6933, %v7032
  %v7034 = mul i64 %v7030, 768
  %v7035 = getelementptr inbounds float, ptr %v6903, i64 %v7034
  %v7036 = mul i64 %v7033, 8
  %v7037 = add i64 %v7036, 0
  %v7038 = getelementptr inbounds float, ptr %v6917, i64 %v7037
  call void @outer_2x8(ptr %v7035, ptr %v370, i64 %v6932, ptr %v7038, i64 8)
  %v7039 = add nsw i64 %v7030, 1
  br label %b905
b907:
  %v7040 = mul i64 %v7029, 2
  %v7041 = icmp slt i64 %v7040, %v6937
  br i1 %v7041, label %b908, label %b909
b908:
  %v7042 = mul i64 %v7029, 2
  %v7043 = add i64 %v6933, %v7042
  %v7044 = mul i64 %v7029, 768
  %v7045 = getelementptr inbounds float, ptr %v6903, i64 %v7044
  %v7046 = mul i64 %v7043, 8
  %v7047 = add i64 %v7046, 0
  %v7048 = getelementptr inbounds float, ptr %v6917, i64 %v7047
  call void @outer_1x8(ptr %v7045, ptr %v370, i64 %v6932, ptr %v7048, i64 8)
  br label %b909
b909:
  %v7049 = add nsw i64 %v6933, 64
  br label %b879
b881:
  %v7050 = add nsw i64 %v6928, 384
  br label %b876
b878:
  %v7051 = icmp sgt i64 %v3, 1
  br i1 %v7051, label %b910, label %b911
b910:
  %v7052 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7053 = atomicrmw add ptr %v7052, i64 1 acq_rel
  %v7054 = load i64, ptr %v365, align 8
  %v7055 = add i64 %v7054, 1
  store i64 %v7055, ptr %v365, align 8
  %v7056 = mul i64 %v3, %v7055
  br label %b912
b912:
  %v7057 = load atomic i64, ptr %v7052 acquire, align 8
  %v7058 = icmp slt i64 %v7057, %v7056
  br i1 %v7058, label %b913, label %b914
b913:
  %v7059 = call i32 @sched_yield()
  br label %b912
b914:
  br label %b911
b911:
  %v7060 = add i64 %v7, 0
  %v7061 = sdiv i64 %v7060, 1
  %v7062 = add i64 %v2, 1
  %v7063 = mul i64 %v7061, %v2
  %v7064 = sdiv i64 %v7063, %v3
  %v7065 = mul i64 %v7064, 1
  %v7066 = icmp slt i64 %v7065, %v7
  %v7067 = select i1 %v7066, i64 %v7065, i64 %v7
  %v7068 = mul i64 %v7061, %v7062
  %v7069 = sdiv i64 %v7068, %v3
  %v7070 = mul i64 %v7069, 1
  %v7071 = icmp slt i64 %v7070, %v7
  %v7072 = select i1 %v7071, i64 %v7070, i64 %v7
  br label %b915
b915:
  %v7073 = phi i64 [ %v7067, %b911 ], [ %v7093, %b920 ]
  %v7074 = icmp slt i64 %v7073, %v7072
  br i1 %v7074, label %b916, label %b917
b916:
  %v7075 = mul i64 %v7073, 64
  %v7076 = getelementptr inbounds float, ptr %v240, i64 %v7075
  %v7077 = mul i64 %v7073, 64
  %v7078 = getelementptr inbounds float, ptr %v242, i64 %v7077
  %v7079 = mul i64 %v7073, 64
  %v7080 = getelementptr inbounds float, ptr %v64, i64 %v7079
  br label %b918
b918:
  %v7081 = phi i64 [ 0, %b916 ], [ %v7092, %b919 ]
  %v7082 = icmp slt i64 %v7081, 64
  br i1 %v7082, label %b919, label %b920
b919:
  %v7083 = add i64 0, %v7081
  %v7084 = getelementptr inbounds float, ptr %v7076, i64 %v7083
  %v7085 = load <8 x float>, ptr %v7084, align 4
  %v7086 = add i64 0, %v7081
  %v7087 = getelementptr inbounds float, ptr %v7078, i64 %v7086
  %v7088 = load <8 x float>, ptr %v7087, align 4
  %v7089 = fadd <8 x float> %v7085, %v7088
  %v7090 = add i64 0, %v7081
  %v7091 = getelementptr inbounds float, ptr %v7080, i64 %v7090
  store <8 x float> %v7089, ptr %v7091, align 4
  %v7092 = add nsw i64 %v7081, 8
  br label %b918
b920:
  %v7093 = add nsw i64 %v7073, 1
  br label %b915
b917:
  %v7094 = icmp sgt i64 %v3, 1
  br i1 %v7094, label %b921, label %b922
b921:
  %v7095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v7096 = atomicrmw add ptr %v7095, i64 1 acq_rel
  %v7097 = load i64, ptr %v365, align 8
  %v7098 = add i64 %v7097, 1
  store i64 %v7098, ptr %v365, align 8
  %v7099 = mul i64 %v3, %v7098
  br label %b923
b923:
  %v7100 = load atomic i64, ptr %v7095 acquire, align 8
  %v7101 = icmp slt i64 %v7100, %v7099
  br i1 %v7101, label %b924, label %b925
b924:
  %v7102 = call i32 @sched_yield()
  br label %b923
b925:
  br label %b922
b922:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 32
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v12, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v12, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v16, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = getelementptr inbounds float, ptr %v33, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v8
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v33, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v9
  store <8 x float> %v45, ptr %v43, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v19, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v7 = icmp slt i64 %v5, %v2
  br i1 %v7, label %b1, label %b2
b1:
  %v8 = mul i64 %v5, 8
  %v9 = getelementptr inbounds float, ptr %v1, i64 %v8
  %v10 = mul i64 %v5, 2
  %v11 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v12 = getelementptr inbounds float, ptr %v9, i64 0
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v11, i64 0
  %v15 = load float, ptr %v14, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v13, <8 x float> %v6)
  %v19 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v20 = mul i64 %v4, 0
  %v21 = getelementptr inbounds float, ptr %v3, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v23, %v6
  store <8 x float> %v24, ptr %v22, align 4
  ret void
}
define internal void @outer_2x26(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = icmp ult i64 2, 8
  %v45 = select i1 %v44, i64 2, i64 8
  %v46 = trunc i64 %v45 to i32
  %v47 = insertelement <8 x i32> poison, i32 %v46, i64 0
  %v48 = shufflevector <8 x i32> %v47, <8 x i32> poison, <8 x i32> zeroinitializer
  %v49 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v48
  %v50 = mul i64 %v4, 0
  %v51 = getelementptr inbounds float, ptr %v3, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v6
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v51, i64 8
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v7
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = getelementptr inbounds float, ptr %v51, i64 16
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fadd <8 x float> %v59, %v8
  store <8 x float> %v60, ptr %v58, align 4
  %v61 = getelementptr inbounds float, ptr %v51, i64 24
  %v62 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v61, <8 x i1> %v49, <8 x float> zeroinitializer)
  %v63 = fadd <8 x float> %v62, %v9
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v63, ptr align 4 %v61, <8 x i1> %v49)
  %v64 = mul i64 %v4, 1
  %v65 = getelementptr inbounds float, ptr %v3, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v10
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v65, i64 8
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v11
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v65, i64 16
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v12
  store <8 x float> %v74, ptr %v72, align 4
  %v75 = getelementptr inbounds float, ptr %v65, i64 24
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v75, <8 x i1> %v49, <8 x float> zeroinitializer)
  %v77 = fadd <8 x float> %v76, %v13
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v77, ptr align 4 %v75, <8 x i1> %v49)
  ret void
}

declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
