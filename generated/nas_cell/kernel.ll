; generated from specs/nas_cell.yaml by `make generated`: do not edit
; nas_cell I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v376 = alloca float, i64 64, align 4
  %v459 = alloca float, i64 128, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 14
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 17
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 18
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 20
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 22
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 1024
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = icmp eq i64 %v2, 0
  br i1 %v96, label %b2, label %b3
b2:
  %v97 = add i64 0, 0
  %v98 = getelementptr inbounds float, ptr %v36, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v87, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v87, align 8
  %v106 = mul i64 %v3, %v105
  br label %b6
b6:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b7, label %b8
b7:
  %v109 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b9, label %b10
b9:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 29
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = add i64 %v7, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  br label %b13
b13:
  %v129 = phi i64 [ %v123, %b11 ], [ %v140, %b14 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b14, label %b15
b14:
  %v131 = and i64 0, %v60
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v129
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v18, i64 %v134
  %v136 = add i64 0, 0
  %v137 = getelementptr inbounds float, ptr %v135, i64 %v136
  %v138 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = add nsw i64 %v129, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v141 = icmp sgt i64 %v3, 1
  br i1 %v141, label %b16, label %b17
b16:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v87, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v87, align 8
  %v146 = mul i64 %v3, %v145
  br label %b18
b18:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b19, label %b20
b19:
  %v149 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 4
  %v151 = load i64, ptr %v150, align 8
  %v152 = icmp eq i64 %v151, 0
  br i1 %v152, label %b21, label %b22
b21:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 30
  %v154 = load i64, ptr %v153, align 8
  %v155 = icmp eq i64 %v154, 0
  br i1 %v155, label %b23, label %b24
b23:
  %v156 = add i64 %v7, 0
  %v157 = sdiv i64 %v156, 1
  %v158 = add i64 %v2, 1
  %v159 = mul i64 %v157, %v2
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v7
  %v163 = select i1 %v162, i64 %v161, i64 %v7
  %v164 = mul i64 %v157, %v158
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v7
  %v168 = select i1 %v167, i64 %v166, i64 %v7
  br label %b25
b25:
  %v169 = phi i64 [ %v163, %b23 ], [ %v180, %b26 ]
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b26, label %b27
b26:
  %v171 = and i64 0, %v62
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v169
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v20, i64 %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v175, i64 %v176
  %v178 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v179, ptr %v177, align 4
  %v180 = add nsw i64 %v169, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b28, label %b29
b28:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v87, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v87, align 8
  %v186 = mul i64 %v3, %v185
  br label %b30
b30:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b31, label %b32
b31:
  %v189 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v190 = getelementptr inbounds float, ptr %v89, i64 0
  %v191 = getelementptr inbounds i64, ptr %v1, i64 4
  %v192 = load i64, ptr %v191, align 8
  %v193 = icmp eq i64 %v192, 0
  br i1 %v193, label %b33, label %b34
b33:
  %v194 = add i64 2, 0
  %v195 = sdiv i64 %v194, 1
  %v196 = add i64 %v2, 1
  %v197 = mul i64 %v195, %v2
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, 2
  %v201 = select i1 %v200, i64 %v199, i64 2
  %v202 = mul i64 %v195, %v196
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, 2
  %v206 = select i1 %v205, i64 %v204, i64 2
  %v207 = icmp slt i64 %v206, 2
  %v208 = select i1 %v207, i64 %v206, i64 2
  br label %b35
b35:
  %v209 = phi i64 [ %v201, %b33 ], [ %v250, %b36 ]
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b36, label %b37
b36:
  %v211 = mul i64 %v209, 256
  %v212 = mul i64 %v209, 32
  %v213 = add i64 %v211, 0
  %v214 = add i64 %v212, 0
  %v215 = getelementptr inbounds float, ptr %v190, i64 %v213
  %v216 = sub i64 64, %v214
  %v217 = icmp slt i64 %v216, 0
  %v218 = select i1 %v217, i64 0, i64 %v216
  %v219 = mul i64 %v214, 8
  %v220 = add i64 0, %v219
  %v221 = getelementptr inbounds float, ptr %v12, i64 %v220
  call void @pack_turned(ptr %v221, i64 8, i64 1, i64 8, i64 %v218, ptr %v215, i64 32)
  %v222 = add i64 %v211, 8
  %v223 = add i64 %v212, 8
  %v224 = getelementptr inbounds float, ptr %v190, i64 %v222
  %v225 = sub i64 64, %v223
  %v226 = icmp slt i64 %v225, 0
  %v227 = select i1 %v226, i64 0, i64 %v225
  %v228 = mul i64 %v223, 8
  %v229 = add i64 0, %v228
  %v230 = getelementptr inbounds float, ptr %v12, i64 %v229
  call void @pack_turned(ptr %v230, i64 8, i64 1, i64 8, i64 %v227, ptr %v224, i64 32)
  %v231 = add i64 %v211, 16
  %v232 = add i64 %v212, 16
  %v233 = getelementptr inbounds float, ptr %v190, i64 %v231
  %v234 = sub i64 64, %v232
  %v235 = icmp slt i64 %v234, 0
  %v236 = select i1 %v235, i64 0, i64 %v234
  %v237 = mul i64 %v232, 8
  %v238 = add i64 0, %v237
  %v239 = getelementptr inbounds float, ptr %v12, i64 %v238
  call void @pack_turned(ptr %v239, i64 8, i64 1, i64 8, i64 %v236, ptr %v233, i64 32)
  %v240 = add i64 %v211, 24
  %v241 = add i64 %v212, 24
  %v242 = getelementptr inbounds float, ptr %v190, i64 %v240
  %v243 = sub i64 64, %v241
  %v244 = icmp slt i64 %v243, 0
  %v245 = select i1 %v244, i64 0, i64 %v243
  %v246 = mul i64 %v241, 8
  %v247 = add i64 0, %v246
  %v248 = getelementptr inbounds float, ptr %v12, i64 %v247
  call void @pack_turned(ptr %v248, i64 8, i64 1, i64 8, i64 %v245, ptr %v242, i64 32)
  %v249 = add i64 %v211, 256
  %v250 = add nsw i64 %v209, 1
  br label %b35
b37:
  br label %b34
b34:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b38, label %b39
b38:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = load i64, ptr %v87, align 8
  %v255 = add i64 %v254, 1
  store i64 %v255, ptr %v87, align 8
  %v256 = mul i64 %v3, %v255
  br label %b40
b40:
  %v257 = load atomic i64, ptr %v252 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b41, label %b42
b41:
  %v259 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v260 = getelementptr inbounds float, ptr %v89, i64 512
  %v261 = getelementptr inbounds i64, ptr %v1, i64 4
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp eq i64 %v262, 0
  br i1 %v263, label %b43, label %b44
b43:
  %v264 = add i64 1, 0
  %v265 = sdiv i64 %v264, 1
  %v266 = add i64 %v2, 1
  %v267 = mul i64 %v265, %v2
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, 1
  %v271 = select i1 %v270, i64 %v269, i64 1
  %v272 = mul i64 %v265, %v266
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, 1
  %v276 = select i1 %v275, i64 %v274, i64 1
  %v277 = icmp slt i64 %v276, 1
  %v278 = select i1 %v277, i64 %v276, i64 1
  br label %b45
b45:
  %v279 = phi i64 [ %v271, %b43 ], [ %v357, %b46 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b46, label %b47
b46:
  %v281 = mul i64 %v279, 512
  %v282 = mul i64 %v279, 8
  %v283 = add i64 %v281, 0
  %v284 = add i64 %v282, 0
  %v285 = getelementptr inbounds float, ptr %v260, i64 %v283
  %v286 = sub i64 8, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = mul i64 %v284, 8
  %v290 = add i64 192, %v289
  %v291 = getelementptr inbounds float, ptr %v14, i64 %v290
  call void @pack_turned(ptr %v291, i64 8, i64 1, i64 8, i64 %v288, ptr %v285, i64 32)
  %v292 = add i64 %v281, 8
  %v293 = add i64 %v282, 0
  %v294 = getelementptr inbounds float, ptr %v260, i64 %v292
  %v295 = sub i64 8, %v293
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = mul i64 %v293, 8
  %v299 = add i64 0, %v298
  %v300 = getelementptr inbounds float, ptr %v14, i64 %v299
  call void @pack_turned(ptr %v300, i64 8, i64 1, i64 8, i64 %v297, ptr %v294, i64 32)
  %v301 = add i64 %v281, 16
  %v302 = add i64 %v282, 0
  %v303 = getelementptr inbounds float, ptr %v260, i64 %v301
  %v304 = sub i64 8, %v302
  %v305 = icmp slt i64 %v304, 0
  %v306 = select i1 %v305, i64 0, i64 %v304
  %v307 = mul i64 %v302, 8
  %v308 = add i64 64, %v307
  %v309 = getelementptr inbounds float, ptr %v14, i64 %v308
  call void @pack_turned(ptr %v309, i64 8, i64 1, i64 8, i64 %v306, ptr %v303, i64 32)
  %v310 = add i64 %v281, 24
  %v311 = add i64 %v282, 0
  %v312 = getelementptr inbounds float, ptr %v260, i64 %v310
  %v313 = sub i64 8, %v311
  %v314 = icmp slt i64 %v313, 0
  %v315 = select i1 %v314, i64 0, i64 %v313
  %v316 = mul i64 %v311, 8
  %v317 = add i64 128, %v316
  %v318 = getelementptr inbounds float, ptr %v14, i64 %v317
  call void @pack_turned(ptr %v318, i64 8, i64 1, i64 8, i64 %v315, ptr %v312, i64 32)
  %v319 = add i64 %v281, 256
  %v320 = add i64 %v319, 0
  %v321 = add i64 %v282, 0
  %v322 = getelementptr inbounds float, ptr %v260, i64 %v320
  %v323 = sub i64 8, %v321
  %v324 = icmp slt i64 %v323, 0
  %v325 = select i1 %v324, i64 0, i64 %v323
  %v326 = mul i64 %v321, 8
  %v327 = add i64 256, %v326
  %v328 = getelementptr inbounds float, ptr %v14, i64 %v327
  call void @pack_turned(ptr %v328, i64 8, i64 1, i64 8, i64 %v325, ptr %v322, i64 32)
  %v329 = add i64 %v319, 8
  %v330 = add i64 %v282, 0
  %v331 = getelementptr inbounds float, ptr %v260, i64 %v329
  %v332 = sub i64 8, %v330
  %v333 = icmp slt i64 %v332, 0
  %v334 = select i1 %v333, i64 0, i64 %v332
  %v335 = mul i64 %v330, 8
  %v336 = add i64 320, %v335
  %v337 = getelementptr inbounds float, ptr %v14, i64 %v336
  call void @pack_turned(ptr %v337, i64 8, i64 1, i64 8, i64 %v334, ptr %v331, i64 32)
  %v338 = add i64 %v319, 16
  %v339 = add i64 %v282, 0
  %v340 = getelementptr inbounds float, ptr %v260, i64 %v338
  %v341 = sub i64 8, %v339
  %v342 = icmp slt i64 %v341, 0
  %v343 = select i1 %v342, i64 0, i64 %v341
  %v344 = mul i64 %v339, 8
  %v345 = add i64 384, %v344
  %v346 = getelementptr inbounds float, ptr %v14, i64 %v345
  call void @pack_turned(ptr %v346, i64 8, i64 1, i64 8, i64 %v343, ptr %v340, i64 32)
  %v347 = add i64 %v319, 24
  %v348 = add i64 %v282, 0
  %v349 = getelementptr inbounds float, ptr %v260, i64 %v347
  %v350 = sub i64 8, %v348
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = mul i64 %v348, 8
  %v354 = add i64 448, %v353
  %v355 = getelementptr inbounds float, ptr %v14, i64 %v354
  call void @pack_turned(ptr %v355, i64 8, i64 1, i64 8, i64 %v352, ptr %v349, i64 32)
  %v356 = add i64 %v319, 256
  %v357 = add nsw i64 %v279, 1
  br label %b45
b47:
  br label %b44
b44:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b48, label %b49
b48:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = load i64, ptr %v87, align 8
  %v362 = add i64 %v361, 1
  store i64 %v362, ptr %v87, align 8
  %v363 = mul i64 %v3, %v362
  br label %b50
b50:
  %v364 = load atomic i64, ptr %v359 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b51, label %b52
b51:
  %v366 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 5
  %v368 = load i64, ptr %v367, align 8
  br label %b53
b53:
  %v369 = phi i64 [ 0, %b49 ], [ %v1055, %b101 ]
  %v370 = icmp slt i64 %v369, %v5
  br i1 %v370, label %b54, label %b55
b54:
  %v371 = add i64 %v369, %v368
  %v372 = icmp slt i64 %v371, %v5
  %v373 = select i1 %v372, i64 %v371, i64 %v5
  %v374 = sub i64 %v373, %v369
  %v375 = mul i64 %v374, %v7
  %v377 = add i64 %v375, 0
  %v378 = sdiv i64 %v377, 1
  %v379 = add i64 %v2, 1
  %v380 = mul i64 %v378, %v2
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v375
  %v384 = select i1 %v383, i64 %v382, i64 %v375
  %v385 = mul i64 %v378, %v379
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v375
  %v389 = select i1 %v388, i64 %v387, i64 %v375
  %v390 = mul i64 %v369, %v7
  %v391 = add i64 %v384, %v390
  %v392 = add i64 %v389, %v390
  br label %b56
b56:
  %v393 = phi i64 [ %v391, %b54 ], [ %v447, %b61 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b57, label %b58
b57:
  %v395 = add i64 %v393, 96
  %v396 = icmp slt i64 %v395, %v392
  %v397 = select i1 %v396, i64 %v395, i64 %v392
  br label %b59
b59:
  %v398 = phi i64 [ 0, %b57 ], [ %v446, %b64 ]
  %v399 = icmp slt i64 %v398, 2
  br i1 %v399, label %b60, label %b61
b60:
  %v400 = sub i64 %v397, %v393
  %v401 = sub i64 2, 1
  %v402 = add i64 %v400, %v401
  %v403 = sdiv i64 %v402, 2
  br label %b62
b62:
  %v404 = phi i64 [ 0, %b60 ], [ %v445, %b69 ]
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b63, label %b64
b63:
  %v406 = mul i64 %v400, %v404
  %v407 = sdiv i64 %v406, %v403
  %v408 = add i64 %v393, %v407
  %v409 = add i64 %v404, 1
  %v410 = mul i64 %v400, %v409
  %v411 = sdiv i64 %v410, %v403
  %v412 = add i64 %v393, %v411
  %v413 = mul i64 %v398, 256
  %v414 = getelementptr inbounds float, ptr %v190, i64 %v413
  %v415 = sub i64 %v412, %v408
  %v416 = mul i64 %v408, 8
  %v417 = getelementptr inbounds float, ptr %v10, i64 %v416
  %v418 = getelementptr inbounds float, ptr %v417, i64 0
  %v419 = sub i64 %v415, 1
  %v420 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v419
  %v421 = load ptr, ptr %v420, align 4
  %v422 = getelementptr inbounds float, ptr %v376, i64 0
  %v423 = icmp sgt i64 %v415, 0
  br i1 %v423, label %b65, label %b66
b65:
  call void %v421(ptr %v418, i64 8, ptr %v414, i64 8, ptr %v422, i64 32, i64 8)
  br label %b66
b66:
  %v424 = add i64 %v413, 256
  br label %b67
b67:
  %v425 = phi i64 [ %v408, %b66 ], [ %v444, %b72 ]
  %v426 = icmp slt i64 %v425, %v412
  br i1 %v426, label %b68, label %b69
b68:
  %v427 = sub i64 %v425, %v408
  %v428 = mul i64 %v427, 32
  %v429 = getelementptr inbounds float, ptr %v376, i64 %v428
  %v430 = mul i64 %v425, 64
  %v431 = getelementptr inbounds float, ptr %v38, i64 %v430
  br label %b70
b70:
  %v432 = phi i64 [ 0, %b68 ], [ %v443, %b71 ]
  %v433 = icmp slt i64 %v432, 4
  br i1 %v433, label %b71, label %b72
b71:
  %v434 = mul i64 %v398, 4
  %v435 = add i64 %v434, %v432
  %v436 = mul i64 %v435, 8
  %v437 = add i64 0, %v432
  %v438 = mul i64 %v437, 8
  %v439 = getelementptr inbounds float, ptr %v429, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 0, %v436
  %v442 = getelementptr inbounds float, ptr %v431, i64 %v441
  store <8 x float> %v440, ptr %v442, align 4
  %v443 = add nsw i64 %v432, 1
  br label %b70
b72:
  %v444 = add nsw i64 %v425, 1
  br label %b67
b69:
  %v445 = add nsw i64 %v404, 1
  br label %b62
b64:
  %v446 = add nsw i64 %v398, 1
  br label %b59
b61:
  %v447 = add nsw i64 %v393, 96
  br label %b56
b58:
  %v448 = icmp sgt i64 %v3, 1
  br i1 %v448, label %b73, label %b74
b73:
  %v449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v450 = atomicrmw add ptr %v449, i64 1 acq_rel
  %v451 = load i64, ptr %v87, align 8
  %v452 = add i64 %v451, 1
  store i64 %v452, ptr %v87, align 8
  %v453 = mul i64 %v3, %v452
  br label %b75
b75:
  %v454 = load atomic i64, ptr %v449 acquire, align 8
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b76, label %b77
b76:
  %v456 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v457 = phi i64 [ %v369, %b74 ], [ %v1045, %b83 ]
  %v458 = icmp slt i64 %v457, %v373
  br i1 %v458, label %b79, label %b80
b79:
  %v460 = add i64 %v7, 0
  %v461 = sdiv i64 %v460, 1
  %v462 = add i64 %v2, 1
  %v463 = mul i64 %v461, %v2
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, %v7
  %v467 = select i1 %v466, i64 %v465, i64 %v7
  %v468 = mul i64 %v461, %v462
  %v469 = sdiv i64 %v468, %v3
  %v470 = mul i64 %v469, 1
  %v471 = icmp slt i64 %v470, %v7
  %v472 = select i1 %v471, i64 %v470, i64 %v7
  br label %b81
b81:
  %v473 = phi i64 [ %v467, %b79 ], [ %v1044, %b86 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b82, label %b83
b82:
  %v475 = add i64 %v473, 96
  %v476 = icmp slt i64 %v475, %v472
  %v477 = select i1 %v476, i64 %v475, i64 %v472
  br label %b84
b84:
  %v478 = phi i64 [ 0, %b82 ], [ %v1043, %b89 ]
  %v479 = icmp slt i64 %v478, 1
  br i1 %v479, label %b85, label %b86
b85:
  %v480 = sub i64 %v477, %v473
  %v481 = sub i64 2, 1
  %v482 = add i64 %v480, %v481
  %v483 = sdiv i64 %v482, 2
  br label %b87
b87:
  %v484 = phi i64 [ 0, %b85 ], [ %v1042, %b96 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b88, label %b89
b88:
  %v486 = mul i64 %v480, %v484
  %v487 = sdiv i64 %v486, %v483
  %v488 = add i64 %v473, %v487
  %v489 = add i64 %v484, 1
  %v490 = mul i64 %v480, %v489
  %v491 = sdiv i64 %v490, %v483
  %v492 = add i64 %v473, %v491
  %v493 = mul i64 %v478, 512
  %v494 = getelementptr inbounds float, ptr %v260, i64 %v493
  %v495 = sub i64 %v492, %v488
  %v496 = add i64 %v457, 0
  %v497 = and i64 %v496, %v60
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v488
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v18, i64 %v500
  %v502 = getelementptr inbounds float, ptr %v501, i64 0
  %v503 = sub i64 %v495, 1
  %v504 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v503
  %v505 = load ptr, ptr %v504, align 4
  %v506 = getelementptr inbounds float, ptr %v459, i64 0
  %v507 = icmp sgt i64 %v495, 0
  br i1 %v507, label %b90, label %b91
b90:
  call void %v505(ptr %v502, i64 8, ptr %v494, i64 8, ptr %v506, i64 64, i64 8)
  br label %b91
b91:
  %v508 = add i64 %v493, 256
  %v509 = getelementptr inbounds float, ptr %v260, i64 %v508
  %v510 = sub i64 %v492, %v488
  %v511 = add i64 %v457, 0
  %v512 = and i64 %v511, %v60
  %v513 = mul i64 %v512, %v7
  %v514 = add i64 %v513, %v488
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v18, i64 %v515
  %v517 = getelementptr inbounds float, ptr %v516, i64 0
  %v518 = sub i64 %v510, 1
  %v519 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v518
  %v520 = load ptr, ptr %v519, align 4
  %v521 = getelementptr inbounds float, ptr %v459, i64 32
  %v522 = icmp sgt i64 %v510, 0
  br i1 %v522, label %b92, label %b93
b92:
  call void %v520(ptr %v517, i64 8, ptr %v509, i64 8, ptr %v521, i64 64, i64 8)
  br label %b93
b93:
  %v523 = add i64 %v508, 256
  br label %b94
b94:
  %v524 = phi i64 [ %v488, %b93 ], [ %v1041, %b99 ]
  %v525 = icmp slt i64 %v524, %v492
  br i1 %v525, label %b95, label %b96
b95:
  %v526 = sub i64 %v524, %v488
  %v527 = mul i64 %v526, 64
  %v528 = getelementptr inbounds float, ptr %v459, i64 %v527
  %v529 = add i64 %v457, 0
  %v530 = and i64 %v529, %v70
  %v531 = mul i64 %v530, %v7
  %v532 = add i64 %v531, %v524
  %v533 = mul i64 %v532, 64
  %v534 = getelementptr inbounds float, ptr %v38, i64 %v533
  %v535 = add i64 %v457, 0
  %v536 = and i64 %v535, %v62
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v524
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v20, i64 %v539
  %v541 = add i64 %v457, 0
  %v542 = and i64 %v541, %v72
  %v543 = mul i64 %v542, %v7
  %v544 = add i64 %v543, %v524
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v40, i64 %v545
  %v547 = add i64 %v457, 0
  %v548 = and i64 %v547, %v74
  %v549 = mul i64 %v548, %v7
  %v550 = add i64 %v549, %v524
  %v551 = mul i64 %v550, 8
  %v552 = getelementptr inbounds float, ptr %v42, i64 %v551
  %v553 = add i64 %v457, 0
  %v554 = and i64 %v553, %v76
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v524
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v44, i64 %v557
  %v559 = add i64 %v457, 0
  %v560 = and i64 %v559, %v78
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v524
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v46, i64 %v563
  %v565 = add i64 %v457, 0
  %v566 = and i64 %v565, %v80
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v524
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v48, i64 %v569
  %v571 = add i64 %v457, 0
  %v572 = and i64 %v571, %v82
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v524
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v50, i64 %v575
  %v577 = add i64 %v457, 0
  %v578 = and i64 %v577, %v84
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v524
  %v581 = mul i64 %v580, 8
  %v582 = getelementptr inbounds float, ptr %v52, i64 %v581
  %v583 = add i64 %v457, 0
  %v584 = and i64 %v583, %v86
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v524
  %v587 = mul i64 %v586, 8
  %v588 = getelementptr inbounds float, ptr %v54, i64 %v587
  %v589 = add i64 %v457, 1
  %v590 = and i64 %v589, %v62
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v524
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v20, i64 %v593
  %v595 = add i64 %v457, 1
  %v596 = and i64 %v595, %v60
  %v597 = mul i64 %v596, %v7
  %v598 = add i64 %v597, %v524
  %v599 = mul i64 %v598, 8
  %v600 = getelementptr inbounds float, ptr %v18, i64 %v599
  br label %b97
b97:
  %v601 = phi i64 [ 0, %b95 ], [ %v1040, %b98 ]
  %v602 = icmp slt i64 %v601, 1
  br i1 %v602, label %b98, label %b99
b98:
  %v603 = mul i64 %v478, 1
  %v604 = add i64 %v603, %v601
  %v605 = mul i64 %v604, 8
  %v606 = add i64 0, %v601
  %v607 = mul i64 %v606, 8
  %v608 = getelementptr inbounds float, ptr %v528, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 1, %v601
  %v611 = mul i64 %v610, 8
  %v612 = getelementptr inbounds float, ptr %v528, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 2, %v601
  %v615 = mul i64 %v614, 8
  %v616 = getelementptr inbounds float, ptr %v528, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 3, %v601
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v528, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 4, %v601
  %v623 = mul i64 %v622, 8
  %v624 = getelementptr inbounds float, ptr %v528, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 5, %v601
  %v627 = mul i64 %v626, 8
  %v628 = getelementptr inbounds float, ptr %v528, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 6, %v601
  %v631 = mul i64 %v630, 8
  %v632 = getelementptr inbounds float, ptr %v528, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 7, %v601
  %v635 = mul i64 %v634, 8
  %v636 = getelementptr inbounds float, ptr %v528, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 0, %v605
  %v639 = getelementptr inbounds float, ptr %v534, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = fadd <8 x float> %v640, %v613
  %v642 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v641)
  %v643 = fneg <8 x float> %v642
  %v644 = fcmp olt <8 x float> %v643, splat (float 0xC05A400000000000)
  %v645 = select <8 x i1> %v644, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v643
  %v646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v645, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v647 = fsub <8 x float> %v646, splat (float 0x4168000000000000)
  %v648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v647, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v645)
  %v649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v647, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v648)
  %v650 = bitcast <8 x float> %v646 to <8 x i32>
  %v651 = fmul <8 x float> %v649, %v649
  %v652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v649, <8 x float> splat (float 0x3F81227F40000000))
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> %v649, <8 x float> splat (float 0x3FA5556740000000))
  %v654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v653, <8 x float> %v649, <8 x float> splat (float 0x3FC5554B00000000))
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> %v649, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> %v655, <8 x float> %v649)
  %v657 = sub <8 x i32> %v650, splat (i32 1262485250)
  %v658 = lshr <8 x i32> %v657, splat (i32 1)
  %v659 = sub <8 x i32> %v657, %v658
  %v660 = shl <8 x i32> %v658, splat (i32 23)
  %v661 = bitcast <8 x i32> %v660 to <8 x float>
  %v662 = shl <8 x i32> %v659, splat (i32 23)
  %v663 = bitcast <8 x i32> %v662 to <8 x float>
  %v664 = fadd <8 x float> %v656, splat (float 0x3FF0000000000000)
  %v665 = fmul <8 x float> %v664, %v661
  %v666 = fmul <8 x float> %v665, %v663
  %v667 = fcmp olt <8 x float> %v641, splat (float 0x0000000000000000)
  %v668 = select <8 x i1> %v667, <8 x float> %v666, <8 x float> splat (float 0x3FF0000000000000)
  %v669 = fadd <8 x float> %v666, splat (float 0x3FF0000000000000)
  %v670 = fdiv <8 x float> %v668, %v669
  %v671 = add i64 8, %v605
  %v672 = getelementptr inbounds float, ptr %v534, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = fadd <8 x float> %v673, %v617
  %v675 = add i64 16, %v605
  %v676 = getelementptr inbounds float, ptr %v534, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = fadd <8 x float> %v677, %v621
  %v679 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v678)
  %v680 = fneg <8 x float> %v679
  %v681 = fcmp olt <8 x float> %v680, splat (float 0xC05A400000000000)
  %v682 = select <8 x i1> %v681, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v680
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v684 = fsub <8 x float> %v683, splat (float 0x4168000000000000)
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v682)
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v685)
  %v687 = bitcast <8 x float> %v683 to <8 x i32>
  %v688 = fmul <8 x float> %v686, %v686
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v686, <8 x float> splat (float 0x3F81227F40000000))
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v689, <8 x float> %v686, <8 x float> splat (float 0x3FA5556740000000))
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v686, <8 x float> splat (float 0x3FC5554B00000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> %v686, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> %v692, <8 x float> %v686)
  %v694 = sub <8 x i32> %v687, splat (i32 1262485250)
  %v695 = lshr <8 x i32> %v694, splat (i32 1)
  %v696 = sub <8 x i32> %v694, %v695
  %v697 = shl <8 x i32> %v695, splat (i32 23)
  %v698 = bitcast <8 x i32> %v697 to <8 x float>
  %v699 = shl <8 x i32> %v696, splat (i32 23)
  %v700 = bitcast <8 x i32> %v699 to <8 x float>
  %v701 = fadd <8 x float> %v693, splat (float 0x3FF0000000000000)
  %v702 = fmul <8 x float> %v701, %v698
  %v703 = fmul <8 x float> %v702, %v700
  %v704 = fcmp olt <8 x float> %v678, splat (float 0x0000000000000000)
  %v705 = select <8 x i1> %v704, <8 x float> %v703, <8 x float> splat (float 0x3FF0000000000000)
  %v706 = fadd <8 x float> %v703, splat (float 0x3FF0000000000000)
  %v707 = fdiv <8 x float> %v705, %v706
  %v708 = add i64 32, %v605
  %v709 = getelementptr inbounds float, ptr %v534, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = fadd <8 x float> %v710, %v625
  %v712 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v711)
  %v713 = fcmp ogt <8 x float> %v712, splat (float 0x4023000000000000)
  %v714 = select <8 x i1> %v713, <8 x float> splat (float 0x4023000000000000), <8 x float> %v712
  %v715 = fadd <8 x float> %v714, %v714
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v717 = fsub <8 x float> %v716, splat (float 0x4168000000000000)
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v715)
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v718)
  %v720 = bitcast <8 x float> %v716 to <8 x i32>
  %v721 = fmul <8 x float> %v719, %v719
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v719, <8 x float> splat (float 0x3F81227F40000000))
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v719, <8 x float> splat (float 0x3FA5556740000000))
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> %v719, <8 x float> splat (float 0x3FC5554B00000000))
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v724, <8 x float> %v719, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v725, <8 x float> %v719)
  %v727 = shl <8 x i32> %v720, splat (i32 23)
  %v728 = add <8 x i32> %v727, splat (i32 1065353216)
  %v729 = bitcast <8 x i32> %v728 to <8 x float>
  %v730 = fsub <8 x float> %v729, splat (float 0x3FF0000000000000)
  %v731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v726, <8 x float> %v730)
  %v732 = fadd <8 x float> %v731, splat (float 0x4000000000000000)
  %v733 = fdiv <8 x float> %v731, %v732
  %v734 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v733, <8 x float> %v711)
  %v735 = add i64 40, %v605
  %v736 = getelementptr inbounds float, ptr %v534, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = fadd <8 x float> %v737, %v629
  %v739 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v738)
  %v740 = fneg <8 x float> %v739
  %v741 = fcmp olt <8 x float> %v740, splat (float 0xC05A400000000000)
  %v742 = select <8 x i1> %v741, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v740
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v744 = fsub <8 x float> %v743, splat (float 0x4168000000000000)
  %v745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v744, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v742)
  %v746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v744, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v745)
  %v747 = bitcast <8 x float> %v743 to <8 x i32>
  %v748 = fmul <8 x float> %v746, %v746
  %v749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v746, <8 x float> splat (float 0x3F81227F40000000))
  %v750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v749, <8 x float> %v746, <8 x float> splat (float 0x3FA5556740000000))
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> %v746, <8 x float> splat (float 0x3FC5554B00000000))
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v751, <8 x float> %v746, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v748, <8 x float> %v752, <8 x float> %v746)
  %v754 = sub <8 x i32> %v747, splat (i32 1262485250)
  %v755 = lshr <8 x i32> %v754, splat (i32 1)
  %v756 = sub <8 x i32> %v754, %v755
  %v757 = shl <8 x i32> %v755, splat (i32 23)
  %v758 = bitcast <8 x i32> %v757 to <8 x float>
  %v759 = shl <8 x i32> %v756, splat (i32 23)
  %v760 = bitcast <8 x i32> %v759 to <8 x float>
  %v761 = fadd <8 x float> %v753, splat (float 0x3FF0000000000000)
  %v762 = fmul <8 x float> %v761, %v758
  %v763 = fmul <8 x float> %v762, %v760
  %v764 = fcmp olt <8 x float> %v738, splat (float 0x0000000000000000)
  %v765 = select <8 x i1> %v764, <8 x float> %v763, <8 x float> splat (float 0x3FF0000000000000)
  %v766 = fadd <8 x float> %v763, splat (float 0x3FF0000000000000)
  %v767 = fdiv <8 x float> %v765, %v766
  %v768 = add i64 48, %v605
  %v769 = getelementptr inbounds float, ptr %v534, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = fadd <8 x float> %v770, %v633
  %v772 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v771)
  %v773 = fcmp ogt <8 x float> %v772, splat (float 0x4023000000000000)
  %v774 = select <8 x i1> %v773, <8 x float> splat (float 0x4023000000000000), <8 x float> %v772
  %v775 = fadd <8 x float> %v774, %v774
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v775, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v777 = fsub <8 x float> %v776, splat (float 0x4168000000000000)
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v775)
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v778)
  %v780 = bitcast <8 x float> %v776 to <8 x i32>
  %v781 = fmul <8 x float> %v779, %v779
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v779, <8 x float> splat (float 0x3F81227F40000000))
  %v783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v782, <8 x float> %v779, <8 x float> splat (float 0x3FA5556740000000))
  %v784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v783, <8 x float> %v779, <8 x float> splat (float 0x3FC5554B00000000))
  %v785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> %v779, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v781, <8 x float> %v785, <8 x float> %v779)
  %v787 = shl <8 x i32> %v780, splat (i32 23)
  %v788 = add <8 x i32> %v787, splat (i32 1065353216)
  %v789 = bitcast <8 x i32> %v788 to <8 x float>
  %v790 = fsub <8 x float> %v789, splat (float 0x3FF0000000000000)
  %v791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v789, <8 x float> %v786, <8 x float> %v790)
  %v792 = fadd <8 x float> %v791, splat (float 0x4000000000000000)
  %v793 = fdiv <8 x float> %v791, %v792
  %v794 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v793, <8 x float> %v771)
  %v795 = add i64 56, %v605
  %v796 = getelementptr inbounds float, ptr %v534, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = fadd <8 x float> %v797, %v637
  %v799 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v798)
  %v800 = fneg <8 x float> %v799
  %v801 = fcmp olt <8 x float> %v800, splat (float 0xC05A400000000000)
  %v802 = select <8 x i1> %v801, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v800
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v804 = fsub <8 x float> %v803, splat (float 0x4168000000000000)
  %v805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v802)
  %v806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v805)
  %v807 = bitcast <8 x float> %v803 to <8 x i32>
  %v808 = fmul <8 x float> %v806, %v806
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v806, <8 x float> splat (float 0x3F81227F40000000))
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> %v806, <8 x float> splat (float 0x3FA5556740000000))
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> %v806, <8 x float> splat (float 0x3FC5554B00000000))
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> %v806, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v812, <8 x float> %v806)
  %v814 = sub <8 x i32> %v807, splat (i32 1262485250)
  %v815 = lshr <8 x i32> %v814, splat (i32 1)
  %v816 = sub <8 x i32> %v814, %v815
  %v817 = shl <8 x i32> %v815, splat (i32 23)
  %v818 = bitcast <8 x i32> %v817 to <8 x float>
  %v819 = shl <8 x i32> %v816, splat (i32 23)
  %v820 = bitcast <8 x i32> %v819 to <8 x float>
  %v821 = fadd <8 x float> %v813, splat (float 0x3FF0000000000000)
  %v822 = fmul <8 x float> %v821, %v818
  %v823 = fmul <8 x float> %v822, %v820
  %v824 = fcmp olt <8 x float> %v798, splat (float 0x0000000000000000)
  %v825 = select <8 x i1> %v824, <8 x float> %v823, <8 x float> splat (float 0x3FF0000000000000)
  %v826 = fadd <8 x float> %v823, splat (float 0x3FF0000000000000)
  %v827 = fdiv <8 x float> %v825, %v826
  %v828 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v829 = shufflevector <8 x float> %v828, <8 x float> poison, <8 x i32> zeroinitializer
  %v830 = fcmp ole <8 x float> %v674, %v829
  %v831 = select <8 x i1> %v830, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v832 = fcmp une <8 x float> %v831, splat (float 0x0000000000000000)
  %v833 = select <8 x i1> %v832, <8 x float> %v829, <8 x float> %v674
  %v834 = fmul <8 x float> %v670, %v833
  %v835 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v834)
  %v836 = fcmp ogt <8 x float> %v835, splat (float 0x4023000000000000)
  %v837 = select <8 x i1> %v836, <8 x float> splat (float 0x4023000000000000), <8 x float> %v835
  %v838 = fadd <8 x float> %v837, %v837
  %v839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v838, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v840 = fsub <8 x float> %v839, splat (float 0x4168000000000000)
  %v841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v840, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v838)
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v840, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v841)
  %v843 = bitcast <8 x float> %v839 to <8 x i32>
  %v844 = fmul <8 x float> %v842, %v842
  %v845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v842, <8 x float> splat (float 0x3F81227F40000000))
  %v846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v845, <8 x float> %v842, <8 x float> splat (float 0x3FA5556740000000))
  %v847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v846, <8 x float> %v842, <8 x float> splat (float 0x3FC5554B00000000))
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> %v842, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v844, <8 x float> %v848, <8 x float> %v842)
  %v850 = shl <8 x i32> %v843, splat (i32 23)
  %v851 = add <8 x i32> %v850, splat (i32 1065353216)
  %v852 = bitcast <8 x i32> %v851 to <8 x float>
  %v853 = fsub <8 x float> %v852, splat (float 0x3FF0000000000000)
  %v854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v852, <8 x float> %v849, <8 x float> %v853)
  %v855 = fadd <8 x float> %v854, splat (float 0x4000000000000000)
  %v856 = fdiv <8 x float> %v854, %v855
  %v857 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v856, <8 x float> %v834)
  %v858 = add i64 0, %v605
  %v859 = getelementptr inbounds float, ptr %v540, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = fadd <8 x float> %v857, %v860
  %v862 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v861)
  %v863 = fcmp ogt <8 x float> %v862, splat (float 0x4023000000000000)
  %v864 = select <8 x i1> %v863, <8 x float> splat (float 0x4023000000000000), <8 x float> %v862
  %v865 = fadd <8 x float> %v864, %v864
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v867 = fsub <8 x float> %v866, splat (float 0x4168000000000000)
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v865)
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v868)
  %v870 = bitcast <8 x float> %v866 to <8 x i32>
  %v871 = fmul <8 x float> %v869, %v869
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v869, <8 x float> splat (float 0x3F81227F40000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v869, <8 x float> splat (float 0x3FA5556740000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v869, <8 x float> splat (float 0x3FC5554B00000000))
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v874, <8 x float> %v869, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v875, <8 x float> %v869)
  %v877 = shl <8 x i32> %v870, splat (i32 23)
  %v878 = add <8 x i32> %v877, splat (i32 1065353216)
  %v879 = bitcast <8 x i32> %v878 to <8 x float>
  %v880 = fsub <8 x float> %v879, splat (float 0x3FF0000000000000)
  %v881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v879, <8 x float> %v876, <8 x float> %v880)
  %v882 = fadd <8 x float> %v881, splat (float 0x4000000000000000)
  %v883 = fdiv <8 x float> %v881, %v882
  %v884 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v883, <8 x float> %v861)
  %v885 = add i64 24, %v605
  %v886 = getelementptr inbounds float, ptr %v534, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = fmul <8 x float> %v887, %v609
  %v889 = fcmp ole <8 x float> %v888, %v829
  %v890 = select <8 x i1> %v889, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v891 = fcmp une <8 x float> %v890, splat (float 0x0000000000000000)
  %v892 = select <8 x i1> %v891, <8 x float> %v829, <8 x float> %v888
  %v893 = fadd <8 x float> %v707, %v892
  %v894 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v893)
  %v895 = fcmp ogt <8 x float> %v894, splat (float 0x4023000000000000)
  %v896 = select <8 x i1> %v895, <8 x float> splat (float 0x4023000000000000), <8 x float> %v894
  %v897 = fadd <8 x float> %v896, %v896
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v897, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v899 = fsub <8 x float> %v898, splat (float 0x4168000000000000)
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v897)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v900)
  %v902 = bitcast <8 x float> %v898 to <8 x i32>
  %v903 = fmul <8 x float> %v901, %v901
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v901, <8 x float> splat (float 0x3F81227F40000000))
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v901, <8 x float> splat (float 0x3FA5556740000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v901, <8 x float> splat (float 0x3FC5554B00000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v901, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v907, <8 x float> %v901)
  %v909 = shl <8 x i32> %v902, splat (i32 23)
  %v910 = add <8 x i32> %v909, splat (i32 1065353216)
  %v911 = bitcast <8 x i32> %v910 to <8 x float>
  %v912 = fsub <8 x float> %v911, splat (float 0x3FF0000000000000)
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v911, <8 x float> %v908, <8 x float> %v912)
  %v914 = fadd <8 x float> %v913, splat (float 0x4000000000000000)
  %v915 = fdiv <8 x float> %v913, %v914
  %v916 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v915, <8 x float> %v893)
  %v917 = fmul <8 x float> %v884, %v916
  %v918 = fmul <8 x float> %v734, %v767
  %v919 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v918)
  %v920 = fcmp ogt <8 x float> %v919, splat (float 0x4023000000000000)
  %v921 = select <8 x i1> %v920, <8 x float> splat (float 0x4023000000000000), <8 x float> %v919
  %v922 = fadd <8 x float> %v921, %v921
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v924 = fsub <8 x float> %v923, splat (float 0x4168000000000000)
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v922)
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v925)
  %v927 = bitcast <8 x float> %v923 to <8 x i32>
  %v928 = fmul <8 x float> %v926, %v926
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v926, <8 x float> splat (float 0x3F81227F40000000))
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v926, <8 x float> splat (float 0x3FA5556740000000))
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v926, <8 x float> splat (float 0x3FC5554B00000000))
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v931, <8 x float> %v926, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> %v932, <8 x float> %v926)
  %v934 = shl <8 x i32> %v927, splat (i32 23)
  %v935 = add <8 x i32> %v934, splat (i32 1065353216)
  %v936 = bitcast <8 x i32> %v935 to <8 x float>
  %v937 = fsub <8 x float> %v936, splat (float 0x3FF0000000000000)
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v933, <8 x float> %v937)
  %v939 = fadd <8 x float> %v938, splat (float 0x4000000000000000)
  %v940 = fdiv <8 x float> %v938, %v939
  %v941 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v940, <8 x float> %v918)
  %v942 = fadd <8 x float> %v794, %v827
  %v943 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v942)
  %v944 = fneg <8 x float> %v943
  %v945 = fcmp olt <8 x float> %v944, splat (float 0xC05A400000000000)
  %v946 = select <8 x i1> %v945, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v944
  %v947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v946, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v948 = fsub <8 x float> %v947, splat (float 0x4168000000000000)
  %v949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v946)
  %v950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v949)
  %v951 = bitcast <8 x float> %v947 to <8 x i32>
  %v952 = fmul <8 x float> %v950, %v950
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v950, <8 x float> splat (float 0x3F81227F40000000))
  %v954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v953, <8 x float> %v950, <8 x float> splat (float 0x3FA5556740000000))
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> %v950, <8 x float> splat (float 0x3FC5554B00000000))
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v955, <8 x float> %v950, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v952, <8 x float> %v956, <8 x float> %v950)
  %v958 = sub <8 x i32> %v951, splat (i32 1262485250)
  %v959 = lshr <8 x i32> %v958, splat (i32 1)
  %v960 = sub <8 x i32> %v958, %v959
  %v961 = shl <8 x i32> %v959, splat (i32 23)
  %v962 = bitcast <8 x i32> %v961 to <8 x float>
  %v963 = shl <8 x i32> %v960, splat (i32 23)
  %v964 = bitcast <8 x i32> %v963 to <8 x float>
  %v965 = fadd <8 x float> %v957, splat (float 0x3FF0000000000000)
  %v966 = fmul <8 x float> %v965, %v962
  %v967 = fmul <8 x float> %v966, %v964
  %v968 = fcmp olt <8 x float> %v942, splat (float 0x0000000000000000)
  %v969 = select <8 x i1> %v968, <8 x float> %v967, <8 x float> splat (float 0x3FF0000000000000)
  %v970 = fadd <8 x float> %v967, splat (float 0x3FF0000000000000)
  %v971 = fdiv <8 x float> %v969, %v970
  %v972 = fadd <8 x float> %v941, %v971
  %v973 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v972)
  %v974 = fcmp ogt <8 x float> %v973, splat (float 0x4023000000000000)
  %v975 = select <8 x i1> %v974, <8 x float> splat (float 0x4023000000000000), <8 x float> %v973
  %v976 = fadd <8 x float> %v975, %v975
  %v977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v976, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v978 = fsub <8 x float> %v977, splat (float 0x4168000000000000)
  %v979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v978, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v976)
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v978, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v979)
  %v981 = bitcast <8 x float> %v977 to <8 x i32>
  %v982 = fmul <8 x float> %v980, %v980
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v980, <8 x float> splat (float 0x3F81227F40000000))
  %v984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v983, <8 x float> %v980, <8 x float> splat (float 0x3FA5556740000000))
  %v985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v984, <8 x float> %v980, <8 x float> splat (float 0x3FC5554B00000000))
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> %v980, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v982, <8 x float> %v986, <8 x float> %v980)
  %v988 = shl <8 x i32> %v981, splat (i32 23)
  %v989 = add <8 x i32> %v988, splat (i32 1065353216)
  %v990 = bitcast <8 x i32> %v989 to <8 x float>
  %v991 = fsub <8 x float> %v990, splat (float 0x3FF0000000000000)
  %v992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v990, <8 x float> %v987, <8 x float> %v991)
  %v993 = fadd <8 x float> %v992, splat (float 0x4000000000000000)
  %v994 = fdiv <8 x float> %v992, %v993
  %v995 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v994, <8 x float> %v972)
  %v996 = fmul <8 x float> %v917, %v995
  %v997 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v996)
  %v998 = fcmp ogt <8 x float> %v997, splat (float 0x4023000000000000)
  %v999 = select <8 x i1> %v998, <8 x float> splat (float 0x4023000000000000), <8 x float> %v997
  %v1000 = fadd <8 x float> %v999, %v999
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1002 = fsub <8 x float> %v1001, splat (float 0x4168000000000000)
  %v1003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1002, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1000)
  %v1004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1002, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1003)
  %v1005 = bitcast <8 x float> %v1001 to <8 x i32>
  %v1006 = fmul <8 x float> %v1004, %v1004
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1004, <8 x float> splat (float 0x3F81227F40000000))
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1007, <8 x float> %v1004, <8 x float> splat (float 0x3FA5556740000000))
  %v1009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1008, <8 x float> %v1004, <8 x float> splat (float 0x3FC5554B00000000))
  %v1010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> %v1004, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v1010, <8 x float> %v1004)
  %v1012 = shl <8 x i32> %v1005, splat (i32 23)
  %v1013 = add <8 x i32> %v1012, splat (i32 1065353216)
  %v1014 = bitcast <8 x i32> %v1013 to <8 x float>
  %v1015 = fsub <8 x float> %v1014, splat (float 0x3FF0000000000000)
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1014, <8 x float> %v1011, <8 x float> %v1015)
  %v1017 = fadd <8 x float> %v1016, splat (float 0x4000000000000000)
  %v1018 = fdiv <8 x float> %v1016, %v1017
  %v1019 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1018, <8 x float> %v996)
  %v1020 = add i64 0, %v605
  %v1021 = getelementptr inbounds float, ptr %v546, i64 %v1020
  store <8 x float> %v609, ptr %v1021, align 4
  %v1022 = add i64 0, %v605
  %v1023 = getelementptr inbounds float, ptr %v552, i64 %v1022
  store <8 x float> %v670, ptr %v1023, align 4
  %v1024 = add i64 0, %v605
  %v1025 = getelementptr inbounds float, ptr %v558, i64 %v1024
  store <8 x float> %v674, ptr %v1025, align 4
  %v1026 = add i64 0, %v605
  %v1027 = getelementptr inbounds float, ptr %v564, i64 %v1026
  store <8 x float> %v707, ptr %v1027, align 4
  %v1028 = add i64 0, %v605
  %v1029 = getelementptr inbounds float, ptr %v570, i64 %v1028
  store <8 x float> %v734, ptr %v1029, align 4
  %v1030 = add i64 0, %v605
  %v1031 = getelementptr inbounds float, ptr %v576, i64 %v1030
  store <8 x float> %v767, ptr %v1031, align 4
  %v1032 = add i64 0, %v605
  %v1033 = getelementptr inbounds float, ptr %v582, i64 %v1032
  store <8 x float> %v794, ptr %v1033, align 4
  %v1034 = add i64 0, %v605
  %v1035 = getelementptr inbounds float, ptr %v588, i64 %v1034
  store <8 x float> %v827, ptr %v1035, align 4
  %v1036 = add i64 0, %v605
  %v1037 = getelementptr inbounds float, ptr %v594, i64 %v1036
  store <8 x float> %v917, ptr %v1037, align 4
  %v1038 = add i64 0, %v605
  %v1039 = getelementptr inbounds float, ptr %v600, i64 %v1038
  store <8 x float> %v1019, ptr %v1039, align 4
  %v1040 = add nsw i64 %v601, 1
  br label %b97
b99:
  %v1041 = add nsw i64 %v524, 1
  br label %b94
b96:
  %v1042 = add nsw i64 %v484, 1
  br label %b87
b89:
  %v1043 = add nsw i64 %v478, 1
  br label %b84
b86:
  %v1044 = add nsw i64 %v473, 96
  br label %b81
b83:
  %v1045 = add nsw i64 %v457, 1
  br label %b78
b80:
  %v1046 = icmp sgt i64 %v3, 1
  br i1 %v1046, label %b100, label %b101
b100:
  %v1047 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1048 = atomicrmw add ptr %v1047, i64 1 acq_rel
  %v1049 = load i64, ptr %v87, align 8
  %v1050 = add i64 %v1049, 1
  store i64 %v1050, ptr %v87, align 8
  %v1051 = mul i64 %v3, %v1050
  br label %b102
b102:
  %v1052 = load atomic i64, ptr %v1047 acquire, align 8
  %v1053 = icmp slt i64 %v1052, %v1051
  br i1 %v1053, label %b103, label %b104
b103:
  %v1054 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v1055 = add nsw i64 %v369, %v368
  br label %b53
b55:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v561 = alloca float, i64 64, align 4
  %v691 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 6
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 14
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 17
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 18
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 20
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 21
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 22
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 36864
  %v91 = add i64 %v90, 1024
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 0
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b0, label %b1
b0:
  %v97 = add i64 1, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, 1
  %v104 = select i1 %v103, i64 %v102, i64 1
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, 1
  %v109 = select i1 %v108, i64 %v107, i64 1
  %v110 = icmp slt i64 %v109, 1
  %v111 = select i1 %v110, i64 %v109, i64 1
  br label %b2
b2:
  %v112 = phi i64 [ %v104, %b0 ], [ %v126, %b3 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b3, label %b4
b3:
  %v114 = mul i64 %v112, 512
  %v115 = mul i64 %v112, 8
  %v116 = add i64 %v114, 0
  %v117 = add i64 %v115, 0
  %v118 = getelementptr inbounds float, ptr %v93, i64 %v116
  %v119 = sub i64 8, %v117
  %v120 = icmp slt i64 %v119, 0
  %v121 = select i1 %v120, i64 0, i64 %v119
  %v122 = mul i64 %v117, 1
  %v123 = add i64 0, %v122
  %v124 = getelementptr inbounds float, ptr %v14, i64 %v123
  call void @pack_rows(ptr %v124, i64 1, i64 8, i64 64, i64 %v121, ptr %v118, i64 8)
  %v125 = add i64 %v114, 512
  %v126 = add nsw i64 %v112, 1
  br label %b2
b4:
  br label %b1
b1:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b5, label %b6
b5:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v87, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v87, align 8
  %v132 = mul i64 %v3, %v131
  br label %b7
b7:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b8, label %b9
b8:
  %v135 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v136 = phi i64 [ 0, %b6 ], [ %v638, %b18 ]
  %v137 = icmp slt i64 %v136, %v5
  br i1 %v137, label %b11, label %b12
b11:
  %v138 = sub i64 %v5, 1
  %v139 = sub i64 %v138, %v136
  %v140 = add i64 %v7, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  br label %b13
b13:
  %v153 = phi i64 [ %v147, %b11 ], [ %v560, %b14 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b14, label %b15
b14:
  %v155 = add i64 %v139, 1
  %v156 = and i64 %v155, 1
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v153
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v24, i64 %v159
  %v161 = add i64 %v139, 1
  %v162 = and i64 %v161, 1
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v153
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v22, i64 %v165
  %v167 = add i64 %v139, 0
  %v168 = and i64 %v167, %v58
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v153
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v16, i64 %v171
  %v173 = add i64 %v139, 1
  %v174 = and i64 %v173, %v60
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v153
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v18, i64 %v177
  %v179 = add i64 %v139, 0
  %v180 = and i64 %v179, %v80
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v153
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v48, i64 %v183
  %v185 = add i64 %v139, 0
  %v186 = and i64 %v185, %v82
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v153
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v50, i64 %v189
  %v191 = add i64 %v139, 0
  %v192 = and i64 %v191, %v84
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v153
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v52, i64 %v195
  %v197 = add i64 %v139, 0
  %v198 = and i64 %v197, %v86
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v153
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v54, i64 %v201
  %v203 = add i64 %v139, 0
  %v204 = and i64 %v203, %v78
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v153
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v46, i64 %v207
  %v209 = add i64 %v139, 0
  %v210 = and i64 %v209, %v70
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v153
  %v213 = mul i64 %v212, 64
  %v214 = getelementptr inbounds float, ptr %v38, i64 %v213
  %v215 = add i64 %v139, 0
  %v216 = and i64 %v215, %v72
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v153
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v40, i64 %v219
  %v221 = add i64 %v139, 0
  %v222 = and i64 %v221, %v74
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v153
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v42, i64 %v225
  %v227 = add i64 %v139, 0
  %v228 = and i64 %v227, %v76
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v153
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v44, i64 %v231
  %v233 = add i64 %v139, 0
  %v234 = and i64 %v233, %v62
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v153
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v20, i64 %v237
  %v239 = add i64 %v139, 1
  %v240 = and i64 %v239, %v62
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v153
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v20, i64 %v243
  %v245 = add i64 %v139, 0
  %v246 = and i64 %v245, 1
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v153
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v24, i64 %v249
  %v251 = add i64 %v139, 0
  %v252 = and i64 %v251, %v66
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v153
  %v255 = mul i64 %v254, 64
  %v256 = getelementptr inbounds float, ptr %v32, i64 %v255
  %v257 = add i64 %v139, 0
  %v258 = and i64 %v257, %v68
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v153
  %v261 = mul i64 %v260, 64
  %v262 = getelementptr inbounds float, ptr %v34, i64 %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v160, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v166, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v172, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fadd <8 x float> %v268, %v271
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v178, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fmul <8 x float> %v275, %v275
  %v277 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  %v279 = fsub <8 x float> %v278, %v276
  %v280 = fmul <8 x float> %v272, %v279
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v184, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v190, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fmul <8 x float> %v283, %v286
  %v288 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v287)
  %v289 = fcmp ogt <8 x float> %v288, splat (float 0x4023000000000000)
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0x4023000000000000), <8 x float> %v288
  %v291 = fadd <8 x float> %v290, %v290
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v293 = fsub <8 x float> %v292, splat (float 0x4168000000000000)
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v291)
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v294)
  %v296 = bitcast <8 x float> %v292 to <8 x i32>
  %v297 = fmul <8 x float> %v295, %v295
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v295, <8 x float> splat (float 0x3F81227F40000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v295, <8 x float> splat (float 0x3FA5556740000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v295, <8 x float> splat (float 0x3FC5554B00000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v295, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v301, <8 x float> %v295)
  %v303 = shl <8 x i32> %v296, splat (i32 23)
  %v304 = add <8 x i32> %v303, splat (i32 1065353216)
  %v305 = bitcast <8 x i32> %v304 to <8 x float>
  %v306 = fsub <8 x float> %v305, splat (float 0x3FF0000000000000)
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v302, <8 x float> %v306)
  %v308 = fadd <8 x float> %v307, splat (float 0x4000000000000000)
  %v309 = fdiv <8 x float> %v307, %v308
  %v310 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v309, <8 x float> %v287)
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v196, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v202, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = fadd <8 x float> %v313, %v316
  %v318 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v317)
  %v319 = fneg <8 x float> %v318
  %v320 = fcmp olt <8 x float> %v319, splat (float 0xC05A400000000000)
  %v321 = select <8 x i1> %v320, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v319
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v321, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v323 = fsub <8 x float> %v322, splat (float 0x4168000000000000)
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v321)
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v323, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v324)
  %v326 = bitcast <8 x float> %v322 to <8 x i32>
  %v327 = fmul <8 x float> %v325, %v325
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v325, <8 x float> splat (float 0x3F81227F40000000))
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v328, <8 x float> %v325, <8 x float> splat (float 0x3FA5556740000000))
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> %v325, <8 x float> splat (float 0x3FC5554B00000000))
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> %v325, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> %v331, <8 x float> %v325)
  %v333 = sub <8 x i32> %v326, splat (i32 1262485250)
  %v334 = lshr <8 x i32> %v333, splat (i32 1)
  %v335 = sub <8 x i32> %v333, %v334
  %v336 = shl <8 x i32> %v334, splat (i32 23)
  %v337 = bitcast <8 x i32> %v336 to <8 x float>
  %v338 = shl <8 x i32> %v335, splat (i32 23)
  %v339 = bitcast <8 x i32> %v338 to <8 x float>
  %v340 = fadd <8 x float> %v332, splat (float 0x3FF0000000000000)
  %v341 = fmul <8 x float> %v340, %v337
  %v342 = fmul <8 x float> %v341, %v339
  %v343 = fcmp olt <8 x float> %v317, splat (float 0x0000000000000000)
  %v344 = select <8 x i1> %v343, <8 x float> %v342, <8 x float> splat (float 0x3FF0000000000000)
  %v345 = fadd <8 x float> %v342, splat (float 0x3FF0000000000000)
  %v346 = fdiv <8 x float> %v344, %v345
  %v347 = fadd <8 x float> %v310, %v346
  %v348 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v347)
  %v349 = fcmp ogt <8 x float> %v348, splat (float 0x4023000000000000)
  %v350 = select <8 x i1> %v349, <8 x float> splat (float 0x4023000000000000), <8 x float> %v348
  %v351 = fadd <8 x float> %v350, %v350
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v351, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v353 = fsub <8 x float> %v352, splat (float 0x4168000000000000)
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v353, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v351)
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v353, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v354)
  %v356 = bitcast <8 x float> %v352 to <8 x i32>
  %v357 = fmul <8 x float> %v355, %v355
  %v358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v355, <8 x float> splat (float 0x3F81227F40000000))
  %v359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v358, <8 x float> %v355, <8 x float> splat (float 0x3FA5556740000000))
  %v360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v359, <8 x float> %v355, <8 x float> splat (float 0x3FC5554B00000000))
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v360, <8 x float> %v355, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v357, <8 x float> %v361, <8 x float> %v355)
  %v363 = shl <8 x i32> %v356, splat (i32 23)
  %v364 = add <8 x i32> %v363, splat (i32 1065353216)
  %v365 = bitcast <8 x i32> %v364 to <8 x float>
  %v366 = fsub <8 x float> %v365, splat (float 0x3FF0000000000000)
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v365, <8 x float> %v362, <8 x float> %v366)
  %v368 = fadd <8 x float> %v367, splat (float 0x4000000000000000)
  %v369 = fdiv <8 x float> %v367, %v368
  %v370 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v369, <8 x float> %v347)
  %v371 = fmul <8 x float> %v280, %v370
  %v372 = fadd <8 x float> %v265, %v371
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v208, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 24, 0
  %v377 = getelementptr inbounds float, ptr %v214, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 0, 0
  %v380 = getelementptr inbounds float, ptr %v220, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = fmul <8 x float> %v378, %v381
  %v383 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v384 = shufflevector <8 x float> %v383, <8 x float> poison, <8 x i32> zeroinitializer
  %v385 = fcmp ole <8 x float> %v382, %v384
  %v386 = select <8 x i1> %v385, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v387 = fcmp une <8 x float> %v386, splat (float 0x0000000000000000)
  %v388 = select <8 x i1> %v387, <8 x float> %v384, <8 x float> %v382
  %v389 = fadd <8 x float> %v375, %v388
  %v390 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v389)
  %v391 = fcmp ogt <8 x float> %v390, splat (float 0x4023000000000000)
  %v392 = select <8 x i1> %v391, <8 x float> splat (float 0x4023000000000000), <8 x float> %v390
  %v393 = fadd <8 x float> %v392, %v392
  %v394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v393, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v395 = fsub <8 x float> %v394, splat (float 0x4168000000000000)
  %v396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v395, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v393)
  %v397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v395, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v396)
  %v398 = bitcast <8 x float> %v394 to <8 x i32>
  %v399 = fmul <8 x float> %v397, %v397
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v397, <8 x float> splat (float 0x3F81227F40000000))
  %v401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v400, <8 x float> %v397, <8 x float> splat (float 0x3FA5556740000000))
  %v402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v401, <8 x float> %v397, <8 x float> splat (float 0x3FC5554B00000000))
  %v403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v402, <8 x float> %v397, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> %v403, <8 x float> %v397)
  %v405 = shl <8 x i32> %v398, splat (i32 23)
  %v406 = add <8 x i32> %v405, splat (i32 1065353216)
  %v407 = bitcast <8 x i32> %v406 to <8 x float>
  %v408 = fsub <8 x float> %v407, splat (float 0x3FF0000000000000)
  %v409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v407, <8 x float> %v404, <8 x float> %v408)
  %v410 = fadd <8 x float> %v409, splat (float 0x4000000000000000)
  %v411 = fdiv <8 x float> %v409, %v410
  %v412 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v411, <8 x float> %v389)
  %v413 = fmul <8 x float> %v372, %v412
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v226, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 0, 0
  %v418 = getelementptr inbounds float, ptr %v232, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = fcmp ole <8 x float> %v419, %v384
  %v421 = select <8 x i1> %v420, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v422 = fcmp une <8 x float> %v421, splat (float 0x0000000000000000)
  %v423 = select <8 x i1> %v422, <8 x float> %v384, <8 x float> %v419
  %v424 = fmul <8 x float> %v416, %v423
  %v425 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v424)
  %v426 = fcmp ogt <8 x float> %v425, splat (float 0x4023000000000000)
  %v427 = select <8 x i1> %v426, <8 x float> splat (float 0x4023000000000000), <8 x float> %v425
  %v428 = fadd <8 x float> %v427, %v427
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v428, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v430 = fsub <8 x float> %v429, splat (float 0x4168000000000000)
  %v431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v428)
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v431)
  %v433 = bitcast <8 x float> %v429 to <8 x i32>
  %v434 = fmul <8 x float> %v432, %v432
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v432, <8 x float> splat (float 0x3F81227F40000000))
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v435, <8 x float> %v432, <8 x float> splat (float 0x3FA5556740000000))
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v436, <8 x float> %v432, <8 x float> splat (float 0x3FC5554B00000000))
  %v438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v437, <8 x float> %v432, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v438, <8 x float> %v432)
  %v440 = shl <8 x i32> %v433, splat (i32 23)
  %v441 = add <8 x i32> %v440, splat (i32 1065353216)
  %v442 = bitcast <8 x i32> %v441 to <8 x float>
  %v443 = fsub <8 x float> %v442, splat (float 0x3FF0000000000000)
  %v444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v442, <8 x float> %v439, <8 x float> %v443)
  %v445 = fadd <8 x float> %v444, splat (float 0x4000000000000000)
  %v446 = fdiv <8 x float> %v444, %v445
  %v447 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v446, <8 x float> %v424)
  %v448 = add i64 0, 0
  %v449 = getelementptr inbounds float, ptr %v238, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = fadd <8 x float> %v447, %v450
  %v452 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v451)
  %v453 = fcmp ogt <8 x float> %v452, splat (float 0x4023000000000000)
  %v454 = select <8 x i1> %v453, <8 x float> splat (float 0x4023000000000000), <8 x float> %v452
  %v455 = fadd <8 x float> %v454, %v454
  %v456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v455, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v457 = fsub <8 x float> %v456, splat (float 0x4168000000000000)
  %v458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v457, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v455)
  %v459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v457, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v458)
  %v460 = bitcast <8 x float> %v456 to <8 x i32>
  %v461 = fmul <8 x float> %v459, %v459
  %v462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v459, <8 x float> splat (float 0x3F81227F40000000))
  %v463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v462, <8 x float> %v459, <8 x float> splat (float 0x3FA5556740000000))
  %v464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v463, <8 x float> %v459, <8 x float> splat (float 0x3FC5554B00000000))
  %v465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v464, <8 x float> %v459, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v461, <8 x float> %v465, <8 x float> %v459)
  %v467 = shl <8 x i32> %v460, splat (i32 23)
  %v468 = add <8 x i32> %v467, splat (i32 1065353216)
  %v469 = bitcast <8 x i32> %v468 to <8 x float>
  %v470 = fsub <8 x float> %v469, splat (float 0x3FF0000000000000)
  %v471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v466, <8 x float> %v470)
  %v472 = fadd <8 x float> %v471, splat (float 0x4000000000000000)
  %v473 = fdiv <8 x float> %v471, %v472
  %v474 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v473, <8 x float> %v451)
  %v475 = fmul <8 x float> %v474, %v474
  %v476 = fsub <8 x float> %v278, %v475
  %v477 = fmul <8 x float> %v413, %v476
  %v478 = add i64 0, 0
  %v479 = getelementptr inbounds float, ptr %v244, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = fmul <8 x float> %v280, %v480
  %v482 = fmul <8 x float> %v370, %v370
  %v483 = fsub <8 x float> %v278, %v482
  %v484 = fmul <8 x float> %v481, %v483
  %v485 = fmul <8 x float> %v484, %v346
  %v486 = fsub <8 x float> %v278, %v346
  %v487 = fmul <8 x float> %v485, %v486
  %v488 = fmul <8 x float> %v487, %v316
  %v489 = fsub <8 x float> %v278, %v316
  %v490 = fmul <8 x float> %v488, %v489
  %v491 = fmul <8 x float> %v313, %v313
  %v492 = fsub <8 x float> %v278, %v491
  %v493 = fmul <8 x float> %v487, %v492
  %v494 = fmul <8 x float> %v310, %v310
  %v495 = fsub <8 x float> %v278, %v494
  %v496 = fmul <8 x float> %v484, %v495
  %v497 = fmul <8 x float> %v496, %v283
  %v498 = fmul <8 x float> %v497, %v286
  %v499 = fsub <8 x float> %v278, %v286
  %v500 = fmul <8 x float> %v498, %v499
  %v501 = fmul <8 x float> %v496, %v286
  %v502 = fmul <8 x float> %v283, %v283
  %v503 = fsub <8 x float> %v278, %v502
  %v504 = fmul <8 x float> %v501, %v503
  %v505 = fmul <8 x float> %v372, %v474
  %v506 = fmul <8 x float> %v412, %v412
  %v507 = fsub <8 x float> %v278, %v506
  %v508 = fmul <8 x float> %v505, %v507
  %v509 = fcmp une <8 x float> %v386, splat (float 0x0000000000000000)
  %v510 = select <8 x i1> %v509, <8 x float> %v384, <8 x float> %v508
  %v511 = fmul <8 x float> %v510, %v381
  %v512 = fmul <8 x float> %v510, %v378
  %v513 = fmul <8 x float> %v508, %v375
  %v514 = fsub <8 x float> %v278, %v375
  %v515 = fmul <8 x float> %v513, %v514
  %v516 = fmul <8 x float> %v447, %v447
  %v517 = fsub <8 x float> %v278, %v516
  %v518 = fmul <8 x float> %v477, %v517
  %v519 = fmul <8 x float> %v518, %v416
  %v520 = fcmp une <8 x float> %v421, splat (float 0x0000000000000000)
  %v521 = select <8 x i1> %v520, <8 x float> %v384, <8 x float> %v519
  %v522 = fmul <8 x float> %v518, %v423
  %v523 = fmul <8 x float> %v522, %v416
  %v524 = fsub <8 x float> %v278, %v416
  %v525 = fmul <8 x float> %v523, %v524
  %v526 = add i64 0, 0
  %v527 = getelementptr inbounds float, ptr %v250, i64 %v526
  store <8 x float> %v477, ptr %v527, align 4
  %v528 = add i64 56, 0
  %v529 = getelementptr inbounds float, ptr %v256, i64 %v528
  store <8 x float> %v490, ptr %v529, align 4
  %v530 = add i64 56, 0
  %v531 = getelementptr inbounds float, ptr %v262, i64 %v530
  store <8 x float> %v490, ptr %v531, align 4
  %v532 = add i64 48, 0
  %v533 = getelementptr inbounds float, ptr %v256, i64 %v532
  store <8 x float> %v493, ptr %v533, align 4
  %v534 = add i64 48, 0
  %v535 = getelementptr inbounds float, ptr %v262, i64 %v534
  store <8 x float> %v493, ptr %v535, align 4
  %v536 = add i64 40, 0
  %v537 = getelementptr inbounds float, ptr %v256, i64 %v536
  store <8 x float> %v500, ptr %v537, align 4
  %v538 = add i64 40, 0
  %v539 = getelementptr inbounds float, ptr %v262, i64 %v538
  store <8 x float> %v500, ptr %v539, align 4
  %v540 = add i64 32, 0
  %v541 = getelementptr inbounds float, ptr %v256, i64 %v540
  store <8 x float> %v504, ptr %v541, align 4
  %v542 = add i64 32, 0
  %v543 = getelementptr inbounds float, ptr %v262, i64 %v542
  store <8 x float> %v504, ptr %v543, align 4
  %v544 = add i64 24, 0
  %v545 = getelementptr inbounds float, ptr %v262, i64 %v544
  store <8 x float> %v511, ptr %v545, align 4
  %v546 = add i64 24, 0
  %v547 = getelementptr inbounds float, ptr %v256, i64 %v546
  store <8 x float> %v512, ptr %v547, align 4
  %v548 = add i64 16, 0
  %v549 = getelementptr inbounds float, ptr %v256, i64 %v548
  store <8 x float> %v515, ptr %v549, align 4
  %v550 = add i64 16, 0
  %v551 = getelementptr inbounds float, ptr %v262, i64 %v550
  store <8 x float> %v515, ptr %v551, align 4
  %v552 = add i64 8, 0
  %v553 = getelementptr inbounds float, ptr %v256, i64 %v552
  store <8 x float> %v521, ptr %v553, align 4
  %v554 = add i64 8, 0
  %v555 = getelementptr inbounds float, ptr %v262, i64 %v554
  store <8 x float> %v521, ptr %v555, align 4
  %v556 = add i64 0, 0
  %v557 = getelementptr inbounds float, ptr %v256, i64 %v556
  store <8 x float> %v525, ptr %v557, align 4
  %v558 = add i64 0, 0
  %v559 = getelementptr inbounds float, ptr %v262, i64 %v558
  store <8 x float> %v525, ptr %v559, align 4
  %v560 = add nsw i64 %v153, 1
  br label %b13
b15:
  %v562 = add i64 %v7, 0
  %v563 = sdiv i64 %v562, 1
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v7
  %v569 = select i1 %v568, i64 %v567, i64 %v7
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, %v7
  %v574 = select i1 %v573, i64 %v572, i64 %v7
  br label %b16
b16:
  %v575 = phi i64 [ %v569, %b15 ], [ %v637, %b21 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b17, label %b18
b17:
  %v577 = add i64 %v575, 96
  %v578 = icmp slt i64 %v577, %v574
  %v579 = select i1 %v578, i64 %v577, i64 %v574
  br label %b19
b19:
  %v580 = phi i64 [ 0, %b17 ], [ %v636, %b24 ]
  %v581 = icmp slt i64 %v580, 1
  br i1 %v581, label %b20, label %b21
b20:
  %v582 = sub i64 %v579, %v575
  %v583 = sub i64 8, 1
  %v584 = add i64 %v582, %v583
  %v585 = sdiv i64 %v584, 8
  br label %b22
b22:
  %v586 = phi i64 [ 0, %b20 ], [ %v635, %b29 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b23, label %b24
b23:
  %v588 = mul i64 %v582, %v586
  %v589 = sdiv i64 %v588, %v585
  %v590 = add i64 %v575, %v589
  %v591 = add i64 %v586, 1
  %v592 = mul i64 %v582, %v591
  %v593 = sdiv i64 %v592, %v585
  %v594 = add i64 %v575, %v593
  %v595 = mul i64 %v580, 512
  %v596 = getelementptr inbounds float, ptr %v93, i64 %v595
  %v597 = sub i64 %v594, %v590
  %v598 = add i64 %v139, 0
  %v599 = and i64 %v598, %v66
  %v600 = mul i64 %v599, %v7
  %v601 = add i64 %v600, %v590
  %v602 = mul i64 %v601, 64
  %v603 = getelementptr inbounds float, ptr %v32, i64 %v602
  %v604 = getelementptr inbounds float, ptr %v603, i64 0
  %v605 = sub i64 %v597, 1
  %v606 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v605
  %v607 = load ptr, ptr %v606, align 4
  %v608 = getelementptr inbounds float, ptr %v561, i64 0
  %v609 = icmp sgt i64 %v597, 0
  br i1 %v609, label %b25, label %b26
b25:
  call void %v607(ptr %v604, i64 64, ptr %v596, i64 64, ptr %v608, i64 8, i64 0)
  br label %b26
b26:
  %v610 = add i64 %v595, 512
  br label %b27
b27:
  %v611 = phi i64 [ %v590, %b26 ], [ %v634, %b32 ]
  %v612 = icmp slt i64 %v611, %v594
  br i1 %v612, label %b28, label %b29
b28:
  %v613 = sub i64 %v611, %v590
  %v614 = mul i64 %v613, 8
  %v615 = getelementptr inbounds float, ptr %v561, i64 %v614
  %v616 = add i64 %v139, 0
  %v617 = and i64 %v616, 1
  %v618 = mul i64 %v617, %v7
  %v619 = add i64 %v618, %v611
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v22, i64 %v620
  br label %b30
b30:
  %v622 = phi i64 [ 0, %b28 ], [ %v633, %b31 ]
  %v623 = icmp slt i64 %v622, 1
  br i1 %v623, label %b31, label %b32
b31:
  %v624 = mul i64 %v580, 1
  %v625 = add i64 %v624, %v622
  %v626 = mul i64 %v625, 8
  %v627 = add i64 0, %v622
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v615, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 0, %v626
  %v632 = getelementptr inbounds float, ptr %v621, i64 %v631
  store <8 x float> %v630, ptr %v632, align 4
  %v633 = add nsw i64 %v622, 1
  br label %b30
b32:
  %v634 = add nsw i64 %v611, 1
  br label %b27
b29:
  %v635 = add nsw i64 %v586, 1
  br label %b22
b24:
  %v636 = add nsw i64 %v580, 1
  br label %b19
b21:
  %v637 = add nsw i64 %v575, 96
  br label %b16
b18:
  %v638 = add nsw i64 %v136, 1
  br label %b10
b12:
  %v639 = icmp sgt i64 %v3, 1
  br i1 %v639, label %b33, label %b34
b33:
  %v640 = getelementptr inbounds i64, ptr %v1, i64 3
  %v641 = atomicrmw add ptr %v640, i64 1 acq_rel
  %v642 = load i64, ptr %v87, align 8
  %v643 = add i64 %v642, 1
  store i64 %v643, ptr %v87, align 8
  %v644 = mul i64 %v3, %v643
  br label %b35
b35:
  %v645 = load atomic i64, ptr %v640 acquire, align 8
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b36, label %b37
b36:
  %v647 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v648 = getelementptr inbounds float, ptr %v89, i64 512
  %v649 = getelementptr inbounds i64, ptr %v1, i64 4
  %v650 = load i64, ptr %v649, align 8
  %v651 = icmp eq i64 %v650, 0
  br i1 %v651, label %b38, label %b39
b38:
  %v652 = add i64 1, 0
  %v653 = sdiv i64 %v652, 1
  %v654 = add i64 %v2, 1
  %v655 = mul i64 %v653, %v2
  %v656 = sdiv i64 %v655, %v3
  %v657 = mul i64 %v656, 1
  %v658 = icmp slt i64 %v657, 1
  %v659 = select i1 %v658, i64 %v657, i64 1
  %v660 = mul i64 %v653, %v654
  %v661 = sdiv i64 %v660, %v3
  %v662 = mul i64 %v661, 1
  %v663 = icmp slt i64 %v662, 1
  %v664 = select i1 %v663, i64 %v662, i64 1
  %v665 = icmp slt i64 %v664, 1
  %v666 = select i1 %v665, i64 %v664, i64 1
  br label %b40
b40:
  %v667 = phi i64 [ %v659, %b38 ], [ %v681, %b41 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b41, label %b42
b41:
  %v669 = mul i64 %v667, 512
  %v670 = mul i64 %v667, 8
  %v671 = add i64 %v669, 0
  %v672 = add i64 %v670, 0
  %v673 = getelementptr inbounds float, ptr %v648, i64 %v671
  %v674 = sub i64 8, %v672
  %v675 = icmp slt i64 %v674, 0
  %v676 = select i1 %v675, i64 0, i64 %v674
  %v677 = mul i64 %v672, 1
  %v678 = add i64 0, %v677
  %v679 = getelementptr inbounds float, ptr %v12, i64 %v678
  call void @pack_rows(ptr %v679, i64 1, i64 8, i64 64, i64 %v676, ptr %v673, i64 8)
  %v680 = add i64 %v669, 512
  %v681 = add nsw i64 %v667, 1
  br label %b40
b42:
  br label %b39
b39:
  %v682 = icmp sgt i64 %v3, 1
  br i1 %v682, label %b43, label %b44
b43:
  %v683 = getelementptr inbounds i64, ptr %v1, i64 3
  %v684 = atomicrmw add ptr %v683, i64 1 acq_rel
  %v685 = load i64, ptr %v87, align 8
  %v686 = add i64 %v685, 1
  store i64 %v686, ptr %v87, align 8
  %v687 = mul i64 %v3, %v686
  br label %b45
b45:
  %v688 = load atomic i64, ptr %v683 acquire, align 8
  %v689 = icmp slt i64 %v688, %v687
  br i1 %v689, label %b46, label %b47
b46:
  %v690 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v692 = add i64 %v8, 0
  %v693 = sdiv i64 %v692, 1
  %v694 = add i64 %v2, 1
  %v695 = mul i64 %v693, %v2
  %v696 = sdiv i64 %v695, %v3
  %v697 = mul i64 %v696, 1
  %v698 = icmp slt i64 %v697, %v8
  %v699 = select i1 %v698, i64 %v697, i64 %v8
  %v700 = mul i64 %v693, %v694
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 1
  %v703 = icmp slt i64 %v702, %v8
  %v704 = select i1 %v703, i64 %v702, i64 %v8
  br label %b48
b48:
  %v705 = phi i64 [ %v699, %b44 ], [ %v759, %b53 ]
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b49, label %b50
b49:
  %v707 = add i64 %v705, 96
  %v708 = icmp slt i64 %v707, %v704
  %v709 = select i1 %v708, i64 %v707, i64 %v704
  br label %b51
b51:
  %v710 = phi i64 [ 0, %b49 ], [ %v758, %b56 ]
  %v711 = icmp slt i64 %v710, 1
  br i1 %v711, label %b52, label %b53
b52:
  %v712 = sub i64 %v709, %v705
  %v713 = sub i64 8, 1
  %v714 = add i64 %v712, %v713
  %v715 = sdiv i64 %v714, 8
  br label %b54
b54:
  %v716 = phi i64 [ 0, %b52 ], [ %v757, %b61 ]
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b55, label %b56
b55:
  %v718 = mul i64 %v712, %v716
  %v719 = sdiv i64 %v718, %v715
  %v720 = add i64 %v705, %v719
  %v721 = add i64 %v716, 1
  %v722 = mul i64 %v712, %v721
  %v723 = sdiv i64 %v722, %v715
  %v724 = add i64 %v705, %v723
  %v725 = mul i64 %v710, 512
  %v726 = getelementptr inbounds float, ptr %v648, i64 %v725
  %v727 = sub i64 %v724, %v720
  %v728 = mul i64 %v720, 64
  %v729 = getelementptr inbounds float, ptr %v34, i64 %v728
  %v730 = getelementptr inbounds float, ptr %v729, i64 0
  %v731 = sub i64 %v727, 1
  %v732 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v731
  %v733 = load ptr, ptr %v732, align 4
  %v734 = getelementptr inbounds float, ptr %v691, i64 0
  %v735 = icmp sgt i64 %v727, 0
  br i1 %v735, label %b57, label %b58
b57:
  call void %v733(ptr %v730, i64 64, ptr %v726, i64 64, ptr %v734, i64 8, i64 0)
  br label %b58
b58:
  %v736 = add i64 %v725, 512
  br label %b59
b59:
  %v737 = phi i64 [ %v720, %b58 ], [ %v756, %b64 ]
  %v738 = icmp slt i64 %v737, %v724
  br i1 %v738, label %b60, label %b61
b60:
  %v739 = sub i64 %v737, %v720
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v691, i64 %v740
  %v742 = mul i64 %v737, 8
  %v743 = getelementptr inbounds float, ptr %v26, i64 %v742
  br label %b62
b62:
  %v744 = phi i64 [ 0, %b60 ], [ %v755, %b63 ]
  %v745 = icmp slt i64 %v744, 1
  br i1 %v745, label %b63, label %b64
b63:
  %v746 = mul i64 %v710, 1
  %v747 = add i64 %v746, %v744
  %v748 = mul i64 %v747, 8
  %v749 = add i64 0, %v744
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v741, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = add i64 0, %v748
  %v754 = getelementptr inbounds float, ptr %v743, i64 %v753
  store <8 x float> %v752, ptr %v754, align 4
  %v755 = add nsw i64 %v744, 1
  br label %b62
b64:
  %v756 = add nsw i64 %v737, 1
  br label %b59
b61:
  %v757 = add nsw i64 %v716, 1
  br label %b54
b56:
  %v758 = add nsw i64 %v710, 1
  br label %b51
b53:
  %v759 = add nsw i64 %v705, 96
  br label %b48
b50:
  %v760 = icmp sgt i64 %v3, 1
  br i1 %v760, label %b65, label %b66
b65:
  %v761 = getelementptr inbounds i64, ptr %v1, i64 3
  %v762 = atomicrmw add ptr %v761, i64 1 acq_rel
  %v763 = load i64, ptr %v87, align 8
  %v764 = add i64 %v763, 1
  store i64 %v764, ptr %v87, align 8
  %v765 = mul i64 %v3, %v764
  br label %b67
b67:
  %v766 = load atomic i64, ptr %v761 acquire, align 8
  %v767 = icmp slt i64 %v766, %v765
  br i1 %v767, label %b68, label %b69
b68:
  %v768 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v769 = mul i64 0, 64
  %v770 = getelementptr inbounds float, ptr %v34, i64 %v769
  %v771 = getelementptr inbounds float, ptr %v770, i64 0
  %v772 = mul i64 0, 8
  %v773 = getelementptr inbounds float, ptr %v10, i64 %v772
  %v774 = getelementptr inbounds float, ptr %v773, i64 0
  %v775 = getelementptr inbounds float, ptr %v92, i64 12288
  %v776 = add i64 64, 1
  %v777 = sdiv i64 %v776, 2
  %v778 = add i64 %v2, 1
  %v779 = mul i64 %v777, %v2
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 2
  %v782 = icmp slt i64 %v781, 64
  %v783 = select i1 %v782, i64 %v781, i64 64
  %v784 = mul i64 %v777, %v778
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 2
  %v787 = icmp slt i64 %v786, 64
  %v788 = select i1 %v787, i64 %v786, i64 64
  %v789 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b70
b70:
  %v790 = phi i64 [ %v783, %b66 ], [ %v798, %b75 ]
  %v791 = icmp slt i64 %v790, %v788
  br i1 %v791, label %b71, label %b72
b71:
  %v792 = mul i64 %v790, 8
  %v793 = getelementptr inbounds float, ptr %v789, i64 %v792
  br label %b73
b73:
  %v794 = phi i64 [ 0, %b71 ], [ %v797, %b74 ]
  %v795 = icmp slt i64 %v794, 8
  br i1 %v795, label %b74, label %b75
b74:
  %v796 = getelementptr inbounds float, ptr %v793, i64 %v794
  store float 0x0000000000000000, ptr %v796, align 4
  %v797 = add nsw i64 %v794, 1
  br label %b73
b75:
  %v798 = add nsw i64 %v790, 1
  br label %b70
b72:
  %v799 = mul i64 %v8, 1
  br label %b76
b76:
  %v800 = phi i64 [ 0, %b72 ], [ %v904, %b81 ]
  %v801 = icmp slt i64 %v800, %v799
  br i1 %v801, label %b77, label %b78
b77:
  %v802 = sub i64 %v799, %v800
  %v803 = icmp slt i64 %v802, 384
  %v804 = select i1 %v803, i64 %v802, i64 384
  br label %b79
b79:
  %v805 = phi i64 [ %v783, %b77 ], [ %v903, %b105 ]
  %v806 = icmp slt i64 %v805, %v788
  br i1 %v806, label %b80, label %b81
b80:
  %v807 = sub i64 %v788, %v805
  %v808 = icmp slt i64 %v807, 64
  %v809 = select i1 %v808, i64 %v807, i64 64
  %v810 = sdiv i64 %v809, 2
  %v811 = mul i64 %v810, 2
  %v812 = sub i64 %v809, %v811
  %v813 = mul i64 %v800, 64
  %v814 = add i64 %v813, %v805
  %v815 = getelementptr inbounds float, ptr %v771, i64 %v814
  br label %b82
b82:
  %v816 = phi i64 [ 0, %b80 ], [ %v842, %b90 ]
  %v817 = icmp slt i64 %v816, %v804
  br i1 %v817, label %b83, label %b84
b83:
  %v818 = mul i64 %v816, 64
  %v819 = getelementptr inbounds float, ptr %v815, i64 %v818
  %v820 = mul i64 %v816, 2
  %v821 = getelementptr inbounds float, ptr %v775, i64 %v820
  br label %b85
b85:
  %v822 = phi i64 [ 0, %b83 ], [ %v831, %b86 ]
  %v823 = icmp slt i64 %v822, %v810
  br i1 %v823, label %b86, label %b87
b86:
  %v824 = mul i64 %v822, 2
  %v825 = getelementptr inbounds float, ptr %v819, i64 %v824
  %v826 = mul i64 %v822, 768
  %v827 = getelementptr inbounds float, ptr %v821, i64 %v826
  %v828 = getelementptr inbounds float, ptr %v825, i64 0
  %v829 = load <2 x float>, ptr %v828, align 4
  %v830 = getelementptr inbounds float, ptr %v827, i64 0
  store <2 x float> %v829, ptr %v830, align 4
  %v831 = add nsw i64 %v822, 1
  br label %b85
b87:
  %v832 = mul i64 %v810, 2
  %v833 = getelementptr inbounds float, ptr %v819, i64 %v832
  %v834 = mul i64 %v810, 768
  %v835 = getelementptr inbounds float, ptr %v821, i64 %v834
  br label %b88
b88:
  %v836 = phi i64 [ 0, %b87 ], [ %v841, %b89 ]
  %v837 = icmp slt i64 %v836, %v812
  br i1 %v837, label %b89, label %b90
b89:
  %v838 = getelementptr inbounds float, ptr %v833, i64 %v836
  %v839 = load float, ptr %v838, align 4
  %v840 = getelementptr inbounds float, ptr %v835, i64 %v836
  store float %v839, ptr %v840, align 4
  %v841 = add nsw i64 %v836, 1
  br label %b88, !llvm.loop !0
b90:
  %v842 = add nsw i64 %v816, 1
  br label %b82
b84:
  br label %b91
b91:
  %v843 = phi i64 [ 0, %b84 ], [ %v878, %b99 ]
  %v844 = icmp slt i64 %v843, 0
  br i1 %v844, label %b92, label %b93
b92:
  %v845 = mul i64 %v800, 8
  %v846 = add i64 %v845, %v843
  %v847 = getelementptr inbounds float, ptr %v774, i64 %v846
  br label %b94
b94:
  %v848 = phi i64 [ 0, %b92 ], [ %v866, %b95 ]
  %v849 = icmp slt i64 %v848, %v804
  br i1 %v849, label %b95, label %b96
b95:
  %v850 = mul i64 %v848, 8
  %v851 = getelementptr inbounds float, ptr %v847, i64 %v850
  %v852 = mul i64 %v848, 32
  %v853 = getelementptr inbounds float, ptr %v92, i64 %v852
  %v854 = getelementptr inbounds float, ptr %v851, i64 0
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = getelementptr inbounds float, ptr %v853, i64 0
  store <8 x float> %v855, ptr %v856, align 4
  %v857 = getelementptr inbounds float, ptr %v851, i64 8
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = getelementptr inbounds float, ptr %v853, i64 8
  store <8 x float> %v858, ptr %v859, align 4
  %v860 = getelementptr inbounds float, ptr %v851, i64 16
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = getelementptr inbounds float, ptr %v853, i64 16
  store <8 x float> %v861, ptr %v862, align 4
  %v863 = getelementptr inbounds float, ptr %v851, i64 24
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = getelementptr inbounds float, ptr %v853, i64 24
  store <8 x float> %v864, ptr %v865, align 4
  %v866 = add nsw i64 %v848, 1
  br label %b94
b96:
  %v867 = sdiv i64 %v809, 2
  br label %b97
b97:
  %v868 = phi i64 [ 0, %b96 ], [ %v877, %b98 ]
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b98, label %b99
b98:
  %v870 = mul i64 %v868, 2
  %v871 = add i64 %v805, %v870
  %v872 = mul i64 %v868, 768
  %v873 = getelementptr inbounds float, ptr %v775, i64 %v872
  %v874 = mul i64 %v871, 8
  %v875 = add i64 %v874, %v843
  %v876 = getelementptr inbounds float, ptr %v789, i64 %v875
  call void @outer_2x32(ptr %v873, ptr %v92, i64 %v804, ptr %v876, i64 8)
  %v877 = add nsw i64 %v868, 1
  br label %b97
b99:
  %v878 = add nsw i64 %v843, 32
  br label %b91
b93:
  %v879 = mul i64 %v800, 8
  %v880 = add i64 %v879, 0
  %v881 = getelementptr inbounds float, ptr %v774, i64 %v880
  br label %b100
b100:
  %v882 = phi i64 [ 0, %b93 ], [ %v891, %b101 ]
  %v883 = icmp slt i64 %v882, %v804
  br i1 %v883, label %b101, label %b102
b101:
  %v884 = mul i64 %v882, 8
  %v885 = getelementptr inbounds float, ptr %v881, i64 %v884
  %v886 = mul i64 %v882, 8
  %v887 = getelementptr inbounds float, ptr %v92, i64 %v886
  %v888 = getelementptr inbounds float, ptr %v885, i64 0
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = getelementptr inbounds float, ptr %v887, i64 0
  store <8 x float> %v889, ptr %v890, align 4
  %v891 = add nsw i64 %v882, 1
  br label %b100
b102:
  %v892 = sdiv i64 %v809, 2
  br label %b103
b103:
  %v893 = phi i64 [ 0, %b102 ], [ %v902, %b104 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b104, label %b105
b104:
  %v895 = mul i64 %v893, 2
  %v896 = add i64 %v805, %v895
  %v897 = mul i64 %v893, 768
  %v898 = getelementptr inbounds float, ptr %v775, i64 %v897
  %v899 = mul i64 %v896, 8
  %v900 = add i64 %v899, 0
  %v901 = getelementptr inbounds float, ptr %v789, i64 %v900
  call void @outer_2x8(ptr %v898, ptr %v92, i64 %v804, ptr %v901, i64 8)
  %v902 = add nsw i64 %v893, 1
  br label %b103
b105:
  %v903 = add nsw i64 %v805, 64
  br label %b79
b81:
  %v904 = add nsw i64 %v800, 384
  br label %b76
b78:
  %v905 = icmp sgt i64 %v3, 1
  br i1 %v905, label %b106, label %b107
b106:
  %v906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v907 = atomicrmw add ptr %v906, i64 1 acq_rel
  %v908 = load i64, ptr %v87, align 8
  %v909 = add i64 %v908, 1
  store i64 %v909, ptr %v87, align 8
  %v910 = mul i64 %v3, %v909
  br label %b108
b108:
  %v911 = load atomic i64, ptr %v906 acquire, align 8
  %v912 = icmp slt i64 %v911, %v910
  br i1 %v912, label %b109, label %b110
b109:
  %v913 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v914 = mul i64 0, 64
  %v915 = getelementptr inbounds float, ptr %v32, i64 %v914
  %v916 = getelementptr inbounds float, ptr %v915, i64 0
  %v917 = mul i64 0, 8
  %v918 = getelementptr inbounds float, ptr %v18, i64 %v917
  %v919 = getelementptr inbounds float, ptr %v918, i64 0
  %v920 = getelementptr inbounds float, ptr %v92, i64 12288
  %v921 = add i64 64, 1
  %v922 = sdiv i64 %v921, 2
  %v923 = add i64 %v2, 1
  %v924 = mul i64 %v922, %v2
  %v925 = sdiv i64 %v924, %v3
  %v926 = mul i64 %v925, 2
  %v927 = icmp slt i64 %v926, 64
  %v928 = select i1 %v927, i64 %v926, i64 64
  %v929 = mul i64 %v922, %v923
  %v930 = sdiv i64 %v929, %v3
  %v931 = mul i64 %v930, 2
  %v932 = icmp slt i64 %v931, 64
  %v933 = select i1 %v932, i64 %v931, i64 64
  %v934 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b111
b111:
  %v935 = phi i64 [ %v928, %b107 ], [ %v943, %b116 ]
  %v936 = icmp slt i64 %v935, %v933
  br i1 %v936, label %b112, label %b113
b112:
  %v937 = mul i64 %v935, 8
  %v938 = getelementptr inbounds float, ptr %v934, i64 %v937
  br label %b114
b114:
  %v939 = phi i64 [ 0, %b112 ], [ %v942, %b115 ]
  %v940 = icmp slt i64 %v939, 8
  br i1 %v940, label %b115, label %b116
b115:
  %v941 = getelementptr inbounds float, ptr %v938, i64 %v939
  store float 0x0000000000000000, ptr %v941, align 4
  %v942 = add nsw i64 %v939, 1
  br label %b114
b116:
  %v943 = add nsw i64 %v935, 1
  br label %b111
b113:
  %v944 = mul i64 %v8, 1
  br label %b117
b117:
  %v945 = phi i64 [ 0, %b113 ], [ %v1049, %b122 ]
  %v946 = icmp slt i64 %v945, %v944
  br i1 %v946, label %b118, label %b119
b118:
  %v947 = sub i64 %v944, %v945
  %v948 = icmp slt i64 %v947, 384
  %v949 = select i1 %v948, i64 %v947, i64 384
  br label %b120
b120:
  %v950 = phi i64 [ %v928, %b118 ], [ %v1048, %b146 ]
  %v951 = icmp slt i64 %v950, %v933
  br i1 %v951, label %b121, label %b122
b121:
  %v952 = sub i64 %v933, %v950
  %v953 = icmp slt i64 %v952, 64
  %v954 = select i1 %v953, i64 %v952, i64 64
  %v955 = sdiv i64 %v954, 2
  %v956 = mul i64 %v955, 2
  %v957 = sub i64 %v954, %v956
  %v958 = mul i64 %v945, 64
  %v959 = add i64 %v958, %v950
  %v960 = getelementptr inbounds float, ptr %v916, i64 %v959
  br label %b123
b123:
  %v961 = phi i64 [ 0, %b121 ], [ %v987, %b131 ]
  %v962 = icmp slt i64 %v961, %v949
  br i1 %v962, label %b124, label %b125
b124:
  %v963 = mul i64 %v961, 64
  %v964 = getelementptr inbounds float, ptr %v960, i64 %v963
  %v965 = mul i64 %v961, 2
  %v966 = getelementptr inbounds float, ptr %v920, i64 %v965
  br label %b126
b126:
  %v967 = phi i64 [ 0, %b124 ], [ %v976, %b127 ]
  %v968 = icmp slt i64 %v967, %v955
  br i1 %v968, label %b127, label %b128
b127:
  %v969 = mul i64 %v967, 2
  %v970 = getelementptr inbounds float, ptr %v964, i64 %v969
  %v971 = mul i64 %v967, 768
  %v972 = getelementptr inbounds float, ptr %v966, i64 %v971
  %v973 = getelementptr inbounds float, ptr %v970, i64 0
  %v974 = load <2 x float>, ptr %v973, align 4
  %v975 = getelementptr inbounds float, ptr %v972, i64 0
  store <2 x float> %v974, ptr %v975, align 4
  %v976 = add nsw i64 %v967, 1
  br label %b126
b128:
  %v977 = mul i64 %v955, 2
  %v978 = getelementptr inbounds float, ptr %v964, i64 %v977
  %v979 = mul i64 %v955, 768
  %v980 = getelementptr inbounds float, ptr %v966, i64 %v979
  br label %b129
b129:
  %v981 = phi i64 [ 0, %b128 ], [ %v986, %b130 ]
  %v982 = icmp slt i64 %v981, %v957
  br i1 %v982, label %b130, label %b131
b130:
  %v983 = getelementptr inbounds float, ptr %v978, i64 %v981
  %v984 = load float, ptr %v983, align 4
  %v985 = getelementptr inbounds float, ptr %v980, i64 %v981
  store float %v984, ptr %v985, align 4
  %v986 = add nsw i64 %v981, 1
  br label %b129, !llvm.loop !3
b131:
  %v987 = add nsw i64 %v961, 1
  br label %b123
b125:
  br label %b132
b132:
  %v988 = phi i64 [ 0, %b125 ], [ %v1023, %b140 ]
  %v989 = icmp slt i64 %v988, 0
  br i1 %v989, label %b133, label %b134
b133:
  %v990 = mul i64 %v945, 8
  %v991 = add i64 %v990, %v988
  %v992 = getelementptr inbounds float, ptr %v919, i64 %v991
  br label %b135
b135:
  %v993 = phi i64 [ 0, %b133 ], [ %v1011, %b136 ]
  %v994 = icmp slt i64 %v993, %v949
  br i1 %v994, label %b136, label %b137
b136:
  %v995 = mul i64 %v993, 8
  %v996 = getelementptr inbounds float, ptr %v992, i64 %v995
  %v997 = mul i64 %v993, 32
  %v998 = getelementptr inbounds float, ptr %v92, i64 %v997
  %v999 = getelementptr inbounds float, ptr %v996, i64 0
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = getelementptr inbounds float, ptr %v998, i64 0
  store <8 x float> %v1000, ptr %v1001, align 4
  %v1002 = getelementptr inbounds float, ptr %v996, i64 8
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = getelementptr inbounds float, ptr %v998, i64 8
  store <8 x float> %v1003, ptr %v1004, align 4
  %v1005 = getelementptr inbounds float, ptr %v996, i64 16
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = getelementptr inbounds float, ptr %v998, i64 16
  store <8 x float> %v1006, ptr %v1007, align 4
  %v1008 = getelementptr inbounds float, ptr %v996, i64 24
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = getelementptr inbounds float, ptr %v998, i64 24
  store <8 x float> %v1009, ptr %v1010, align 4
  %v1011 = add nsw i64 %v993, 1
  br label %b135
b137:
  %v1012 = sdiv i64 %v954, 2
  br label %b138
b138:
  %v1013 = phi i64 [ 0, %b137 ], [ %v1022, %b139 ]
  %v1014 = icmp slt i64 %v1013, %v1012
  br i1 %v1014, label %b139, label %b140
b139:
  %v1015 = mul i64 %v1013, 2
  %v1016 = add i64 %v950, %v1015
  %v1017 = mul i64 %v1013, 768
  %v1018 = getelementptr inbounds float, ptr %v920, i64 %v1017
  %v1019 = mul i64 %v1016, 8
  %v1020 = add i64 %v1019, %v988
  %v1021 = getelementptr inbounds float, ptr %v934, i64 %v1020
  call void @outer_2x32(ptr %v1018, ptr %v92, i64 %v949, ptr %v1021, i64 8)
  %v1022 = add nsw i64 %v1013, 1
  br label %b138
b140:
  %v1023 = add nsw i64 %v988, 32
  br label %b132
b134:
  %v1024 = mul i64 %v945, 8
  %v1025 = add i64 %v1024, 0
  %v1026 = getelementptr inbounds float, ptr %v919, i64 %v1025
  br label %b141
b141:
  %v1027 = phi i64 [ 0, %b134 ], [ %v1036, %b142 ]
  %v1028 = icmp slt i64 %v1027, %v949
  br i1 %v1028, label %b142, label %b143
b142:
  %v1029 = mul i64 %v1027, 8
  %v1030 = getelementptr inbounds float, ptr %v1026, i64 %v1029
  %v1031 = mul i64 %v1027, 8
  %v1032 = getelementptr inbounds float, ptr %v92, i64 %v1031
  %v1033 = getelementptr inbounds float, ptr %v1030, i64 0
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = getelementptr inbounds float, ptr %v1032, i64 0
  store <8 x float> %v1034, ptr %v1035, align 4
  %v1036 = add nsw i64 %v1027, 1
  br label %b141
b143:
  %v1037 = sdiv i64 %v954, 2
  br label %b144
b144:
  %v1038 = phi i64 [ 0, %b143 ], [ %v1047, %b145 ]
  %v1039 = icmp slt i64 %v1038, %v1037
  br i1 %v1039, label %b145, label %b146
b145:
  %v1040 = mul i64 %v1038, 2
  %v1041 = add i64 %v950, %v1040
  %v1042 = mul i64 %v1038, 768
  %v1043 = getelementptr inbounds float, ptr %v920, i64 %v1042
  %v1044 = mul i64 %v1041, 8
  %v1045 = add i64 %v1044, 0
  %v1046 = getelementptr inbounds float, ptr %v934, i64 %v1045
  call void @outer_2x8(ptr %v1043, ptr %v92, i64 %v949, ptr %v1046, i64 8)
  %v1047 = add nsw i64 %v1038, 1
  br label %b144
b146:
  %v1048 = add nsw i64 %v950, 64
  br label %b120
b122:
  %v1049 = add nsw i64 %v945, 384
  br label %b117
b119:
  %v1050 = icmp sgt i64 %v3, 1
  br i1 %v1050, label %b147, label %b148
b147:
  %v1051 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1052 = atomicrmw add ptr %v1051, i64 1 acq_rel
  %v1053 = load i64, ptr %v87, align 8
  %v1054 = add i64 %v1053, 1
  store i64 %v1054, ptr %v87, align 8
  %v1055 = mul i64 %v3, %v1054
  br label %b149
b149:
  %v1056 = load atomic i64, ptr %v1051 acquire, align 8
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b150, label %b151
b150:
  %v1058 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
