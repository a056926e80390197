; generated from specs/ct_rnn.yaml by `make generated`: do not edit
; ct_rnn I=8 H=8 K=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v171 = alloca i64, i64 1, align 8
  %v484 = alloca float, i64 64, align 4
  %v569 = alloca float, i64 64, align 4
  %v709 = alloca float, i64 64, align 4
  %v849 = alloca float, i64 64, align 4
  %v989 = alloca float, i64 64, align 4
  %v1129 = alloca float, i64 64, align 4
  %v1269 = alloca float, i64 64, align 4
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
  %v115 = getelementptr inbounds i64, ptr %v1, i64 6
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 11
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 12
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 14
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 21
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 22
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 23
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 24
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 25
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 26
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 27
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 28
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 29
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 30
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 31
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 32
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 33
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 34
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 35
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 37
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 38
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 40
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 41
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 42
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 43
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 44
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 45
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 46
  %v170 = load i64, ptr %v169, align 8
  store i64 0, ptr %v171, align 8
  %v172 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v173 = load ptr, ptr %v172, align 4
  %v174 = mul i64 %v2, 0
  %v175 = add i64 %v174, 448
  %v176 = getelementptr inbounds float, ptr %v173, i64 %v175
  %v177 = getelementptr inbounds i64, ptr %v1, i64 4
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b0, label %b1
b0:
  %v180 = icmp eq i64 %v2, 0
  br i1 %v180, label %b2, label %b3
b2:
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v36, i64 %v181
  %v183 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v184, ptr %v182, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v185 = icmp sgt i64 %v3, 1
  br i1 %v185, label %b4, label %b5
b4:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v187 = atomicrmw add ptr %v186, i64 1 acq_rel
  %v188 = load i64, ptr %v171, align 8
  %v189 = add i64 %v188, 1
  store i64 %v189, ptr %v171, align 8
  %v190 = mul i64 %v3, %v189
  br label %b6
b6:
  %v191 = load atomic i64, ptr %v186 acquire, align 8
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b7, label %b8
b7:
  %v193 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 4
  %v195 = load i64, ptr %v194, align 8
  %v196 = icmp eq i64 %v195, 0
  br i1 %v196, label %b9, label %b10
b9:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 59
  %v198 = load i64, ptr %v197, align 8
  %v199 = icmp eq i64 %v198, 0
  br i1 %v199, label %b11, label %b12
b11:
  %v200 = add i64 %v7, 0
  %v201 = sdiv i64 %v200, 1
  %v202 = add i64 %v2, 1
  %v203 = mul i64 %v201, %v2
  %v204 = sdiv i64 %v203, %v3
  %v205 = mul i64 %v204, 1
  %v206 = icmp slt i64 %v205, %v7
  %v207 = select i1 %v206, i64 %v205, i64 %v7
  %v208 = mul i64 %v201, %v202
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, %v7
  %v212 = select i1 %v211, i64 %v210, i64 %v7
  br label %b13
b13:
  %v213 = phi i64 [ %v207, %b11 ], [ %v224, %b14 ]
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b14, label %b15
b14:
  %v215 = and i64 0, %v120
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v213
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v22, i64 %v218
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v219, i64 %v220
  %v222 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v223, ptr %v221, align 4
  %v224 = add nsw i64 %v213, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v225 = icmp sgt i64 %v3, 1
  br i1 %v225, label %b16, label %b17
b16:
  %v226 = getelementptr inbounds i64, ptr %v1, i64 3
  %v227 = atomicrmw add ptr %v226, i64 1 acq_rel
  %v228 = load i64, ptr %v171, align 8
  %v229 = add i64 %v228, 1
  store i64 %v229, ptr %v171, align 8
  %v230 = mul i64 %v3, %v229
  br label %b18
b18:
  %v231 = load atomic i64, ptr %v226 acquire, align 8
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b19, label %b20
b19:
  %v233 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v234 = getelementptr inbounds float, ptr %v173, i64 0
  %v235 = getelementptr inbounds i64, ptr %v1, i64 4
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b21, label %b22
b21:
  %v238 = add i64 1, 0
  %v239 = sdiv i64 %v238, 1
  %v240 = add i64 %v2, 1
  %v241 = mul i64 %v239, %v2
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  %v246 = mul i64 %v239, %v240
  %v247 = sdiv i64 %v246, %v3
  %v248 = mul i64 %v247, 1
  %v249 = icmp slt i64 %v248, 1
  %v250 = select i1 %v249, i64 %v248, i64 1
  %v251 = icmp slt i64 %v250, 1
  %v252 = select i1 %v251, i64 %v250, i64 1
  br label %b23
b23:
  %v253 = phi i64 [ %v245, %b21 ], [ %v267, %b24 ]
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b24, label %b25
b24:
  %v255 = mul i64 %v253, 64
  %v256 = mul i64 %v253, 8
  %v257 = add i64 %v255, 0
  %v258 = add i64 %v256, 0
  %v259 = getelementptr inbounds float, ptr %v234, i64 %v257
  %v260 = sub i64 8, %v258
  %v261 = icmp slt i64 %v260, 0
  %v262 = select i1 %v261, i64 0, i64 %v260
  %v263 = mul i64 %v258, 8
  %v264 = add i64 0, %v263
  %v265 = getelementptr inbounds float, ptr %v12, i64 %v264
  call void @pack_turned(ptr %v265, i64 8, i64 1, i64 8, i64 %v262, ptr %v259, i64 8)
  %v266 = add i64 %v255, 64
  %v267 = add nsw i64 %v253, 1
  br label %b23
b25:
  br label %b22
b22:
  %v268 = icmp sgt i64 %v3, 1
  br i1 %v268, label %b26, label %b27
b26:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v270 = atomicrmw add ptr %v269, i64 1 acq_rel
  %v271 = load i64, ptr %v171, align 8
  %v272 = add i64 %v271, 1
  store i64 %v272, ptr %v171, align 8
  %v273 = mul i64 %v3, %v272
  br label %b28
b28:
  %v274 = load atomic i64, ptr %v269 acquire, align 8
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b29, label %b30
b29:
  %v276 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v277 = getelementptr inbounds float, ptr %v173, i64 64
  %v278 = getelementptr inbounds float, ptr %v173, i64 128
  %v279 = getelementptr inbounds float, ptr %v173, i64 192
  %v280 = getelementptr inbounds float, ptr %v173, i64 256
  %v281 = getelementptr inbounds float, ptr %v173, i64 320
  %v282 = getelementptr inbounds float, ptr %v173, i64 384
  %v283 = getelementptr inbounds i64, ptr %v1, i64 4
  %v284 = load i64, ptr %v283, align 8
  %v285 = icmp eq i64 %v284, 0
  br i1 %v285, label %b31, label %b32
b31:
  %v286 = add i64 1, 0
  %v287 = sdiv i64 %v286, 1
  %v288 = add i64 %v2, 1
  %v289 = mul i64 %v287, %v2
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, 1
  %v293 = select i1 %v292, i64 %v291, i64 1
  %v294 = mul i64 %v287, %v288
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, 1
  %v298 = select i1 %v297, i64 %v296, i64 1
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  br label %b33
b33:
  %v301 = phi i64 [ %v293, %b31 ], [ %v315, %b34 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b34, label %b35
b34:
  %v303 = mul i64 %v301, 64
  %v304 = mul i64 %v301, 8
  %v305 = add i64 %v303, 0
  %v306 = add i64 %v304, 0
  %v307 = getelementptr inbounds float, ptr %v277, i64 %v305
  %v308 = sub i64 8, %v306
  %v309 = icmp slt i64 %v308, 0
  %v310 = select i1 %v309, i64 0, i64 %v308
  %v311 = mul i64 %v306, 8
  %v312 = add i64 0, %v311
  %v313 = getelementptr inbounds float, ptr %v16, i64 %v312
  call void @pack_turned(ptr %v313, i64 8, i64 1, i64 8, i64 %v310, ptr %v307, i64 8)
  %v314 = add i64 %v303, 64
  %v315 = add nsw i64 %v301, 1
  br label %b33
b35:
  %v316 = add i64 1, 0
  %v317 = sdiv i64 %v316, 1
  %v318 = add i64 %v2, 1
  %v319 = mul i64 %v317, %v2
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, 1
  %v323 = select i1 %v322, i64 %v321, i64 1
  %v324 = mul i64 %v317, %v318
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, 1
  %v328 = select i1 %v327, i64 %v326, i64 1
  %v329 = icmp slt i64 %v328, 1
  %v330 = select i1 %v329, i64 %v328, i64 1
  br label %b36
b36:
  %v331 = phi i64 [ %v323, %b35 ], [ %v345, %b37 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b37, label %b38
b37:
  %v333 = mul i64 %v331, 64
  %v334 = mul i64 %v331, 8
  %v335 = add i64 %v333, 0
  %v336 = add i64 %v334, 0
  %v337 = getelementptr inbounds float, ptr %v278, i64 %v335
  %v338 = sub i64 8, %v336
  %v339 = icmp slt i64 %v338, 0
  %v340 = select i1 %v339, i64 0, i64 %v338
  %v341 = mul i64 %v336, 8
  %v342 = add i64 0, %v341
  %v343 = getelementptr inbounds float, ptr %v16, i64 %v342
  call void @pack_turned(ptr %v343, i64 8, i64 1, i64 8, i64 %v340, ptr %v337, i64 8)
  %v344 = add i64 %v333, 64
  %v345 = add nsw i64 %v331, 1
  br label %b36
b38:
  %v346 = add i64 1, 0
  %v347 = sdiv i64 %v346, 1
  %v348 = add i64 %v2, 1
  %v349 = mul i64 %v347, %v2
  %v350 = sdiv i64 %v349, %v3
  %v351 = mul i64 %v350, 1
  %v352 = icmp slt i64 %v351, 1
  %v353 = select i1 %v352, i64 %v351, i64 1
  %v354 = mul i64 %v347, %v348
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, 1
  %v358 = select i1 %v357, i64 %v356, i64 1
  %v359 = icmp slt i64 %v358, 1
  %v360 = select i1 %v359, i64 %v358, i64 1
  br label %b39
b39:
  %v361 = phi i64 [ %v353, %b38 ], [ %v375, %b40 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b40, label %b41
b40:
  %v363 = mul i64 %v361, 64
  %v364 = mul i64 %v361, 8
  %v365 = add i64 %v363, 0
  %v366 = add i64 %v364, 0
  %v367 = getelementptr inbounds float, ptr %v279, i64 %v365
  %v368 = sub i64 8, %v366
  %v369 = icmp slt i64 %v368, 0
  %v370 = select i1 %v369, i64 0, i64 %v368
  %v371 = mul i64 %v366, 8
  %v372 = add i64 0, %v371
  %v373 = getelementptr inbounds float, ptr %v16, i64 %v372
  call void @pack_turned(ptr %v373, i64 8, i64 1, i64 8, i64 %v370, ptr %v367, i64 8)
  %v374 = add i64 %v363, 64
  %v375 = add nsw i64 %v361, 1
  br label %b39
b41:
  %v376 = add i64 1, 0
  %v377 = sdiv i64 %v376, 1
  %v378 = add i64 %v2, 1
  %v379 = mul i64 %v377, %v2
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, 1
  %v383 = select i1 %v382, i64 %v381, i64 1
  %v384 = mul i64 %v377, %v378
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, 1
  %v388 = select i1 %v387, i64 %v386, i64 1
  %v389 = icmp slt i64 %v388, 1
  %v390 = select i1 %v389, i64 %v388, i64 1
  br label %b42
b42:
  %v391 = phi i64 [ %v383, %b41 ], [ %v405, %b43 ]
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b43, label %b44
b43:
  %v393 = mul i64 %v391, 64
  %v394 = mul i64 %v391, 8
  %v395 = add i64 %v393, 0
  %v396 = add i64 %v394, 0
  %v397 = getelementptr inbounds float, ptr %v280, i64 %v395
  %v398 = sub i64 8, %v396
  %v399 = icmp slt i64 %v398, 0
  %v400 = select i1 %v399, i64 0, i64 %v398
  %v401 = mul i64 %v396, 8
  %v402 = add i64 0, %v401
  %v403 = getelementptr inbounds float, ptr %v16, i64 %v402
  call void @pack_turned(ptr %v403, i64 8, i64 1, i64 8, i64 %v400, ptr %v397, i64 8)
  %v404 = add i64 %v393, 64
  %v405 = add nsw i64 %v391, 1
  br label %b42
b44:
  %v406 = add i64 1, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, 1
  %v418 = select i1 %v417, i64 %v416, i64 1
  %v419 = icmp slt i64 %v418, 1
  %v420 = select i1 %v419, i64 %v418, i64 1
  br label %b45
b45:
  %v421 = phi i64 [ %v413, %b44 ], [ %v435, %b46 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b46, label %b47
b46:
  %v423 = mul i64 %v421, 64
  %v424 = mul i64 %v421, 8
  %v425 = add i64 %v423, 0
  %v426 = add i64 %v424, 0
  %v427 = getelementptr inbounds float, ptr %v281, i64 %v425
  %v428 = sub i64 8, %v426
  %v429 = icmp slt i64 %v428, 0
  %v430 = select i1 %v429, i64 0, i64 %v428
  %v431 = mul i64 %v426, 8
  %v432 = add i64 0, %v431
  %v433 = getelementptr inbounds float, ptr %v16, i64 %v432
  call void @pack_turned(ptr %v433, i64 8, i64 1, i64 8, i64 %v430, ptr %v427, i64 8)
  %v434 = add i64 %v423, 64
  %v435 = add nsw i64 %v421, 1
  br label %b45
b47:
  %v436 = add i64 1, 0
  %v437 = sdiv i64 %v436, 1
  %v438 = add i64 %v2, 1
  %v439 = mul i64 %v437, %v2
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, 1
  %v443 = select i1 %v442, i64 %v441, i64 1
  %v444 = mul i64 %v437, %v438
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, 1
  %v448 = select i1 %v447, i64 %v446, i64 1
  %v449 = icmp slt i64 %v448, 1
  %v450 = select i1 %v449, i64 %v448, i64 1
  br label %b48
b48:
  %v451 = phi i64 [ %v443, %b47 ], [ %v465, %b49 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b49, label %b50
b49:
  %v453 = mul i64 %v451, 64
  %v454 = mul i64 %v451, 8
  %v455 = add i64 %v453, 0
  %v456 = add i64 %v454, 0
  %v457 = getelementptr inbounds float, ptr %v282, i64 %v455
  %v458 = sub i64 8, %v456
  %v459 = icmp slt i64 %v458, 0
  %v460 = select i1 %v459, i64 0, i64 %v458
  %v461 = mul i64 %v456, 8
  %v462 = add i64 0, %v461
  %v463 = getelementptr inbounds float, ptr %v16, i64 %v462
  call void @pack_turned(ptr %v463, i64 8, i64 1, i64 8, i64 %v460, ptr %v457, i64 8)
  %v464 = add i64 %v453, 64
  %v465 = add nsw i64 %v451, 1
  br label %b48
b50:
  br label %b32
b32:
  %v466 = icmp sgt i64 %v3, 1
  br i1 %v466, label %b51, label %b52
b51:
  %v467 = getelementptr inbounds i64, ptr %v1, i64 3
  %v468 = atomicrmw add ptr %v467, i64 1 acq_rel
  %v469 = load i64, ptr %v171, align 8
  %v470 = add i64 %v469, 1
  store i64 %v470, ptr %v171, align 8
  %v471 = mul i64 %v3, %v470
  br label %b53
b53:
  %v472 = load atomic i64, ptr %v467 acquire, align 8
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b54, label %b55
b54:
  %v474 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 5
  %v476 = load i64, ptr %v475, align 8
  br label %b56
b56:
  %v477 = phi i64 [ 0, %b52 ], [ %v1423, %b187 ]
  %v478 = icmp slt i64 %v477, %v5
  br i1 %v478, label %b57, label %b58
b57:
  %v479 = add i64 %v477, %v476
  %v480 = icmp slt i64 %v479, %v5
  %v481 = select i1 %v480, i64 %v479, i64 %v5
  %v482 = sub i64 %v481, %v477
  %v483 = mul i64 %v482, %v7
  %v485 = add i64 %v483, 0
  %v486 = sdiv i64 %v485, 1
  %v487 = add i64 %v2, 1
  %v488 = mul i64 %v486, %v2
  %v489 = sdiv i64 %v488, %v3
  %v490 = mul i64 %v489, 1
  %v491 = icmp slt i64 %v490, %v483
  %v492 = select i1 %v491, i64 %v490, i64 %v483
  %v493 = mul i64 %v486, %v487
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, %v483
  %v497 = select i1 %v496, i64 %v495, i64 %v483
  %v498 = mul i64 %v477, %v7
  %v499 = add i64 %v492, %v498
  %v500 = add i64 %v497, %v498
  br label %b59
b59:
  %v501 = phi i64 [ %v499, %b57 ], [ %v557, %b64 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b60, label %b61
b60:
  %v503 = add i64 %v501, 96
  %v504 = icmp slt i64 %v503, %v500
  %v505 = select i1 %v504, i64 %v503, i64 %v500
  br label %b62
b62:
  %v506 = phi i64 [ 0, %b60 ], [ %v556, %b67 ]
  %v507 = icmp slt i64 %v506, 1
  br i1 %v507, label %b63, label %b64
b63:
  %v508 = sub i64 %v505, %v501
  %v509 = sub i64 8, 1
  %v510 = add i64 %v508, %v509
  %v511 = sdiv i64 %v510, 8
  br label %b65
b65:
  %v512 = phi i64 [ 0, %b63 ], [ %v555, %b72 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b66, label %b67
b66:
  %v514 = mul i64 %v508, %v512
  %v515 = sdiv i64 %v514, %v511
  %v516 = add i64 %v501, %v515
  %v517 = add i64 %v512, 1
  %v518 = mul i64 %v508, %v517
  %v519 = sdiv i64 %v518, %v511
  %v520 = add i64 %v501, %v519
  %v521 = mul i64 %v506, 64
  %v522 = getelementptr inbounds float, ptr %v234, i64 %v521
  %v523 = sub i64 %v520, %v516
  %v524 = mul i64 %v516, 8
  %v525 = getelementptr inbounds float, ptr %v10, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = sub i64 %v523, 1
  %v528 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v527
  %v529 = load ptr, ptr %v528, align 4
  %v530 = getelementptr inbounds float, ptr %v484, i64 0
  %v531 = icmp sgt i64 %v523, 0
  br i1 %v531, label %b68, label %b69
b68:
  call void %v529(ptr %v526, i64 8, ptr %v522, i64 8, ptr %v530, i64 8, i64 0)
  br label %b69
b69:
  %v532 = add i64 %v521, 64
  br label %b70
b70:
  %v533 = phi i64 [ %v516, %b69 ], [ %v554, %b75 ]
  %v534 = icmp slt i64 %v533, %v520
  br i1 %v534, label %b71, label %b72
b71:
  %v535 = sub i64 %v533, %v516
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v484, i64 %v536
  %v538 = mul i64 %v477, %v7
  %v539 = sub i64 %v533, %v538
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v38, i64 %v540
  br label %b73
b73:
  %v542 = phi i64 [ 0, %b71 ], [ %v553, %b74 ]
  %v543 = icmp slt i64 %v542, 1
  br i1 %v543, label %b74, label %b75
b74:
  %v544 = mul i64 %v506, 1
  %v545 = add i64 %v544, %v542
  %v546 = mul i64 %v545, 8
  %v547 = add i64 0, %v542
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v537, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = add i64 0, %v546
  %v552 = getelementptr inbounds float, ptr %v541, i64 %v551
  store <8 x float> %v550, ptr %v552, align 4
  %v553 = add nsw i64 %v542, 1
  br label %b73
b75:
  %v554 = add nsw i64 %v533, 1
  br label %b70
b72:
  %v555 = add nsw i64 %v512, 1
  br label %b65
b67:
  %v556 = add nsw i64 %v506, 1
  br label %b62
b64:
  %v557 = add nsw i64 %v501, 96
  br label %b59
b61:
  %v558 = icmp sgt i64 %v3, 1
  br i1 %v558, label %b76, label %b77
b76:
  %v559 = getelementptr inbounds i64, ptr %v1, i64 3
  %v560 = atomicrmw add ptr %v559, i64 1 acq_rel
  %v561 = load i64, ptr %v171, align 8
  %v562 = add i64 %v561, 1
  store i64 %v562, ptr %v171, align 8
  %v563 = mul i64 %v3, %v562
  br label %b78
b78:
  %v564 = load atomic i64, ptr %v559 acquire, align 8
  %v565 = icmp slt i64 %v564, %v563
  br i1 %v565, label %b79, label %b80
b79:
  %v566 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  br label %b81
b81:
  %v567 = phi i64 [ %v477, %b77 ], [ %v1413, %b171 ]
  %v568 = icmp slt i64 %v567, %v481
  br i1 %v568, label %b82, label %b83
b82:
  %v570 = add i64 %v7, 0
  %v571 = sdiv i64 %v570, 1
  %v572 = add i64 %v2, 1
  %v573 = mul i64 %v571, %v2
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, %v7
  %v577 = select i1 %v576, i64 %v575, i64 %v7
  %v578 = mul i64 %v571, %v572
  %v579 = sdiv i64 %v578, %v3
  %v580 = mul i64 %v579, 1
  %v581 = icmp slt i64 %v580, %v7
  %v582 = select i1 %v581, i64 %v580, i64 %v7
  br label %b84
b84:
  %v583 = phi i64 [ %v577, %b82 ], [ %v708, %b89 ]
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b85, label %b86
b85:
  %v585 = add i64 %v583, 96
  %v586 = icmp slt i64 %v585, %v582
  %v587 = select i1 %v586, i64 %v585, i64 %v582
  br label %b87
b87:
  %v588 = phi i64 [ 0, %b85 ], [ %v707, %b92 ]
  %v589 = icmp slt i64 %v588, 1
  br i1 %v589, label %b88, label %b89
b88:
  %v590 = sub i64 %v587, %v583
  %v591 = sub i64 8, 1
  %v592 = add i64 %v590, %v591
  %v593 = sdiv i64 %v592, 8
  br label %b90
b90:
  %v594 = phi i64 [ 0, %b88 ], [ %v706, %b97 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b91, label %b92
b91:
  %v596 = mul i64 %v590, %v594
  %v597 = sdiv i64 %v596, %v593
  %v598 = add i64 %v583, %v597
  %v599 = add i64 %v594, 1
  %v600 = mul i64 %v590, %v599
  %v601 = sdiv i64 %v600, %v593
  %v602 = add i64 %v583, %v601
  %v603 = mul i64 %v588, 64
  %v604 = getelementptr inbounds float, ptr %v277, i64 %v603
  %v605 = sub i64 %v602, %v598
  %v606 = add i64 %v567, 0
  %v607 = and i64 %v606, %v120
  %v608 = mul i64 %v607, %v7
  %v609 = add i64 %v608, %v598
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v22, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v611, i64 0
  %v613 = sub i64 %v605, 1
  %v614 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v613
  %v615 = load ptr, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v569, i64 0
  %v617 = icmp sgt i64 %v605, 0
  br i1 %v617, label %b93, label %b94
b93:
  call void %v615(ptr %v612, i64 8, ptr %v604, i64 8, ptr %v616, i64 8, i64 0)
  br label %b94
b94:
  %v618 = add i64 %v603, 64
  br label %b95
b95:
  %v619 = phi i64 [ %v598, %b94 ], [ %v705, %b100 ]
  %v620 = icmp slt i64 %v619, %v602
  br i1 %v620, label %b96, label %b97
b96:
  %v621 = sub i64 %v619, %v598
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v569, i64 %v622
  %v624 = add i64 %v567, 0
  %v625 = sub i64 %v624, %v477
  %v626 = mul i64 %v625, %v7
  %v627 = add i64 %v626, %v619
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v38, i64 %v628
  %v630 = add i64 %v567, 0
  %v631 = and i64 %v630, %v120
  %v632 = mul i64 %v631, %v7
  %v633 = add i64 %v632, %v619
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v22, i64 %v634
  %v636 = add i64 %v567, 0
  %v637 = and i64 %v636, %v124
  %v638 = mul i64 %v637, %v7
  %v639 = add i64 %v638, %v619
  %v640 = mul i64 %v639, 8
  %v641 = getelementptr inbounds float, ptr %v40, i64 %v640
  %v642 = add i64 %v567, 0
  %v643 = and i64 %v642, %v126
  %v644 = mul i64 %v643, %v7
  %v645 = add i64 %v644, %v619
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v42, i64 %v646
  br label %b98
b98:
  %v648 = phi i64 [ 0, %b96 ], [ %v704, %b99 ]
  %v649 = icmp slt i64 %v648, 1
  br i1 %v649, label %b99, label %b100
b99:
  %v650 = mul i64 %v588, 1
  %v651 = add i64 %v650, %v648
  %v652 = mul i64 %v651, 8
  %v653 = add i64 0, %v648
  %v654 = mul i64 %v653, 8
  %v655 = getelementptr inbounds float, ptr %v623, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 0, %v652
  %v658 = getelementptr inbounds float, ptr %v629, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = add i64 0, %v652
  %v661 = getelementptr inbounds float, ptr %v14, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = fadd <8 x float> %v659, %v662
  %v664 = fadd <8 x float> %v656, %v663
  %v665 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v664)
  %v666 = fcmp ogt <8 x float> %v665, splat (float 0x4023000000000000)
  %v667 = select <8 x i1> %v666, <8 x float> splat (float 0x4023000000000000), <8 x float> %v665
  %v668 = fadd <8 x float> %v667, %v667
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v668, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v670 = fsub <8 x float> %v669, splat (float 0x4168000000000000)
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v668)
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v671)
  %v673 = bitcast <8 x float> %v669 to <8 x i32>
  %v674 = fmul <8 x float> %v672, %v672
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v672, <8 x float> splat (float 0x3F81227F40000000))
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> %v672, <8 x float> splat (float 0x3FA5556740000000))
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v672, <8 x float> splat (float 0x3FC5554B00000000))
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v672, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> %v678, <8 x float> %v672)
  %v680 = shl <8 x i32> %v673, splat (i32 23)
  %v681 = add <8 x i32> %v680, splat (i32 1065353216)
  %v682 = bitcast <8 x i32> %v681 to <8 x float>
  %v683 = fsub <8 x float> %v682, splat (float 0x3FF0000000000000)
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> %v679, <8 x float> %v683)
  %v685 = fadd <8 x float> %v684, splat (float 0x4000000000000000)
  %v686 = fdiv <8 x float> %v684, %v685
  %v687 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v686, <8 x float> %v664)
  %v688 = add i64 0, %v652
  %v689 = getelementptr inbounds float, ptr %v635, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = add i64 0, %v652
  %v692 = getelementptr inbounds float, ptr %v18, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = fdiv <8 x float> %v690, %v693
  %v695 = fsub <8 x float> %v687, %v694
  %v696 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v697 = shufflevector <8 x float> %v696, <8 x float> poison, <8 x i32> zeroinitializer
  %v698 = fmul <8 x float> %v697, %v695
  %v699 = fadd <8 x float> %v690, %v698
  %v700 = add i64 0, %v652
  %v701 = getelementptr inbounds float, ptr %v641, i64 %v700
  store <8 x float> %v687, ptr %v701, align 4
  %v702 = add i64 0, %v652
  %v703 = getelementptr inbounds float, ptr %v647, i64 %v702
  store <8 x float> %v699, ptr %v703, align 4
  %v704 = add nsw i64 %v648, 1
  br label %b98
b100:
  %v705 = add nsw i64 %v619, 1
  br label %b95
b97:
  %v706 = add nsw i64 %v594, 1
  br label %b90
b92:
  %v707 = add nsw i64 %v588, 1
  br label %b87
b89:
  %v708 = add nsw i64 %v583, 96
  br label %b84
b86:
  %v710 = add i64 %v7, 0
  %v711 = sdiv i64 %v710, 1
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v7
  %v717 = select i1 %v716, i64 %v715, i64 %v7
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v7
  %v722 = select i1 %v721, i64 %v720, i64 %v7
  br label %b101
b101:
  %v723 = phi i64 [ %v717, %b86 ], [ %v848, %b106 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b102, label %b103
b102:
  %v725 = add i64 %v723, 96
  %v726 = icmp slt i64 %v725, %v722
  %v727 = select i1 %v726, i64 %v725, i64 %v722
  br label %b104
b104:
  %v728 = phi i64 [ 0, %b102 ], [ %v847, %b109 ]
  %v729 = icmp slt i64 %v728, 1
  br i1 %v729, label %b105, label %b106
b105:
  %v730 = sub i64 %v727, %v723
  %v731 = sub i64 8, 1
  %v732 = add i64 %v730, %v731
  %v733 = sdiv i64 %v732, 8
  br label %b107
b107:
  %v734 = phi i64 [ 0, %b105 ], [ %v846, %b114 ]
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b108, label %b109
b108:
  %v736 = mul i64 %v730, %v734
  %v737 = sdiv i64 %v736, %v733
  %v738 = add i64 %v723, %v737
  %v739 = add i64 %v734, 1
  %v740 = mul i64 %v730, %v739
  %v741 = sdiv i64 %v740, %v733
  %v742 = add i64 %v723, %v741
  %v743 = mul i64 %v728, 64
  %v744 = getelementptr inbounds float, ptr %v278, i64 %v743
  %v745 = sub i64 %v742, %v738
  %v746 = add i64 %v567, 0
  %v747 = and i64 %v746, %v126
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v738
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v42, i64 %v750
  %v752 = getelementptr inbounds float, ptr %v751, i64 0
  %v753 = sub i64 %v745, 1
  %v754 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v753
  %v755 = load ptr, ptr %v754, align 4
  %v756 = getelementptr inbounds float, ptr %v709, i64 0
  %v757 = icmp sgt i64 %v745, 0
  br i1 %v757, label %b110, label %b111
b110:
  call void %v755(ptr %v752, i64 8, ptr %v744, i64 8, ptr %v756, i64 8, i64 0)
  br label %b111
b111:
  %v758 = add i64 %v743, 64
  br label %b112
b112:
  %v759 = phi i64 [ %v738, %b111 ], [ %v845, %b117 ]
  %v760 = icmp slt i64 %v759, %v742
  br i1 %v760, label %b113, label %b114
b113:
  %v761 = sub i64 %v759, %v738
  %v762 = mul i64 %v761, 8
  %v763 = getelementptr inbounds float, ptr %v709, i64 %v762
  %v764 = add i64 %v567, 0
  %v765 = sub i64 %v764, %v477
  %v766 = mul i64 %v765, %v7
  %v767 = add i64 %v766, %v759
  %v768 = mul i64 %v767, 8
  %v769 = getelementptr inbounds float, ptr %v38, i64 %v768
  %v770 = add i64 %v567, 0
  %v771 = and i64 %v770, %v126
  %v772 = mul i64 %v771, %v7
  %v773 = add i64 %v772, %v759
  %v774 = mul i64 %v773, 8
  %v775 = getelementptr inbounds float, ptr %v42, i64 %v774
  %v776 = add i64 %v567, 0
  %v777 = and i64 %v776, %v128
  %v778 = mul i64 %v777, %v7
  %v779 = add i64 %v778, %v759
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v44, i64 %v780
  %v782 = add i64 %v567, 0
  %v783 = and i64 %v782, %v130
  %v784 = mul i64 %v783, %v7
  %v785 = add i64 %v784, %v759
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v46, i64 %v786
  br label %b115
b115:
  %v788 = phi i64 [ 0, %b113 ], [ %v844, %b116 ]
  %v789 = icmp slt i64 %v788, 1
  br i1 %v789, label %b116, label %b117
b116:
  %v790 = mul i64 %v728, 1
  %v791 = add i64 %v790, %v788
  %v792 = mul i64 %v791, 8
  %v793 = add i64 0, %v788
  %v794 = mul i64 %v793, 8
  %v795 = getelementptr inbounds float, ptr %v763, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 0, %v792
  %v798 = getelementptr inbounds float, ptr %v769, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = add i64 0, %v792
  %v801 = getelementptr inbounds float, ptr %v14, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = fadd <8 x float> %v799, %v802
  %v804 = fadd <8 x float> %v796, %v803
  %v805 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v804)
  %v806 = fcmp ogt <8 x float> %v805, splat (float 0x4023000000000000)
  %v807 = select <8 x i1> %v806, <8 x float> splat (float 0x4023000000000000), <8 x float> %v805
  %v808 = fadd <8 x float> %v807, %v807
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v810 = fsub <8 x float> %v809, splat (float 0x4168000000000000)
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v808)
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v811)
  %v813 = bitcast <8 x float> %v809 to <8 x i32>
  %v814 = fmul <8 x float> %v812, %v812
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v812, <8 x float> splat (float 0x3F81227F40000000))
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v812, <8 x float> splat (float 0x3FA5556740000000))
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> %v812, <8 x float> splat (float 0x3FC5554B00000000))
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v817, <8 x float> %v812, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v818, <8 x float> %v812)
  %v820 = shl <8 x i32> %v813, splat (i32 23)
  %v821 = add <8 x i32> %v820, splat (i32 1065353216)
  %v822 = bitcast <8 x i32> %v821 to <8 x float>
  %v823 = fsub <8 x float> %v822, splat (float 0x3FF0000000000000)
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v819, <8 x float> %v823)
  %v825 = fadd <8 x float> %v824, splat (float 0x4000000000000000)
  %v826 = fdiv <8 x float> %v824, %v825
  %v827 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v826, <8 x float> %v804)
  %v828 = add i64 0, %v792
  %v829 = getelementptr inbounds float, ptr %v775, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = add i64 0, %v792
  %v832 = getelementptr inbounds float, ptr %v18, i64 %v831
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = fdiv <8 x float> %v830, %v833
  %v835 = fsub <8 x float> %v827, %v834
  %v836 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v837 = shufflevector <8 x float> %v836, <8 x float> poison, <8 x i32> zeroinitializer
  %v838 = fmul <8 x float> %v837, %v835
  %v839 = fadd <8 x float> %v830, %v838
  %v840 = add i64 0, %v792
  %v841 = getelementptr inbounds float, ptr %v781, i64 %v840
  store <8 x float> %v827, ptr %v841, align 4
  %v842 = add i64 0, %v792
  %v843 = getelementptr inbounds float, ptr %v787, i64 %v842
  store <8 x float> %v839, ptr %v843, align 4
  %v844 = add nsw i64 %v788, 1
  br label %b115
b117:
  %v845 = add nsw i64 %v759, 1
  br label %b112
b114:
  %v846 = add nsw i64 %v734, 1
  br label %b107
b109:
  %v847 = add nsw i64 %v728, 1
  br label %b104
b106:
  %v848 = add nsw i64 %v723, 96
  br label %b101
b103:
  %v850 = add i64 %v7, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v7
  %v857 = select i1 %v856, i64 %v855, i64 %v7
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v7
  %v862 = select i1 %v861, i64 %v860, i64 %v7
  br label %b118
b118:
  %v863 = phi i64 [ %v857, %b103 ], [ %v988, %b123 ]
  %v864 = icmp slt i64 %v863, %v862
  br i1 %v864, label %b119, label %b120
b119:
  %v865 = add i64 %v863, 96
  %v866 = icmp slt i64 %v865, %v862
  %v867 = select i1 %v866, i64 %v865, i64 %v862
  br label %b121
b121:
  %v868 = phi i64 [ 0, %b119 ], [ %v987, %b126 ]
  %v869 = icmp slt i64 %v868, 1
  br i1 %v869, label %b122, label %b123
b122:
  %v870 = sub i64 %v867, %v863
  %v871 = sub i64 8, 1
  %v872 = add i64 %v870, %v871
  %v873 = sdiv i64 %v872, 8
  br label %b124
b124:
  %v874 = phi i64 [ 0, %b122 ], [ %v986, %b131 ]
  %v875 = icmp slt i64 %v874, %v873
  br i1 %v875, label %b125, label %b126
b125:
  %v876 = mul i64 %v870, %v874
  %v877 = sdiv i64 %v876, %v873
  %v878 = add i64 %v863, %v877
  %v879 = add i64 %v874, 1
  %v880 = mul i64 %v870, %v879
  %v881 = sdiv i64 %v880, %v873
  %v882 = add i64 %v863, %v881
  %v883 = mul i64 %v868, 64
  %v884 = getelementptr inbounds float, ptr %v279, i64 %v883
  %v885 = sub i64 %v882, %v878
  %v886 = add i64 %v567, 0
  %v887 = and i64 %v886, %v130
  %v888 = mul i64 %v887, %v7
  %v889 = add i64 %v888, %v878
  %v890 = mul i64 %v889, 8
  %v891 = getelementptr inbounds float, ptr %v46, i64 %v890
  %v892 = getelementptr inbounds float, ptr %v891, i64 0
  %v893 = sub i64 %v885, 1
  %v894 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v893
  %v895 = load ptr, ptr %v894, align 4
  %v896 = getelementptr inbounds float, ptr %v849, i64 0
  %v897 = icmp sgt i64 %v885, 0
  br i1 %v897, label %b127, label %b128
b127:
  call void %v895(ptr %v892, i64 8, ptr %v884, i64 8, ptr %v896, i64 8, i64 0)
  br label %b128
b128:
  %v898 = add i64 %v883, 64
  br label %b129
b129:
  %v899 = phi i64 [ %v878, %b128 ], [ %v985, %b134 ]
  %v900 = icmp slt i64 %v899, %v882
  br i1 %v900, label %b130, label %b131
b130:
  %v901 = sub i64 %v899, %v878
  %v902 = mul i64 %v901, 8
  %v903 = getelementptr inbounds float, ptr %v849, i64 %v902
  %v904 = add i64 %v567, 0
  %v905 = sub i64 %v904, %v477
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v899
  %v908 = mul i64 %v907, 8
  %v909 = getelementptr inbounds float, ptr %v38, i64 %v908
  %v910 = add i64 %v567, 0
  %v911 = and i64 %v910, %v130
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v899
  %v914 = mul i64 %v913, 8
  %v915 = getelementptr inbounds float, ptr %v46, i64 %v914
  %v916 = add i64 %v567, 0
  %v917 = and i64 %v916, %v132
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v899
  %v920 = mul i64 %v919, 8
  %v921 = getelementptr inbounds float, ptr %v48, i64 %v920
  %v922 = add i64 %v567, 0
  %v923 = and i64 %v922, %v134
  %v924 = mul i64 %v923, %v7
  %v925 = add i64 %v924, %v899
  %v926 = mul i64 %v925, 8
  %v927 = getelementptr inbounds float, ptr %v50, i64 %v926
  br label %b132
b132:
  %v928 = phi i64 [ 0, %b130 ], [ %v984, %b133 ]
  %v929 = icmp slt i64 %v928, 1
  br i1 %v929, label %b133, label %b134
b133:
  %v930 = mul i64 %v868, 1
  %v931 = add i64 %v930, %v928
  %v932 = mul i64 %v931, 8
  %v933 = add i64 0, %v928
  %v934 = mul i64 %v933, 8
  %v935 = getelementptr inbounds float, ptr %v903, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = add i64 0, %v932
  %v938 = getelementptr inbounds float, ptr %v909, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 0, %v932
  %v941 = getelementptr inbounds float, ptr %v14, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = fadd <8 x float> %v939, %v942
  %v944 = fadd <8 x float> %v936, %v943
  %v945 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v944)
  %v946 = fcmp ogt <8 x float> %v945, splat (float 0x4023000000000000)
  %v947 = select <8 x i1> %v946, <8 x float> splat (float 0x4023000000000000), <8 x float> %v945
  %v948 = fadd <8 x float> %v947, %v947
  %v949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v950 = fsub <8 x float> %v949, splat (float 0x4168000000000000)
  %v951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v948)
  %v952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v951)
  %v953 = bitcast <8 x float> %v949 to <8 x i32>
  %v954 = fmul <8 x float> %v952, %v952
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v952, <8 x float> splat (float 0x3F81227F40000000))
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v955, <8 x float> %v952, <8 x float> splat (float 0x3FA5556740000000))
  %v957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v956, <8 x float> %v952, <8 x float> splat (float 0x3FC5554B00000000))
  %v958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v952, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> %v958, <8 x float> %v952)
  %v960 = shl <8 x i32> %v953, splat (i32 23)
  %v961 = add <8 x i32> %v960, splat (i32 1065353216)
  %v962 = bitcast <8 x i32> %v961 to <8 x float>
  %v963 = fsub <8 x float> %v962, splat (float 0x3FF0000000000000)
  %v964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v962, <8 x float> %v959, <8 x float> %v963)
  %v965 = fadd <8 x float> %v964, splat (float 0x4000000000000000)
  %v966 = fdiv <8 x float> %v964, %v965
  %v967 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v966, <8 x float> %v944)
  %v968 = add i64 0, %v932
  %v969 = getelementptr inbounds float, ptr %v915, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 0, %v932
  %v972 = getelementptr inbounds float, ptr %v18, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = fdiv <8 x float> %v970, %v973
  %v975 = fsub <8 x float> %v967, %v974
  %v976 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v977 = shufflevector <8 x float> %v976, <8 x float> poison, <8 x i32> zeroinitializer
  %v978 = fmul <8 x float> %v977, %v975
  %v979 = fadd <8 x float> %v970, %v978
  %v980 = add i64 0, %v932
  %v981 = getelementptr inbounds float, ptr %v921, i64 %v980
  store <8 x float> %v967, ptr %v981, align 4
  %v982 = add i64 0, %v932
  %v983 = getelementptr inbounds float, ptr %v927, i64 %v982
  store <8 x float> %v979, ptr %v983, align 4
  %v984 = add nsw i64 %v928, 1
  br label %b132
b134:
  %v985 = add nsw i64 %v899, 1
  br label %b129
b131:
  %v986 = add nsw i64 %v874, 1
  br label %b124
b126:
  %v987 = add nsw i64 %v868, 1
  br label %b121
b123:
  %v988 = add nsw i64 %v863, 96
  br label %b118
b120:
  %v990 = add i64 %v7, 0
  %v991 = sdiv i64 %v990, 1
  %v992 = add i64 %v2, 1
  %v993 = mul i64 %v991, %v2
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, %v7
  %v997 = select i1 %v996, i64 %v995, i64 %v7
  %v998 = mul i64 %v991, %v992
  %v999 = sdiv i64 %v998, %v3
  %v1000 = mul i64 %v999, 1
  %v1001 = icmp slt i64 %v1000, %v7
  %v1002 = select i1 %v1001, i64 %v1000, i64 %v7
  br label %b135
b135:
  %v1003 = phi i64 [ %v997, %b120 ], [ %v1128, %b140 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b136, label %b137
b136:
  %v1005 = add i64 %v1003, 96
  %v1006 = icmp slt i64 %v1005, %v1002
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v1002
  br label %b138
b138:
  %v1008 = phi i64 [ 0, %b136 ], [ %v1127, %b143 ]
  %v1009 = icmp slt i64 %v1008, 1
  br i1 %v1009, label %b139, label %b140
b139:
  %v1010 = sub i64 %v1007, %v1003
  %v1011 = sub i64 8, 1
  %v1012 = add i64 %v1010, %v1011
  %v1013 = sdiv i64 %v1012, 8
  br label %b141
b141:
  %v1014 = phi i64 [ 0, %b139 ], [ %v1126, %b148 ]
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b142, label %b143
b142:
  %v1016 = mul i64 %v1010, %v1014
  %v1017 = sdiv i64 %v1016, %v1013
  %v1018 = add i64 %v1003, %v1017
  %v1019 = add i64 %v1014, 1
  %v1020 = mul i64 %v1010, %v1019
  %v1021 = sdiv i64 %v1020, %v1013
  %v1022 = add i64 %v1003, %v1021
  %v1023 = mul i64 %v1008, 64
  %v1024 = getelementptr inbounds float, ptr %v280, i64 %v1023
  %v1025 = sub i64 %v1022, %v1018
  %v1026 = add i64 %v567, 0
  %v1027 = and i64 %v1026, %v134
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1018
  %v1030 = mul i64 %v1029, 8
  %v1031 = getelementptr inbounds float, ptr %v50, i64 %v1030
  %v1032 = getelementptr inbounds float, ptr %v1031, i64 0
  %v1033 = sub i64 %v1025, 1
  %v1034 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1033
  %v1035 = load ptr, ptr %v1034, align 4
  %v1036 = getelementptr inbounds float, ptr %v989, i64 0
  %v1037 = icmp sgt i64 %v1025, 0
  br i1 %v1037, label %b144, label %b145
b144:
  call void %v1035(ptr %v1032, i64 8, ptr %v1024, i64 8, ptr %v1036, i64 8, i64 0)
  br label %b145
b145:
  %v1038 = add i64 %v1023, 64
  br label %b146
b146:
  %v1039 = phi i64 [ %v1018, %b145 ], [ %v1125, %b151 ]
  %v1040 = icmp slt i64 %v1039, %v1022
  br i1 %v1040, label %b147, label %b148
b147:
  %v1041 = sub i64 %v1039, %v1018
  %v1042 = mul i64 %v1041, 8
  %v1043 = getelementptr inbounds float, ptr %v989, i64 %v1042
  %v1044 = add i64 %v567, 0
  %v1045 = sub i64 %v1044, %v477
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v1039
  %v1048 = mul i64 %v1047, 8
  %v1049 = getelementptr inbounds float, ptr %v38, i64 %v1048
  %v1050 = add i64 %v567, 0
  %v1051 = and i64 %v1050, %v134
  %v1052 = mul i64 %v1051, %v7
  %v1053 = add i64 %v1052, %v1039
  %v1054 = mul i64 %v1053, 8
  %v1055 = getelementptr inbounds float, ptr %v50, i64 %v1054
  %v1056 = add i64 %v567, 0
  %v1057 = and i64 %v1056, %v136
  %v1058 = mul i64 %v1057, %v7
  %v1059 = add i64 %v1058, %v1039
  %v1060 = mul i64 %v1059, 8
  %v1061 = getelementptr inbounds float, ptr %v52, i64 %v1060
  %v1062 = add i64 %v567, 0
  %v1063 = and i64 %v1062, %v138
  %v1064 = mul i64 %v1063, %v7
  %v1065 = add i64 %v1064, %v1039
  %v1066 = mul i64 %v1065, 8
  %v1067 = getelementptr inbounds float, ptr %v54, i64 %v1066
  br label %b149
b149:
  %v1068 = phi i64 [ 0, %b147 ], [ %v1124, %b150 ]
  %v1069 = icmp slt i64 %v1068, 1
  br i1 %v1069, label %b150, label %b151
b150:
  %v1070 = mul i64 %v1008, 1
  %v1071 = add i64 %v1070, %v1068
  %v1072 = mul i64 %v1071, 8
  %v1073 = add i64 0, %v1068
  %v1074 = mul i64 %v1073, 8
  %v1075 = getelementptr inbounds float, ptr %v1043, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 0, %v1072
  %v1078 = getelementptr inbounds float, ptr %v1049, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = add i64 0, %v1072
  %v1081 = getelementptr inbounds float, ptr %v14, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = fadd <8 x float> %v1079, %v1082
  %v1084 = fadd <8 x float> %v1076, %v1083
  %v1085 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1084)
  %v1086 = fcmp ogt <8 x float> %v1085, splat (float 0x4023000000000000)
  %v1087 = select <8 x i1> %v1086, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1085
  %v1088 = fadd <8 x float> %v1087, %v1087
  %v1089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1090 = fsub <8 x float> %v1089, splat (float 0x4168000000000000)
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1088)
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1091)
  %v1093 = bitcast <8 x float> %v1089 to <8 x i32>
  %v1094 = fmul <8 x float> %v1092, %v1092
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1092, <8 x float> splat (float 0x3F81227F40000000))
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> %v1092, <8 x float> splat (float 0x3FA5556740000000))
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1096, <8 x float> %v1092, <8 x float> splat (float 0x3FC5554B00000000))
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1092, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1094, <8 x float> %v1098, <8 x float> %v1092)
  %v1100 = shl <8 x i32> %v1093, splat (i32 23)
  %v1101 = add <8 x i32> %v1100, splat (i32 1065353216)
  %v1102 = bitcast <8 x i32> %v1101 to <8 x float>
  %v1103 = fsub <8 x float> %v1102, splat (float 0x3FF0000000000000)
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> %v1099, <8 x float> %v1103)
  %v1105 = fadd <8 x float> %v1104, splat (float 0x4000000000000000)
  %v1106 = fdiv <8 x float> %v1104, %v1105
  %v1107 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1106, <8 x float> %v1084)
  %v1108 = add i64 0, %v1072
  %v1109 = getelementptr inbounds float, ptr %v1055, i64 %v1108
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = add i64 0, %v1072
  %v1112 = getelementptr inbounds float, ptr %v18, i64 %v1111
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = fdiv <8 x float> %v1110, %v1113
  %v1115 = fsub <8 x float> %v1107, %v1114
  %v1116 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1117 = shufflevector <8 x float> %v1116, <8 x float> poison, <8 x i32> zeroinitializer
  %v1118 = fmul <8 x float> %v1117, %v1115
  %v1119 = fadd <8 x float> %v1110, %v1118
  %v1120 = add i64 0, %v1072
  %v1121 = getelementptr inbounds float, ptr %v1061, i64 %v1120
  store <8 x float> %v1107, ptr %v1121, align 4
  %v1122 = add i64 0, %v1072
  %v1123 = getelementptr inbounds float, ptr %v1067, i64 %v1122
  store <8 x float> %v1119, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1068, 1
  br label %b149
b151:
  %v1125 = add nsw i64 %v1039, 1
  br label %b146
b148:
  %v1126 = add nsw i64 %v1014, 1
  br label %b141
b143:
  %v1127 = add nsw i64 %v1008, 1
  br label %b138
b140:
  %v1128 = add nsw i64 %v1003, 96
  br label %b135
b137:
  %v1130 = add i64 %v7, 0
  %v1131 = sdiv i64 %v1130, 1
  %v1132 = add i64 %v2, 1
  %v1133 = mul i64 %v1131, %v2
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v7
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v7
  %v1138 = mul i64 %v1131, %v1132
  %v1139 = sdiv i64 %v1138, %v3
  %v1140 = mul i64 %v1139, 1
  %v1141 = icmp slt i64 %v1140, %v7
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v7
  br label %b152
b152:
  %v1143 = phi i64 [ %v1137, %b137 ], [ %v1268, %b157 ]
  %v1144 = icmp slt i64 %v1143, %v1142
  br i1 %v1144, label %b153, label %b154
b153:
  %v1145 = add i64 %v1143, 96
  %v1146 = icmp slt i64 %v1145, %v1142
  %v1147 = select i1 %v1146, i64 %v1145, i64 %v1142
  br label %b155
b155:
  %v1148 = phi i64 [ 0, %b153 ], [ %v1267, %b160 ]
  %v1149 = icmp slt i64 %v1148, 1
  br i1 %v1149, label %b156, label %b157
b156:
  %v1150 = sub i64 %v1147, %v1143
  %v1151 = sub i64 8, 1
  %v1152 = add i64 %v1150, %v1151
  %v1153 = sdiv i64 %v1152, 8
  br label %b158
b158:
  %v1154 = phi i64 [ 0, %b156 ], [ %v1266, %b165 ]
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b159, label %b160
b159:
  %v1156 = mul i64 %v1150, %v1154
  %v1157 = sdiv i64 %v1156, %v1153
  %v1158 = add i64 %v1143, %v1157
  %v1159 = add i64 %v1154, 1
  %v1160 = mul i64 %v1150, %v1159
  %v1161 = sdiv i64 %v1160, %v1153
  %v1162 = add i64 %v1143, %v1161
  %v1163 = mul i64 %v1148, 64
  %v1164 = getelementptr inbounds float, ptr %v281, i64 %v1163
  %v1165 = sub i64 %v1162, %v1158
  %v1166 = add i64 %v567, 0
  %v1167 = and i64 %v1166, %v138
  %v1168 = mul i64 %v1167, %v7
  %v1169 = add i64 %v1168, %v1158
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v54, i64 %v1170
  %v1172 = getelementptr inbounds float, ptr %v1171, i64 0
  %v1173 = sub i64 %v1165, 1
  %v1174 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1173
  %v1175 = load ptr, ptr %v1174, align 4
  %v1176 = getelementptr inbounds float, ptr %v1129, i64 0
  %v1177 = icmp sgt i64 %v1165, 0
  br i1 %v1177, label %b161, label %b162
b161:
  call void %v1175(ptr %v1172, i64 8, ptr %v1164, i64 8, ptr %v1176, i64 8, i64 0)
  br label %b162
b162:
  %v1178 = add i64 %v1163, 64
  br label %b163
b163:
  %v1179 = phi i64 [ %v1158, %b162 ], [ %v1265, %b168 ]
  %v1180 = icmp slt i64 %v1179, %v1162
  br i1 %v1180, label %b164, label %b165
b164:
  %v1181 = sub i64 %v1179, %v1158
  %v1182 = mul i64 %v1181, 8
  %v1183 = getelementptr inbounds float, ptr %v1129, i64 %v1182
  %v1184 = add i64 %v567, 0
  %v1185 = sub i64 %v1184, %v477
  %v1186 = mul i64 %v1185, %v7
  %v1187 = add i64 %v1186, %v1179
  %v1188 = mul i64 %v1187, 8
  %v1189 = getelementptr inbounds float, ptr %v38, i64 %v1188
  %v1190 = add i64 %v567, 0
  %v1191 = and i64 %v1190, %v138
  %v1192 = mul i64 %v1191, %v7
  %v1193 = add i64 %v1192, %v1179
  %v1194 = mul i64 %v1193, 8
  %v1195 = getelementptr inbounds float, ptr %v54, i64 %v1194
  %v1196 = add i64 %v567, 0
  %v1197 = and i64 %v1196, %v140
  %v1198 = mul i64 %v1197, %v7
  %v1199 = add i64 %v1198, %v1179
  %v1200 = mul i64 %v1199, 8
  %v1201 = getelementptr inbounds float, ptr %v56, i64 %v1200
  %v1202 = add i64 %v567, 0
  %v1203 = and i64 %v1202, %v142
  %v1204 = mul i64 %v1203, %v7
  %v1205 = add i64 %v1204, %v1179
  %v1206 = mul i64 %v1205, 8
  %v1207 = getelementptr inbounds float, ptr %v58, i64 %v1206
  br label %b166
b166:
  %v1208 = phi i64 [ 0, %b164 ], [ %v1264, %b167 ]
  %v1209 = icmp slt i64 %v1208, 1
  br i1 %v1209, label %b167, label %b168
b167:
  %v1210 = mul i64 %v1148, 1
  %v1211 = add i64 %v1210, %v1208
  %v1212 = mul i64 %v1211, 8
  %v1213 = add i64 0, %v1208
  %v1214 = mul i64 %v1213, 8
  %v1215 = getelementptr inbounds float, ptr %v1183, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = add i64 0, %v1212
  %v1218 = getelementptr inbounds float, ptr %v1189, i64 %v1217
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = add i64 0, %v1212
  %v1221 = getelementptr inbounds float, ptr %v14, i64 %v1220
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = fadd <8 x float> %v1219, %v1222
  %v1224 = fadd <8 x float> %v1216, %v1223
  %v1225 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1224)
  %v1226 = fcmp ogt <8 x float> %v1225, splat (float 0x4023000000000000)
  %v1227 = select <8 x i1> %v1226, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1225
  %v1228 = fadd <8 x float> %v1227, %v1227
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1230 = fsub <8 x float> %v1229, splat (float 0x4168000000000000)
  %v1231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1230, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1228)
  %v1232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1230, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1231)
  %v1233 = bitcast <8 x float> %v1229 to <8 x i32>
  %v1234 = fmul <8 x float> %v1232, %v1232
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1232, <8 x float> splat (float 0x3F81227F40000000))
  %v1236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1235, <8 x float> %v1232, <8 x float> splat (float 0x3FA5556740000000))
  %v1237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1236, <8 x float> %v1232, <8 x float> splat (float 0x3FC5554B00000000))
  %v1238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1237, <8 x float> %v1232, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1234, <8 x float> %v1238, <8 x float> %v1232)
  %v1240 = shl <8 x i32> %v1233, splat (i32 23)
  %v1241 = add <8 x i32> %v1240, splat (i32 1065353216)
  %v1242 = bitcast <8 x i32> %v1241 to <8 x float>
  %v1243 = fsub <8 x float> %v1242, splat (float 0x3FF0000000000000)
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1242, <8 x float> %v1239, <8 x float> %v1243)
  %v1245 = fadd <8 x float> %v1244, splat (float 0x4000000000000000)
  %v1246 = fdiv <8 x float> %v1244, %v1245
  %v1247 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1246, <8 x float> %v1224)
  %v1248 = add i64 0, %v1212
  %v1249 = getelementptr inbounds float, ptr %v1195, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = add i64 0, %v1212
  %v1252 = getelementptr inbounds float, ptr %v18, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = fdiv <8 x float> %v1250, %v1253
  %v1255 = fsub <8 x float> %v1247, %v1254
  %v1256 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1257 = shufflevector <8 x float> %v1256, <8 x float> poison, <8 x i32> zeroinitializer
  %v1258 = fmul <8 x float> %v1257, %v1255
  %v1259 = fadd <8 x float> %v1250, %v1258
  %v1260 = add i64 0, %v1212
  %v1261 = getelementptr inbounds float, ptr %v1201, i64 %v1260
  store <8 x float> %v1247, ptr %v1261, align 4
  %v1262 = add i64 0, %v1212
  %v1263 = getelementptr inbounds float, ptr %v1207, i64 %v1262
  store <8 x float> %v1259, ptr %v1263, align 4
  %v1264 = add nsw i64 %v1208, 1
  br label %b166
b168:
  %v1265 = add nsw i64 %v1179, 1
  br label %b163
b165:
  %v1266 = add nsw i64 %v1154, 1
  br label %b158
b160:
  %v1267 = add nsw i64 %v1148, 1
  br label %b155
b157:
  %v1268 = add nsw i64 %v1143, 96
  br label %b152
b154:
  %v1270 = add i64 %v7, 0
  %v1271 = sdiv i64 %v1270, 1
  %v1272 = add i64 %v2, 1
  %v1273 = mul i64 %v1271, %v2
  %v1274 = sdiv i64 %v1273, %v3
  %v1275 = mul i64 %v1274, 1
  %v1276 = icmp slt i64 %v1275, %v7
  %v1277 = select i1 %v1276, i64 %v1275, i64 %v7
  %v1278 = mul i64 %v1271, %v1272
  %v1279 = sdiv i64 %v1278, %v3
  %v1280 = mul i64 %v1279, 1
  %v1281 = icmp slt i64 %v1280, %v7
  %v1282 = select i1 %v1281, i64 %v1280, i64 %v7
  br label %b169
b169:
  %v1283 = phi i64 [ %v1277, %b154 ], [ %v1412, %b174 ]
  %v1284 = icmp slt i64 %v1283, %v1282
  br i1 %v1284, label %b170, label %b171
b170:
  %v1285 = add i64 %v1283, 96
  %v1286 = icmp slt i64 %v1285, %v1282
  %v1287 = select i1 %v1286, i64 %v1285, i64 %v1282
  br label %b172
b172:
  %v1288 = phi i64 [ 0, %b170 ], [ %v1411, %b177 ]
  %v1289 = icmp slt i64 %v1288, 1
  br i1 %v1289, label %b173, label %b174
b173:
  %v1290 = sub i64 %v1287, %v1283
  %v1291 = sub i64 8, 1
  %v1292 = add i64 %v1290, %v1291
  %v1293 = sdiv i64 %v1292, 8
  br label %b175
b175:
  %v1294 = phi i64 [ 0, %b173 ], [ %v1410, %b182 ]
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b176, label %b177
b176:
  %v1296 = mul i64 %v1290, %v1294
  %v1297 = sdiv i64 %v1296, %v1293
  %v1298 = add i64 %v1283, %v1297
  %v1299 = add i64 %v1294, 1
  %v1300 = mul i64 %v1290, %v1299
  %v1301 = sdiv i64 %v1300, %v1293
  %v1302 = add i64 %v1283, %v1301
  %v1303 = mul i64 %v1288, 64
  %v1304 = getelementptr inbounds float, ptr %v282, i64 %v1303
  %v1305 = sub i64 %v1302, %v1298
  %v1306 = add i64 %v567, 0
  %v1307 = and i64 %v1306, %v142
  %v1308 = mul i64 %v1307, %v7
  %v1309 = add i64 %v1308, %v1298
  %v1310 = mul i64 %v1309, 8
  %v1311 = getelementptr inbounds float, ptr %v58, i64 %v1310
  %v1312 = getelementptr inbounds float, ptr %v1311, i64 0
  %v1313 = sub i64 %v1305, 1
  %v1314 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1313
  %v1315 = load ptr, ptr %v1314, align 4
  %v1316 = getelementptr inbounds float, ptr %v1269, i64 0
  %v1317 = icmp sgt i64 %v1305, 0
  br i1 %v1317, label %b178, label %b179
b178:
  call void %v1315(ptr %v1312, i64 8, ptr %v1304, i64 8, ptr %v1316, i64 8, i64 0)
  br label %b179
b179:
  %v1318 = add i64 %v1303, 64
  br label %b180
b180:
  %v1319 = phi i64 [ %v1298, %b179 ], [ %v1409, %b185 ]
  %v1320 = icmp slt i64 %v1319, %v1302
  br i1 %v1320, label %b181, label %b182
b181:
  %v1321 = sub i64 %v1319, %v1298
  %v1322 = mul i64 %v1321, 8
  %v1323 = getelementptr inbounds float, ptr %v1269, i64 %v1322
  %v1324 = add i64 %v567, 0
  %v1325 = and i64 %v1324, %v142
  %v1326 = mul i64 %v1325, %v7
  %v1327 = add i64 %v1326, %v1319
  %v1328 = mul i64 %v1327, 8
  %v1329 = getelementptr inbounds float, ptr %v58, i64 %v1328
  %v1330 = add i64 %v567, 0
  %v1331 = sub i64 %v1330, %v477
  %v1332 = mul i64 %v1331, %v7
  %v1333 = add i64 %v1332, %v1319
  %v1334 = mul i64 %v1333, 8
  %v1335 = getelementptr inbounds float, ptr %v38, i64 %v1334
  %v1336 = add i64 %v567, 1
  %v1337 = and i64 %v1336, %v120
  %v1338 = mul i64 %v1337, %v7
  %v1339 = add i64 %v1338, %v1319
  %v1340 = mul i64 %v1339, 8
  %v1341 = getelementptr inbounds float, ptr %v22, i64 %v1340
  %v1342 = add i64 %v567, 0
  %v1343 = and i64 %v1342, %v144
  %v1344 = mul i64 %v1343, %v7
  %v1345 = add i64 %v1344, %v1319
  %v1346 = mul i64 %v1345, 8
  %v1347 = getelementptr inbounds float, ptr %v60, i64 %v1346
  br label %b183
b183:
  %v1348 = phi i64 [ 0, %b181 ], [ %v1408, %b184 ]
  %v1349 = icmp slt i64 %v1348, 1
  br i1 %v1349, label %b184, label %b185
b184:
  %v1350 = mul i64 %v1288, 1
  %v1351 = add i64 %v1350, %v1348
  %v1352 = mul i64 %v1351, 8
  %v1353 = add i64 0, %v1348
  %v1354 = mul i64 %v1353, 8
  %v1355 = getelementptr inbounds float, ptr %v1323, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = add i64 0, %v1352
  %v1358 = getelementptr inbounds float, ptr %v1329, i64 %v1357
  %v1359 = load <8 x float>, ptr %v1358, align 4
  %v1360 = add i64 0, %v1352
  %v1361 = getelementptr inbounds float, ptr %v1335, i64 %v1360
  %v1362 = load <8 x float>, ptr %v1361, align 4
  %v1363 = add i64 0, %v1352
  %v1364 = getelementptr inbounds float, ptr %v14, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = fadd <8 x float> %v1362, %v1365
  %v1367 = fadd <8 x float> %v1356, %v1366
  %v1368 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1367)
  %v1369 = fcmp ogt <8 x float> %v1368, splat (float 0x4023000000000000)
  %v1370 = select <8 x i1> %v1369, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1368
  %v1371 = fadd <8 x float> %v1370, %v1370
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1371, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1373 = fsub <8 x float> %v1372, splat (float 0x4168000000000000)
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1371)
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1374)
  %v1376 = bitcast <8 x float> %v1372 to <8 x i32>
  %v1377 = fmul <8 x float> %v1375, %v1375
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1375, <8 x float> splat (float 0x3F81227F40000000))
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> %v1375, <8 x float> splat (float 0x3FA5556740000000))
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1375, <8 x float> splat (float 0x3FC5554B00000000))
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> %v1375, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1377, <8 x float> %v1381, <8 x float> %v1375)
  %v1383 = shl <8 x i32> %v1376, splat (i32 23)
  %v1384 = add <8 x i32> %v1383, splat (i32 1065353216)
  %v1385 = bitcast <8 x i32> %v1384 to <8 x float>
  %v1386 = fsub <8 x float> %v1385, splat (float 0x3FF0000000000000)
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1382, <8 x float> %v1386)
  %v1388 = fadd <8 x float> %v1387, splat (float 0x4000000000000000)
  %v1389 = fdiv <8 x float> %v1387, %v1388
  %v1390 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1389, <8 x float> %v1367)
  %v1391 = add i64 0, %v1352
  %v1392 = getelementptr inbounds float, ptr %v18, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = fdiv <8 x float> %v1359, %v1393
  %v1395 = fsub <8 x float> %v1390, %v1394
  %v1396 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1397 = shufflevector <8 x float> %v1396, <8 x float> poison, <8 x i32> zeroinitializer
  %v1398 = fmul <8 x float> %v1397, %v1395
  %v1399 = fadd <8 x float> %v1359, %v1398
  %v1400 = fmul <8 x float> %v1390, %v1390
  %v1401 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = fsub <8 x float> %v1402, %v1400
  %v1404 = add i64 0, %v1352
  %v1405 = getelementptr inbounds float, ptr %v1341, i64 %v1404
  store <8 x float> %v1399, ptr %v1405, align 4
  %v1406 = add i64 0, %v1352
  %v1407 = getelementptr inbounds float, ptr %v1347, i64 %v1406
  store <8 x float> %v1403, ptr %v1407, align 4
  %v1408 = add nsw i64 %v1348, 1
  br label %b183
b185:
  %v1409 = add nsw i64 %v1319, 1
  br label %b180
b182:
  %v1410 = add nsw i64 %v1294, 1
  br label %b175
b177:
  %v1411 = add nsw i64 %v1288, 1
  br label %b172
b174:
  %v1412 = add nsw i64 %v1283, 96
  br label %b169
b171:
  %v1413 = add nsw i64 %v567, 1
  br label %b81
b83:
  %v1414 = icmp sgt i64 %v3, 1
  br i1 %v1414, label %b186, label %b187
b186:
  %v1415 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1416 = atomicrmw add ptr %v1415, i64 1 acq_rel
  %v1417 = load i64, ptr %v171, align 8
  %v1418 = add i64 %v1417, 1
  store i64 %v1418, ptr %v171, align 8
  %v1419 = mul i64 %v3, %v1418
  br label %b188
b188:
  %v1420 = load atomic i64, ptr %v1415 acquire, align 8
  %v1421 = icmp slt i64 %v1420, %v1419
  br i1 %v1421, label %b189, label %b190
b189:
  %v1422 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1423 = add nsw i64 %v477, %v476
  br label %b56
b58:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v171 = alloca i64, i64 1, align 8
  %v443 = alloca float, i64 64, align 4
  %v579 = alloca float, i64 64, align 4
  %v708 = alloca float, i64 64, align 4
  %v837 = alloca float, i64 64, align 4
  %v966 = alloca float, i64 64, align 4
  %v1153 = alloca float, i64 64, align 4
  %v1289 = alloca float, i64 64, align 4
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
  %v115 = getelementptr inbounds i64, ptr %v1, i64 6
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 11
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 12
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 14
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 21
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 22
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 23
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 24
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 25
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 26
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 27
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 28
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 29
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 30
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 31
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 32
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 33
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 34
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 35
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 37
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 38
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 40
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 41
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 42
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 43
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 44
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 45
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 46
  %v170 = load i64, ptr %v169, align 8
  store i64 0, ptr %v171, align 8
  %v172 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v173 = load ptr, ptr %v172, align 4
  %v174 = mul i64 %v2, 15360
  %v175 = add i64 %v174, 448
  %v176 = getelementptr inbounds float, ptr %v173, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v173, i64 0
  %v178 = getelementptr inbounds float, ptr %v173, i64 64
  %v179 = getelementptr inbounds float, ptr %v173, i64 128
  %v180 = getelementptr inbounds float, ptr %v173, i64 192
  %v181 = getelementptr inbounds float, ptr %v173, i64 256
  %v182 = getelementptr inbounds float, ptr %v173, i64 320
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b0, label %b1
b0:
  %v186 = add i64 1, 0
  %v187 = sdiv i64 %v186, 1
  %v188 = add i64 %v2, 1
  %v189 = mul i64 %v187, %v2
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, 1
  %v193 = select i1 %v192, i64 %v191, i64 1
  %v194 = mul i64 %v187, %v188
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  br label %b2
b2:
  %v201 = phi i64 [ %v193, %b0 ], [ %v215, %b3 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b3, label %b4
b3:
  %v203 = mul i64 %v201, 64
  %v204 = mul i64 %v201, 8
  %v205 = add i64 %v203, 0
  %v206 = add i64 %v204, 0
  %v207 = getelementptr inbounds float, ptr %v177, i64 %v205
  %v208 = sub i64 8, %v206
  %v209 = icmp slt i64 %v208, 0
  %v210 = select i1 %v209, i64 0, i64 %v208
  %v211 = mul i64 %v206, 1
  %v212 = add i64 0, %v211
  %v213 = getelementptr inbounds float, ptr %v16, i64 %v212
  call void @pack_rows(ptr %v213, i64 1, i64 8, i64 8, i64 %v210, ptr %v207, i64 8)
  %v214 = add i64 %v203, 64
  %v215 = add nsw i64 %v201, 1
  br label %b2
b4:
  %v216 = add i64 1, 0
  %v217 = sdiv i64 %v216, 1
  %v218 = add i64 %v2, 1
  %v219 = mul i64 %v217, %v2
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  %v224 = mul i64 %v217, %v218
  %v225 = sdiv i64 %v224, %v3
  %v226 = mul i64 %v225, 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  %v229 = icmp slt i64 %v228, 1
  %v230 = select i1 %v229, i64 %v228, i64 1
  br label %b5
b5:
  %v231 = phi i64 [ %v223, %b4 ], [ %v245, %b6 ]
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b6, label %b7
b6:
  %v233 = mul i64 %v231, 64
  %v234 = mul i64 %v231, 8
  %v235 = add i64 %v233, 0
  %v236 = add i64 %v234, 0
  %v237 = getelementptr inbounds float, ptr %v178, i64 %v235
  %v238 = sub i64 8, %v236
  %v239 = icmp slt i64 %v238, 0
  %v240 = select i1 %v239, i64 0, i64 %v238
  %v241 = mul i64 %v236, 1
  %v242 = add i64 0, %v241
  %v243 = getelementptr inbounds float, ptr %v16, i64 %v242
  call void @pack_rows(ptr %v243, i64 1, i64 8, i64 8, i64 %v240, ptr %v237, i64 8)
  %v244 = add i64 %v233, 64
  %v245 = add nsw i64 %v231, 1
  br label %b5
b7:
  %v246 = add i64 1, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 1
  %v253 = select i1 %v252, i64 %v251, i64 1
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, 1
  %v258 = select i1 %v257, i64 %v256, i64 1
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  br label %b8
b8:
  %v261 = phi i64 [ %v253, %b7 ], [ %v275, %b9 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b9, label %b10
b9:
  %v263 = mul i64 %v261, 64
  %v264 = mul i64 %v261, 8
  %v265 = add i64 %v263, 0
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v179, i64 %v265
  %v268 = sub i64 8, %v266
  %v269 = icmp slt i64 %v268, 0
  %v270 = select i1 %v269, i64 0, i64 %v268
  %v271 = mul i64 %v266, 1
  %v272 = add i64 0, %v271
  %v273 = getelementptr inbounds float, ptr %v16, i64 %v272
  call void @pack_rows(ptr %v273, i64 1, i64 8, i64 8, i64 %v270, ptr %v267, i64 8)
  %v274 = add i64 %v263, 64
  %v275 = add nsw i64 %v261, 1
  br label %b8
b10:
  %v276 = add i64 1, 0
  %v277 = sdiv i64 %v276, 1
  %v278 = add i64 %v2, 1
  %v279 = mul i64 %v277, %v2
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, 1
  %v283 = select i1 %v282, i64 %v281, i64 1
  %v284 = mul i64 %v277, %v278
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, 1
  %v288 = select i1 %v287, i64 %v286, i64 1
  %v289 = icmp slt i64 %v288, 1
  %v290 = select i1 %v289, i64 %v288, i64 1
  br label %b11
b11:
  %v291 = phi i64 [ %v283, %b10 ], [ %v305, %b12 ]
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b12, label %b13
b12:
  %v293 = mul i64 %v291, 64
  %v294 = mul i64 %v291, 8
  %v295 = add i64 %v293, 0
  %v296 = add i64 %v294, 0
  %v297 = getelementptr inbounds float, ptr %v180, i64 %v295
  %v298 = sub i64 8, %v296
  %v299 = icmp slt i64 %v298, 0
  %v300 = select i1 %v299, i64 0, i64 %v298
  %v301 = mul i64 %v296, 1
  %v302 = add i64 0, %v301
  %v303 = getelementptr inbounds float, ptr %v16, i64 %v302
  call void @pack_rows(ptr %v303, i64 1, i64 8, i64 8, i64 %v300, ptr %v297, i64 8)
  %v304 = add i64 %v293, 64
  %v305 = add nsw i64 %v291, 1
  br label %b11
b13:
  %v306 = add i64 1, 0
  %v307 = sdiv i64 %v306, 1
  %v308 = add i64 %v2, 1
  %v309 = mul i64 %v307, %v2
  %v310 = sdiv i64 %v309, %v3
  %v311 = mul i64 %v310, 1
  %v312 = icmp slt i64 %v311, 1
  %v313 = select i1 %v312, i64 %v311, i64 1
  %v314 = mul i64 %v307, %v308
  %v315 = sdiv i64 %v314, %v3
  %v316 = mul i64 %v315, 1
  %v317 = icmp slt i64 %v316, 1
  %v318 = select i1 %v317, i64 %v316, i64 1
  %v319 = icmp slt i64 %v318, 1
  %v320 = select i1 %v319, i64 %v318, i64 1
  br label %b14
b14:
  %v321 = phi i64 [ %v313, %b13 ], [ %v335, %b15 ]
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b15, label %b16
b15:
  %v323 = mul i64 %v321, 64
  %v324 = mul i64 %v321, 8
  %v325 = add i64 %v323, 0
  %v326 = add i64 %v324, 0
  %v327 = getelementptr inbounds float, ptr %v181, i64 %v325
  %v328 = sub i64 8, %v326
  %v329 = icmp slt i64 %v328, 0
  %v330 = select i1 %v329, i64 0, i64 %v328
  %v331 = mul i64 %v326, 1
  %v332 = add i64 0, %v331
  %v333 = getelementptr inbounds float, ptr %v16, i64 %v332
  call void @pack_rows(ptr %v333, i64 1, i64 8, i64 8, i64 %v330, ptr %v327, i64 8)
  %v334 = add i64 %v323, 64
  %v335 = add nsw i64 %v321, 1
  br label %b14
b16:
  %v336 = add i64 1, 0
  %v337 = sdiv i64 %v336, 1
  %v338 = add i64 %v2, 1
  %v339 = mul i64 %v337, %v2
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, 1
  %v343 = select i1 %v342, i64 %v341, i64 1
  %v344 = mul i64 %v337, %v338
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, 1
  %v348 = select i1 %v347, i64 %v346, i64 1
  %v349 = icmp slt i64 %v348, 1
  %v350 = select i1 %v349, i64 %v348, i64 1
  br label %b17
b17:
  %v351 = phi i64 [ %v343, %b16 ], [ %v365, %b18 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b18, label %b19
b18:
  %v353 = mul i64 %v351, 64
  %v354 = mul i64 %v351, 8
  %v355 = add i64 %v353, 0
  %v356 = add i64 %v354, 0
  %v357 = getelementptr inbounds float, ptr %v182, i64 %v355
  %v358 = sub i64 8, %v356
  %v359 = icmp slt i64 %v358, 0
  %v360 = select i1 %v359, i64 0, i64 %v358
  %v361 = mul i64 %v356, 1
  %v362 = add i64 0, %v361
  %v363 = getelementptr inbounds float, ptr %v16, i64 %v362
  call void @pack_rows(ptr %v363, i64 1, i64 8, i64 8, i64 %v360, ptr %v357, i64 8)
  %v364 = add i64 %v353, 64
  %v365 = add nsw i64 %v351, 1
  br label %b17
b19:
  br label %b1
b1:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b20, label %b21
b20:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = load i64, ptr %v171, align 8
  %v370 = add i64 %v369, 1
  store i64 %v370, ptr %v171, align 8
  %v371 = mul i64 %v3, %v370
  br label %b22
b22:
  %v372 = load atomic i64, ptr %v367 acquire, align 8
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b23, label %b24
b23:
  %v374 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v375 = phi i64 [ 0, %b21 ], [ %v1236, %b118 ]
  %v376 = icmp slt i64 %v375, %v5
  br i1 %v376, label %b26, label %b27
b26:
  %v377 = sub i64 %v5, 1
  %v378 = sub i64 %v377, %v375
  %v379 = add i64 %v7, 0
  %v380 = sdiv i64 %v379, 1
  %v381 = add i64 %v2, 1
  %v382 = mul i64 %v380, %v2
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, %v7
  %v386 = select i1 %v385, i64 %v384, i64 %v7
  %v387 = mul i64 %v380, %v381
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, %v7
  %v391 = select i1 %v390, i64 %v389, i64 %v7
  br label %b28
b28:
  %v392 = phi i64 [ %v386, %b26 ], [ %v442, %b29 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b29, label %b30
b29:
  %v394 = add i64 %v378, 1
  %v395 = and i64 %v394, 1
  %v396 = mul i64 %v395, %v7
  %v397 = add i64 %v396, %v392
  %v398 = mul i64 %v397, 8
  %v399 = getelementptr inbounds float, ptr %v24, i64 %v398
  %v400 = add i64 %v378, 0
  %v401 = and i64 %v400, %v118
  %v402 = mul i64 %v401, %v7
  %v403 = add i64 %v402, %v392
  %v404 = mul i64 %v403, 8
  %v405 = getelementptr inbounds float, ptr %v20, i64 %v404
  %v406 = add i64 %v378, 0
  %v407 = and i64 %v406, %v144
  %v408 = mul i64 %v407, %v7
  %v409 = add i64 %v408, %v392
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v60, i64 %v410
  %v412 = add i64 %v378, 0
  %v413 = and i64 %v412, %v146
  %v414 = mul i64 %v413, %v7
  %v415 = add i64 %v414, %v392
  %v416 = mul i64 %v415, 8
  %v417 = getelementptr inbounds float, ptr %v62, i64 %v416
  %v418 = add i64 %v378, 0
  %v419 = and i64 %v418, %v148
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v392
  %v422 = mul i64 %v421, 8
  %v423 = getelementptr inbounds float, ptr %v64, i64 %v422
  %v424 = add i64 0, 0
  %v425 = getelementptr inbounds float, ptr %v399, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 0, 0
  %v428 = getelementptr inbounds float, ptr %v405, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = fadd <8 x float> %v426, %v429
  %v431 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v432 = shufflevector <8 x float> %v431, <8 x float> poison, <8 x i32> zeroinitializer
  %v433 = fmul <8 x float> %v430, %v432
  %v434 = add i64 0, 0
  %v435 = getelementptr inbounds float, ptr %v411, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = fmul <8 x float> %v433, %v436
  %v438 = add i64 0, 0
  %v439 = getelementptr inbounds float, ptr %v417, i64 %v438
  store <8 x float> %v430, ptr %v439, align 4
  %v440 = add i64 0, 0
  %v441 = getelementptr inbounds float, ptr %v423, i64 %v440
  store <8 x float> %v437, ptr %v441, align 4
  %v442 = add nsw i64 %v392, 1
  br label %b28
b30:
  %v444 = add i64 %v7, 0
  %v445 = sdiv i64 %v444, 1
  %v446 = add i64 %v2, 1
  %v447 = mul i64 %v445, %v2
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, %v7
  %v451 = select i1 %v450, i64 %v449, i64 %v7
  %v452 = mul i64 %v445, %v446
  %v453 = sdiv i64 %v452, %v3
  %v454 = mul i64 %v453, 1
  %v455 = icmp slt i64 %v454, %v7
  %v456 = select i1 %v455, i64 %v454, i64 %v7
  br label %b31
b31:
  %v457 = phi i64 [ %v451, %b30 ], [ %v578, %b36 ]
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b32, label %b33
b32:
  %v459 = add i64 %v457, 96
  %v460 = icmp slt i64 %v459, %v456
  %v461 = select i1 %v460, i64 %v459, i64 %v456
  br label %b34
b34:
  %v462 = phi i64 [ 0, %b32 ], [ %v577, %b39 ]
  %v463 = icmp slt i64 %v462, 1
  br i1 %v463, label %b35, label %b36
b35:
  %v464 = sub i64 %v461, %v457
  %v465 = sub i64 8, 1
  %v466 = add i64 %v464, %v465
  %v467 = sdiv i64 %v466, 8
  br label %b37
b37:
  %v468 = phi i64 [ 0, %b35 ], [ %v576, %b44 ]
  %v469 = icmp slt i64 %v468, %v467
  br i1 %v469, label %b38, label %b39
b38:
  %v470 = mul i64 %v464, %v468
  %v471 = sdiv i64 %v470, %v467
  %v472 = add i64 %v457, %v471
  %v473 = add i64 %v468, 1
  %v474 = mul i64 %v464, %v473
  %v475 = sdiv i64 %v474, %v467
  %v476 = add i64 %v457, %v475
  %v477 = mul i64 %v462, 64
  %v478 = getelementptr inbounds float, ptr %v177, i64 %v477
  %v479 = sub i64 %v476, %v472
  %v480 = add i64 %v378, 0
  %v481 = and i64 %v480, %v148
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v472
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v64, i64 %v484
  %v486 = getelementptr inbounds float, ptr %v485, i64 0
  %v487 = sub i64 %v479, 1
  %v488 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v487
  %v489 = load ptr, ptr %v488, align 4
  %v490 = getelementptr inbounds float, ptr %v443, i64 0
  %v491 = icmp sgt i64 %v479, 0
  br i1 %v491, label %b40, label %b41
b40:
  call void %v489(ptr %v486, i64 8, ptr %v478, i64 8, ptr %v490, i64 8, i64 0)
  br label %b41
b41:
  %v492 = add i64 %v477, 64
  br label %b42
b42:
  %v493 = phi i64 [ %v472, %b41 ], [ %v575, %b47 ]
  %v494 = icmp slt i64 %v493, %v476
  br i1 %v494, label %b43, label %b44
b43:
  %v495 = sub i64 %v493, %v472
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v443, i64 %v496
  %v498 = add i64 %v378, 0
  %v499 = and i64 %v498, %v146
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v493
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v62, i64 %v502
  %v504 = add i64 %v378, 0
  %v505 = and i64 %v504, %v138
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v493
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v54, i64 %v508
  %v510 = add i64 %v378, 0
  %v511 = and i64 %v510, %v140
  %v512 = mul i64 %v511, %v7
  %v513 = add i64 %v512, %v493
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v56, i64 %v514
  %v516 = add i64 %v378, 0
  %v517 = and i64 %v516, %v150
  %v518 = mul i64 %v517, %v7
  %v519 = add i64 %v518, %v493
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v66, i64 %v520
  %v522 = add i64 %v378, 0
  %v523 = and i64 %v522, %v152
  %v524 = mul i64 %v523, %v7
  %v525 = add i64 %v524, %v493
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v68, i64 %v526
  %v528 = mul i64 %v493, 8
  %v529 = getelementptr inbounds float, ptr %v70, i64 %v528
  br label %b45
b45:
  %v530 = phi i64 [ 0, %b43 ], [ %v574, %b46 ]
  %v531 = icmp slt i64 %v530, 1
  br i1 %v531, label %b46, label %b47
b46:
  %v532 = mul i64 %v462, 1
  %v533 = add i64 %v532, %v530
  %v534 = mul i64 %v533, 8
  %v535 = add i64 0, %v530
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v497, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 0, %v534
  %v540 = getelementptr inbounds float, ptr %v503, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v543 = shufflevector <8 x float> %v542, <8 x float> poison, <8 x i32> zeroinitializer
  %v544 = fmul <8 x float> %v541, %v543
  %v545 = add i64 0, %v534
  %v546 = getelementptr inbounds float, ptr %v18, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = fdiv <8 x float> %v544, %v547
  %v549 = fsub <8 x float> %v541, %v548
  %v550 = fadd <8 x float> %v549, %v538
  %v551 = fmul <8 x float> %v550, %v543
  %v552 = add i64 0, %v534
  %v553 = getelementptr inbounds float, ptr %v509, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = fdiv <8 x float> %v554, %v547
  %v556 = fmul <8 x float> %v551, %v555
  %v557 = fdiv <8 x float> %v556, %v547
  %v558 = add i64 0, %v534
  %v559 = getelementptr inbounds float, ptr %v515, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = fmul <8 x float> %v560, %v560
  %v562 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v563 = shufflevector <8 x float> %v562, <8 x float> poison, <8 x i32> zeroinitializer
  %v564 = fsub <8 x float> %v563, %v561
  %v565 = fmul <8 x float> %v551, %v564
  %v566 = fdiv <8 x float> %v551, %v547
  %v567 = fsub <8 x float> %v550, %v566
  %v568 = add i64 0, %v534
  %v569 = getelementptr inbounds float, ptr %v521, i64 %v568
  store <8 x float> %v557, ptr %v569, align 4
  %v570 = add i64 0, %v534
  %v571 = getelementptr inbounds float, ptr %v527, i64 %v570
  store <8 x float> %v565, ptr %v571, align 4
  %v572 = add i64 0, %v534
  %v573 = getelementptr inbounds float, ptr %v529, i64 %v572
  store <8 x float> %v567, ptr %v573, align 4
  %v574 = add nsw i64 %v530, 1
  br label %b45
b47:
  %v575 = add nsw i64 %v493, 1
  br label %b42
b44:
  %v576 = add nsw i64 %v468, 1
  br label %b37
b39:
  %v577 = add nsw i64 %v462, 1
  br label %b34
b36:
  %v578 = add nsw i64 %v457, 96
  br label %b31
b33:
  %v580 = add i64 %v7, 0
  %v581 = sdiv i64 %v580, 1
  %v582 = add i64 %v2, 1
  %v583 = mul i64 %v581, %v2
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 1
  %v586 = icmp slt i64 %v585, %v7
  %v587 = select i1 %v586, i64 %v585, i64 %v7
  %v588 = mul i64 %v581, %v582
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v7
  %v592 = select i1 %v591, i64 %v590, i64 %v7
  br label %b48
b48:
  %v593 = phi i64 [ %v587, %b33 ], [ %v707, %b53 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b49, label %b50
b49:
  %v595 = add i64 %v593, 96
  %v596 = icmp slt i64 %v595, %v592
  %v597 = select i1 %v596, i64 %v595, i64 %v592
  br label %b51
b51:
  %v598 = phi i64 [ 0, %b49 ], [ %v706, %b56 ]
  %v599 = icmp slt i64 %v598, 1
  br i1 %v599, label %b52, label %b53
b52:
  %v600 = sub i64 %v597, %v593
  %v601 = sub i64 8, 1
  %v602 = add i64 %v600, %v601
  %v603 = sdiv i64 %v602, 8
  br label %b54
b54:
  %v604 = phi i64 [ 0, %b52 ], [ %v705, %b61 ]
  %v605 = icmp slt i64 %v604, %v603
  br i1 %v605, label %b55, label %b56
b55:
  %v606 = mul i64 %v600, %v604
  %v607 = sdiv i64 %v606, %v603
  %v608 = add i64 %v593, %v607
  %v609 = add i64 %v604, 1
  %v610 = mul i64 %v600, %v609
  %v611 = sdiv i64 %v610, %v603
  %v612 = add i64 %v593, %v611
  %v613 = mul i64 %v598, 64
  %v614 = getelementptr inbounds float, ptr %v178, i64 %v613
  %v615 = sub i64 %v612, %v608
  %v616 = add i64 %v378, 0
  %v617 = and i64 %v616, %v152
  %v618 = mul i64 %v617, %v7
  %v619 = add i64 %v618, %v608
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v68, i64 %v620
  %v622 = getelementptr inbounds float, ptr %v621, i64 0
  %v623 = sub i64 %v615, 1
  %v624 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v623
  %v625 = load ptr, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v579, i64 0
  %v627 = icmp sgt i64 %v615, 0
  br i1 %v627, label %b57, label %b58
b57:
  call void %v625(ptr %v622, i64 8, ptr %v614, i64 8, ptr %v626, i64 8, i64 0)
  br label %b58
b58:
  %v628 = add i64 %v613, 64
  br label %b59
b59:
  %v629 = phi i64 [ %v608, %b58 ], [ %v704, %b64 ]
  %v630 = icmp slt i64 %v629, %v612
  br i1 %v630, label %b60, label %b61
b60:
  %v631 = sub i64 %v629, %v608
  %v632 = mul i64 %v631, 8
  %v633 = getelementptr inbounds float, ptr %v579, i64 %v632
  %v634 = mul i64 %v629, 8
  %v635 = getelementptr inbounds float, ptr %v70, i64 %v634
  %v636 = add i64 %v378, 0
  %v637 = and i64 %v636, %v134
  %v638 = mul i64 %v637, %v7
  %v639 = add i64 %v638, %v629
  %v640 = mul i64 %v639, 8
  %v641 = getelementptr inbounds float, ptr %v50, i64 %v640
  %v642 = add i64 %v378, 0
  %v643 = and i64 %v642, %v136
  %v644 = mul i64 %v643, %v7
  %v645 = add i64 %v644, %v629
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v52, i64 %v646
  %v648 = add i64 %v378, 0
  %v649 = and i64 %v648, %v154
  %v650 = mul i64 %v649, %v7
  %v651 = add i64 %v650, %v629
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v72, i64 %v652
  %v654 = add i64 %v378, 0
  %v655 = and i64 %v654, %v156
  %v656 = mul i64 %v655, %v7
  %v657 = add i64 %v656, %v629
  %v658 = mul i64 %v657, 8
  %v659 = getelementptr inbounds float, ptr %v74, i64 %v658
  %v660 = mul i64 %v629, 8
  %v661 = getelementptr inbounds float, ptr %v76, i64 %v660
  br label %b62
b62:
  %v662 = phi i64 [ 0, %b60 ], [ %v703, %b63 ]
  %v663 = icmp slt i64 %v662, 1
  br i1 %v663, label %b63, label %b64
b63:
  %v664 = mul i64 %v598, 1
  %v665 = add i64 %v664, %v662
  %v666 = mul i64 %v665, 8
  %v667 = add i64 0, %v662
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v633, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 0, %v666
  %v672 = getelementptr inbounds float, ptr %v635, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = fadd <8 x float> %v673, %v670
  %v675 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v676 = shufflevector <8 x float> %v675, <8 x float> poison, <8 x i32> zeroinitializer
  %v677 = fmul <8 x float> %v674, %v676
  %v678 = add i64 0, %v666
  %v679 = getelementptr inbounds float, ptr %v641, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = add i64 0, %v666
  %v682 = getelementptr inbounds float, ptr %v18, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = fdiv <8 x float> %v680, %v683
  %v685 = fmul <8 x float> %v677, %v684
  %v686 = fdiv <8 x float> %v685, %v683
  %v687 = add i64 0, %v666
  %v688 = getelementptr inbounds float, ptr %v647, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = fmul <8 x float> %v689, %v689
  %v691 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v692 = shufflevector <8 x float> %v691, <8 x float> poison, <8 x i32> zeroinitializer
  %v693 = fsub <8 x float> %v692, %v690
  %v694 = fmul <8 x float> %v677, %v693
  %v695 = fdiv <8 x float> %v677, %v683
  %v696 = fsub <8 x float> %v674, %v695
  %v697 = add i64 0, %v666
  %v698 = getelementptr inbounds float, ptr %v653, i64 %v697
  store <8 x float> %v686, ptr %v698, align 4
  %v699 = add i64 0, %v666
  %v700 = getelementptr inbounds float, ptr %v659, i64 %v699
  store <8 x float> %v694, ptr %v700, align 4
  %v701 = add i64 0, %v666
  %v702 = getelementptr inbounds float, ptr %v661, i64 %v701
  store <8 x float> %v696, ptr %v702, align 4
  %v703 = add nsw i64 %v662, 1
  br label %b62
b64:
  %v704 = add nsw i64 %v629, 1
  br label %b59
b61:
  %v705 = add nsw i64 %v604, 1
  br label %b54
b56:
  %v706 = add nsw i64 %v598, 1
  br label %b51
b53:
  %v707 = add nsw i64 %v593, 96
  br label %b48
b50:
  %v709 = add i64 %v7, 0
  %v710 = sdiv i64 %v709, 1
  %v711 = add i64 %v2, 1
  %v712 = mul i64 %v710, %v2
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 1
  %v715 = icmp slt i64 %v714, %v7
  %v716 = select i1 %v715, i64 %v714, i64 %v7
  %v717 = mul i64 %v710, %v711
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 1
  %v720 = icmp slt i64 %v719, %v7
  %v721 = select i1 %v720, i64 %v719, i64 %v7
  br label %b65
b65:
  %v722 = phi i64 [ %v716, %b50 ], [ %v836, %b70 ]
  %v723 = icmp slt i64 %v722, %v721
  br i1 %v723, label %b66, label %b67
b66:
  %v724 = add i64 %v722, 96
  %v725 = icmp slt i64 %v724, %v721
  %v726 = select i1 %v725, i64 %v724, i64 %v721
  br label %b68
b68:
  %v727 = phi i64 [ 0, %b66 ], [ %v835, %b73 ]
  %v728 = icmp slt i64 %v727, 1
  br i1 %v728, label %b69, label %b70
b69:
  %v729 = sub i64 %v726, %v722
  %v730 = sub i64 8, 1
  %v731 = add i64 %v729, %v730
  %v732 = sdiv i64 %v731, 8
  br label %b71
b71:
  %v733 = phi i64 [ 0, %b69 ], [ %v834, %b78 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b72, label %b73
b72:
  %v735 = mul i64 %v729, %v733
  %v736 = sdiv i64 %v735, %v732
  %v737 = add i64 %v722, %v736
  %v738 = add i64 %v733, 1
  %v739 = mul i64 %v729, %v738
  %v740 = sdiv i64 %v739, %v732
  %v741 = add i64 %v722, %v740
  %v742 = mul i64 %v727, 64
  %v743 = getelementptr inbounds float, ptr %v179, i64 %v742
  %v744 = sub i64 %v741, %v737
  %v745 = add i64 %v378, 0
  %v746 = and i64 %v745, %v156
  %v747 = mul i64 %v746, %v7
  %v748 = add i64 %v747, %v737
  %v749 = mul i64 %v748, 8
  %v750 = getelementptr inbounds float, ptr %v74, i64 %v749
  %v751 = getelementptr inbounds float, ptr %v750, i64 0
  %v752 = sub i64 %v744, 1
  %v753 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v752
  %v754 = load ptr, ptr %v753, align 4
  %v755 = getelementptr inbounds float, ptr %v708, i64 0
  %v756 = icmp sgt i64 %v744, 0
  br i1 %v756, label %b74, label %b75
b74:
  call void %v754(ptr %v751, i64 8, ptr %v743, i64 8, ptr %v755, i64 8, i64 0)
  br label %b75
b75:
  %v757 = add i64 %v742, 64
  br label %b76
b76:
  %v758 = phi i64 [ %v737, %b75 ], [ %v833, %b81 ]
  %v759 = icmp slt i64 %v758, %v741
  br i1 %v759, label %b77, label %b78
b77:
  %v760 = sub i64 %v758, %v737
  %v761 = mul i64 %v760, 8
  %v762 = getelementptr inbounds float, ptr %v708, i64 %v761
  %v763 = mul i64 %v758, 8
  %v764 = getelementptr inbounds float, ptr %v76, i64 %v763
  %v765 = add i64 %v378, 0
  %v766 = and i64 %v765, %v130
  %v767 = mul i64 %v766, %v7
  %v768 = add i64 %v767, %v758
  %v769 = mul i64 %v768, 8
  %v770 = getelementptr inbounds float, ptr %v46, i64 %v769
  %v771 = add i64 %v378, 0
  %v772 = and i64 %v771, %v132
  %v773 = mul i64 %v772, %v7
  %v774 = add i64 %v773, %v758
  %v775 = mul i64 %v774, 8
  %v776 = getelementptr inbounds float, ptr %v48, i64 %v775
  %v777 = add i64 %v378, 0
  %v778 = and i64 %v777, %v158
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, %v758
  %v781 = mul i64 %v780, 8
  %v782 = getelementptr inbounds float, ptr %v78, i64 %v781
  %v783 = add i64 %v378, 0
  %v784 = and i64 %v783, %v160
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v758
  %v787 = mul i64 %v786, 8
  %v788 = getelementptr inbounds float, ptr %v80, i64 %v787
  %v789 = mul i64 %v758, 8
  %v790 = getelementptr inbounds float, ptr %v70, i64 %v789
  br label %b79
b79:
  %v791 = phi i64 [ 0, %b77 ], [ %v832, %b80 ]
  %v792 = icmp slt i64 %v791, 1
  br i1 %v792, label %b80, label %b81
b80:
  %v793 = mul i64 %v727, 1
  %v794 = add i64 %v793, %v791
  %v795 = mul i64 %v794, 8
  %v796 = add i64 0, %v791
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v762, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = add i64 0, %v795
  %v801 = getelementptr inbounds float, ptr %v764, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = fadd <8 x float> %v802, %v799
  %v804 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v805 = shufflevector <8 x float> %v804, <8 x float> poison, <8 x i32> zeroinitializer
  %v806 = fmul <8 x float> %v803, %v805
  %v807 = add i64 0, %v795
  %v808 = getelementptr inbounds float, ptr %v770, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = add i64 0, %v795
  %v811 = getelementptr inbounds float, ptr %v18, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = fdiv <8 x float> %v809, %v812
  %v814 = fmul <8 x float> %v806, %v813
  %v815 = fdiv <8 x float> %v814, %v812
  %v816 = add i64 0, %v795
  %v817 = getelementptr inbounds float, ptr %v776, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = fmul <8 x float> %v818, %v818
  %v820 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v821 = shufflevector <8 x float> %v820, <8 x float> poison, <8 x i32> zeroinitializer
  %v822 = fsub <8 x float> %v821, %v819
  %v823 = fmul <8 x float> %v806, %v822
  %v824 = fdiv <8 x float> %v806, %v812
  %v825 = fsub <8 x float> %v803, %v824
  %v826 = add i64 0, %v795
  %v827 = getelementptr inbounds float, ptr %v782, i64 %v826
  store <8 x float> %v815, ptr %v827, align 4
  %v828 = add i64 0, %v795
  %v829 = getelementptr inbounds float, ptr %v788, i64 %v828
  store <8 x float> %v823, ptr %v829, align 4
  %v830 = add i64 0, %v795
  %v831 = getelementptr inbounds float, ptr %v790, i64 %v830
  store <8 x float> %v825, ptr %v831, align 4
  %v832 = add nsw i64 %v791, 1
  br label %b79
b81:
  %v833 = add nsw i64 %v758, 1
  br label %b76
b78:
  %v834 = add nsw i64 %v733, 1
  br label %b71
b73:
  %v835 = add nsw i64 %v727, 1
  br label %b68
b70:
  %v836 = add nsw i64 %v722, 96
  br label %b65
b67:
  %v838 = add i64 %v7, 0
  %v839 = sdiv i64 %v838, 1
  %v840 = add i64 %v2, 1
  %v841 = mul i64 %v839, %v2
  %v842 = sdiv i64 %v841, %v3
  %v843 = mul i64 %v842, 1
  %v844 = icmp slt i64 %v843, %v7
  %v845 = select i1 %v844, i64 %v843, i64 %v7
  %v846 = mul i64 %v839, %v840
  %v847 = sdiv i64 %v846, %v3
  %v848 = mul i64 %v847, 1
  %v849 = icmp slt i64 %v848, %v7
  %v850 = select i1 %v849, i64 %v848, i64 %v7
  br label %b82
b82:
  %v851 = phi i64 [ %v845, %b67 ], [ %v965, %b87 ]
  %v852 = icmp slt i64 %v851, %v850
  br i1 %v852, label %b83, label %b84
b83:
  %v853 = add i64 %v851, 96
  %v854 = icmp slt i64 %v853, %v850
  %v855 = select i1 %v854, i64 %v853, i64 %v850
  br label %b85
b85:
  %v856 = phi i64 [ 0, %b83 ], [ %v964, %b90 ]
  %v857 = icmp slt i64 %v856, 1
  br i1 %v857, label %b86, label %b87
b86:
  %v858 = sub i64 %v855, %v851
  %v859 = sub i64 8, 1
  %v860 = add i64 %v858, %v859
  %v861 = sdiv i64 %v860, 8
  br label %b88
b88:
  %v862 = phi i64 [ 0, %b86 ], [ %v963, %b95 ]
  %v863 = icmp slt i64 %v862, %v861
  br i1 %v863, label %b89, label %b90
b89:
  %v864 = mul i64 %v858, %v862
  %v865 = sdiv i64 %v864, %v861
  %v866 = add i64 %v851, %v865
  %v867 = add i64 %v862, 1
  %v868 = mul i64 %v858, %v867
  %v869 = sdiv i64 %v868, %v861
  %v870 = add i64 %v851, %v869
  %v871 = mul i64 %v856, 64
  %v872 = getelementptr inbounds float, ptr %v180, i64 %v871
  %v873 = sub i64 %v870, %v866
  %v874 = add i64 %v378, 0
  %v875 = and i64 %v874, %v160
  %v876 = mul i64 %v875, %v7
  %v877 = add i64 %v876, %v866
  %v878 = mul i64 %v877, 8
  %v879 = getelementptr inbounds float, ptr %v80, i64 %v878
  %v880 = getelementptr inbounds float, ptr %v879, i64 0
  %v881 = sub i64 %v873, 1
  %v882 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v881
  %v883 = load ptr, ptr %v882, align 4
  %v884 = getelementptr inbounds float, ptr %v837, i64 0
  %v885 = icmp sgt i64 %v873, 0
  br i1 %v885, label %b91, label %b92
b91:
  call void %v883(ptr %v880, i64 8, ptr %v872, i64 8, ptr %v884, i64 8, i64 0)
  br label %b92
b92:
  %v886 = add i64 %v871, 64
  br label %b93
b93:
  %v887 = phi i64 [ %v866, %b92 ], [ %v962, %b98 ]
  %v888 = icmp slt i64 %v887, %v870
  br i1 %v888, label %b94, label %b95
b94:
  %v889 = sub i64 %v887, %v866
  %v890 = mul i64 %v889, 8
  %v891 = getelementptr inbounds float, ptr %v837, i64 %v890
  %v892 = mul i64 %v887, 8
  %v893 = getelementptr inbounds float, ptr %v70, i64 %v892
  %v894 = add i64 %v378, 0
  %v895 = and i64 %v894, %v126
  %v896 = mul i64 %v895, %v7
  %v897 = add i64 %v896, %v887
  %v898 = mul i64 %v897, 8
  %v899 = getelementptr inbounds float, ptr %v42, i64 %v898
  %v900 = add i64 %v378, 0
  %v901 = and i64 %v900, %v128
  %v902 = mul i64 %v901, %v7
  %v903 = add i64 %v902, %v887
  %v904 = mul i64 %v903, 8
  %v905 = getelementptr inbounds float, ptr %v44, i64 %v904
  %v906 = add i64 %v378, 0
  %v907 = and i64 %v906, %v162
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v887
  %v910 = mul i64 %v909, 8
  %v911 = getelementptr inbounds float, ptr %v82, i64 %v910
  %v912 = add i64 %v378, 0
  %v913 = and i64 %v912, %v164
  %v914 = mul i64 %v913, %v7
  %v915 = add i64 %v914, %v887
  %v916 = mul i64 %v915, 8
  %v917 = getelementptr inbounds float, ptr %v84, i64 %v916
  %v918 = mul i64 %v887, 8
  %v919 = getelementptr inbounds float, ptr %v76, i64 %v918
  br label %b96
b96:
  %v920 = phi i64 [ 0, %b94 ], [ %v961, %b97 ]
  %v921 = icmp slt i64 %v920, 1
  br i1 %v921, label %b97, label %b98
b97:
  %v922 = mul i64 %v856, 1
  %v923 = add i64 %v922, %v920
  %v924 = mul i64 %v923, 8
  %v925 = add i64 0, %v920
  %v926 = mul i64 %v925, 8
  %v927 = getelementptr inbounds float, ptr %v891, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 0, %v924
  %v930 = getelementptr inbounds float, ptr %v893, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = fadd <8 x float> %v931, %v928
  %v933 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v934 = shufflevector <8 x float> %v933, <8 x float> poison, <8 x i32> zeroinitializer
  %v935 = fmul <8 x float> %v932, %v934
  %v936 = add i64 0, %v924
  %v937 = getelementptr inbounds float, ptr %v899, i64 %v936
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = add i64 0, %v924
  %v940 = getelementptr inbounds float, ptr %v18, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = fdiv <8 x float> %v938, %v941
  %v943 = fmul <8 x float> %v935, %v942
  %v944 = fdiv <8 x float> %v943, %v941
  %v945 = add i64 0, %v924
  %v946 = getelementptr inbounds float, ptr %v905, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = fmul <8 x float> %v947, %v947
  %v949 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v950 = shufflevector <8 x float> %v949, <8 x float> poison, <8 x i32> zeroinitializer
  %v951 = fsub <8 x float> %v950, %v948
  %v952 = fmul <8 x float> %v935, %v951
  %v953 = fdiv <8 x float> %v935, %v941
  %v954 = fsub <8 x float> %v932, %v953
  %v955 = add i64 0, %v924
  %v956 = getelementptr inbounds float, ptr %v911, i64 %v955
  store <8 x float> %v944, ptr %v956, align 4
  %v957 = add i64 0, %v924
  %v958 = getelementptr inbounds float, ptr %v917, i64 %v957
  store <8 x float> %v952, ptr %v958, align 4
  %v959 = add i64 0, %v924
  %v960 = getelementptr inbounds float, ptr %v919, i64 %v959
  store <8 x float> %v954, ptr %v960, align 4
  %v961 = add nsw i64 %v920, 1
  br label %b96
b98:
  %v962 = add nsw i64 %v887, 1
  br label %b93
b95:
  %v963 = add nsw i64 %v862, 1
  br label %b88
b90:
  %v964 = add nsw i64 %v856, 1
  br label %b85
b87:
  %v965 = add nsw i64 %v851, 96
  br label %b82
b84:
  %v967 = add i64 %v7, 0
  %v968 = sdiv i64 %v967, 1
  %v969 = add i64 %v2, 1
  %v970 = mul i64 %v968, %v2
  %v971 = sdiv i64 %v970, %v3
  %v972 = mul i64 %v971, 1
  %v973 = icmp slt i64 %v972, %v7
  %v974 = select i1 %v973, i64 %v972, i64 %v7
  %v975 = mul i64 %v968, %v969
  %v976 = sdiv i64 %v975, %v3
  %v977 = mul i64 %v976, 1
  %v978 = icmp slt i64 %v977, %v7
  %v979 = select i1 %v978, i64 %v977, i64 %v7
  br label %b99
b99:
  %v980 = phi i64 [ %v974, %b84 ], [ %v1152, %b104 ]
  %v981 = icmp slt i64 %v980, %v979
  br i1 %v981, label %b100, label %b101
b100:
  %v982 = add i64 %v980, 96
  %v983 = icmp slt i64 %v982, %v979
  %v984 = select i1 %v983, i64 %v982, i64 %v979
  br label %b102
b102:
  %v985 = phi i64 [ 0, %b100 ], [ %v1151, %b107 ]
  %v986 = icmp slt i64 %v985, 1
  br i1 %v986, label %b103, label %b104
b103:
  %v987 = sub i64 %v984, %v980
  %v988 = sub i64 8, 1
  %v989 = add i64 %v987, %v988
  %v990 = sdiv i64 %v989, 8
  br label %b105
b105:
  %v991 = phi i64 [ 0, %b103 ], [ %v1150, %b112 ]
  %v992 = icmp slt i64 %v991, %v990
  br i1 %v992, label %b106, label %b107
b106:
  %v993 = mul i64 %v987, %v991
  %v994 = sdiv i64 %v993, %v990
  %v995 = add i64 %v980, %v994
  %v996 = add i64 %v991, 1
  %v997 = mul i64 %v987, %v996
  %v998 = sdiv i64 %v997, %v990
  %v999 = add i64 %v980, %v998
  %v1000 = mul i64 %v985, 64
  %v1001 = getelementptr inbounds float, ptr %v181, i64 %v1000
  %v1002 = sub i64 %v999, %v995
  %v1003 = add i64 %v378, 0
  %v1004 = and i64 %v1003, %v164
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v995
  %v1007 = mul i64 %v1006, 8
  %v1008 = getelementptr inbounds float, ptr %v84, i64 %v1007
  %v1009 = getelementptr inbounds float, ptr %v1008, i64 0
  %v1010 = sub i64 %v1002, 1
  %v1011 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1010
  %v1012 = load ptr, ptr %v1011, align 4
  %v1013 = getelementptr inbounds float, ptr %v966, i64 0
  %v1014 = icmp sgt i64 %v1002, 0
  br i1 %v1014, label %b108, label %b109
b108:
  call void %v1012(ptr %v1009, i64 8, ptr %v1001, i64 8, ptr %v1013, i64 8, i64 0)
  br label %b109
b109:
  %v1015 = add i64 %v1000, 64
  br label %b110
b110:
  %v1016 = phi i64 [ %v995, %b109 ], [ %v1149, %b115 ]
  %v1017 = icmp slt i64 %v1016, %v999
  br i1 %v1017, label %b111, label %b112
b111:
  %v1018 = sub i64 %v1016, %v995
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v966, i64 %v1019
  %v1021 = mul i64 %v1016, 8
  %v1022 = getelementptr inbounds float, ptr %v76, i64 %v1021
  %v1023 = add i64 %v378, 0
  %v1024 = and i64 %v1023, %v120
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1016
  %v1027 = mul i64 %v1026, 8
  %v1028 = getelementptr inbounds float, ptr %v22, i64 %v1027
  %v1029 = add i64 %v378, 0
  %v1030 = and i64 %v1029, %v124
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1016
  %v1033 = mul i64 %v1032, 8
  %v1034 = getelementptr inbounds float, ptr %v40, i64 %v1033
  %v1035 = add i64 %v378, 0
  %v1036 = and i64 %v1035, %v148
  %v1037 = mul i64 %v1036, %v7
  %v1038 = add i64 %v1037, %v1016
  %v1039 = mul i64 %v1038, 8
  %v1040 = getelementptr inbounds float, ptr %v64, i64 %v1039
  %v1041 = add i64 %v378, 0
  %v1042 = and i64 %v1041, %v152
  %v1043 = mul i64 %v1042, %v7
  %v1044 = add i64 %v1043, %v1016
  %v1045 = mul i64 %v1044, 8
  %v1046 = getelementptr inbounds float, ptr %v68, i64 %v1045
  %v1047 = add i64 %v378, 0
  %v1048 = and i64 %v1047, %v156
  %v1049 = mul i64 %v1048, %v7
  %v1050 = add i64 %v1049, %v1016
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v74, i64 %v1051
  %v1053 = add i64 %v378, 0
  %v1054 = and i64 %v1053, %v160
  %v1055 = mul i64 %v1054, %v7
  %v1056 = add i64 %v1055, %v1016
  %v1057 = mul i64 %v1056, 8
  %v1058 = getelementptr inbounds float, ptr %v80, i64 %v1057
  %v1059 = add i64 %v378, 0
  %v1060 = and i64 %v1059, %v164
  %v1061 = mul i64 %v1060, %v7
  %v1062 = add i64 %v1061, %v1016
  %v1063 = mul i64 %v1062, 8
  %v1064 = getelementptr inbounds float, ptr %v84, i64 %v1063
  %v1065 = add i64 %v378, 0
  %v1066 = and i64 %v1065, %v166
  %v1067 = mul i64 %v1066, %v7
  %v1068 = add i64 %v1067, %v1016
  %v1069 = mul i64 %v1068, 8
  %v1070 = getelementptr inbounds float, ptr %v86, i64 %v1069
  %v1071 = add i64 %v378, 0
  %v1072 = and i64 %v1071, %v168
  %v1073 = mul i64 %v1072, %v7
  %v1074 = add i64 %v1073, %v1016
  %v1075 = mul i64 %v1074, 8
  %v1076 = getelementptr inbounds float, ptr %v88, i64 %v1075
  %v1077 = add i64 %v378, 0
  %v1078 = and i64 %v1077, %v170
  %v1079 = mul i64 %v1078, %v7
  %v1080 = add i64 %v1079, %v1016
  %v1081 = mul i64 %v1080, 8
  %v1082 = getelementptr inbounds float, ptr %v90, i64 %v1081
  %v1083 = mul i64 %v1016, 8
  %v1084 = getelementptr inbounds float, ptr %v70, i64 %v1083
  br label %b113
b113:
  %v1085 = phi i64 [ 0, %b111 ], [ %v1148, %b114 ]
  %v1086 = icmp slt i64 %v1085, 1
  br i1 %v1086, label %b114, label %b115
b114:
  %v1087 = mul i64 %v985, 1
  %v1088 = add i64 %v1087, %v1085
  %v1089 = mul i64 %v1088, 8
  %v1090 = add i64 0, %v1085
  %v1091 = mul i64 %v1090, 8
  %v1092 = getelementptr inbounds float, ptr %v1020, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 0, %v1089
  %v1095 = getelementptr inbounds float, ptr %v1022, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = fadd <8 x float> %v1096, %v1093
  %v1098 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v1099 = shufflevector <8 x float> %v1098, <8 x float> poison, <8 x i32> zeroinitializer
  %v1100 = fmul <8 x float> %v1097, %v1099
  %v1101 = add i64 0, %v1089
  %v1102 = getelementptr inbounds float, ptr %v1028, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 0, %v1089
  %v1105 = getelementptr inbounds float, ptr %v18, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = fdiv <8 x float> %v1103, %v1106
  %v1108 = fmul <8 x float> %v1100, %v1107
  %v1109 = fdiv <8 x float> %v1108, %v1106
  %v1110 = add i64 0, %v1089
  %v1111 = getelementptr inbounds float, ptr %v1034, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fmul <8 x float> %v1112, %v1112
  %v1114 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1115 = shufflevector <8 x float> %v1114, <8 x float> poison, <8 x i32> zeroinitializer
  %v1116 = fsub <8 x float> %v1115, %v1113
  %v1117 = fmul <8 x float> %v1100, %v1116
  %v1118 = add i64 0, %v1089
  %v1119 = getelementptr inbounds float, ptr %v1040, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = add i64 0, %v1089
  %v1122 = getelementptr inbounds float, ptr %v1046, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = fadd <8 x float> %v1120, %v1123
  %v1125 = add i64 0, %v1089
  %v1126 = getelementptr inbounds float, ptr %v1052, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = fadd <8 x float> %v1124, %v1127
  %v1129 = add i64 0, %v1089
  %v1130 = getelementptr inbounds float, ptr %v1058, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = fadd <8 x float> %v1128, %v1131
  %v1133 = add i64 0, %v1089
  %v1134 = getelementptr inbounds float, ptr %v1064, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = fadd <8 x float> %v1132, %v1135
  %v1137 = fadd <8 x float> %v1136, %v1117
  %v1138 = fdiv <8 x float> %v1100, %v1106
  %v1139 = fsub <8 x float> %v1097, %v1138
  %v1140 = add i64 0, %v1089
  %v1141 = getelementptr inbounds float, ptr %v1070, i64 %v1140
  store <8 x float> %v1109, ptr %v1141, align 4
  %v1142 = add i64 0, %v1089
  %v1143 = getelementptr inbounds float, ptr %v1076, i64 %v1142
  store <8 x float> %v1117, ptr %v1143, align 4
  %v1144 = add i64 0, %v1089
  %v1145 = getelementptr inbounds float, ptr %v1082, i64 %v1144
  store <8 x float> %v1137, ptr %v1145, align 4
  %v1146 = add i64 0, %v1089
  %v1147 = getelementptr inbounds float, ptr %v1084, i64 %v1146
  store <8 x float> %v1139, ptr %v1147, align 4
  %v1148 = add nsw i64 %v1085, 1
  br label %b113
b115:
  %v1149 = add nsw i64 %v1016, 1
  br label %b110
b112:
  %v1150 = add nsw i64 %v991, 1
  br label %b105
b107:
  %v1151 = add nsw i64 %v985, 1
  br label %b102
b104:
  %v1152 = add nsw i64 %v980, 96
  br label %b99
b101:
  %v1154 = add i64 %v7, 0
  %v1155 = sdiv i64 %v1154, 1
  %v1156 = add i64 %v2, 1
  %v1157 = mul i64 %v1155, %v2
  %v1158 = sdiv i64 %v1157, %v3
  %v1159 = mul i64 %v1158, 1
  %v1160 = icmp slt i64 %v1159, %v7
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v7
  %v1162 = mul i64 %v1155, %v1156
  %v1163 = sdiv i64 %v1162, %v3
  %v1164 = mul i64 %v1163, 1
  %v1165 = icmp slt i64 %v1164, %v7
  %v1166 = select i1 %v1165, i64 %v1164, i64 %v7
  br label %b116
b116:
  %v1167 = phi i64 [ %v1161, %b101 ], [ %v1235, %b121 ]
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b117, label %b118
b117:
  %v1169 = add i64 %v1167, 96
  %v1170 = icmp slt i64 %v1169, %v1166
  %v1171 = select i1 %v1170, i64 %v1169, i64 %v1166
  br label %b119
b119:
  %v1172 = phi i64 [ 0, %b117 ], [ %v1234, %b124 ]
  %v1173 = icmp slt i64 %v1172, 1
  br i1 %v1173, label %b120, label %b121
b120:
  %v1174 = sub i64 %v1171, %v1167
  %v1175 = sub i64 8, 1
  %v1176 = add i64 %v1174, %v1175
  %v1177 = sdiv i64 %v1176, 8
  br label %b122
b122:
  %v1178 = phi i64 [ 0, %b120 ], [ %v1233, %b129 ]
  %v1179 = icmp slt i64 %v1178, %v1177
  br i1 %v1179, label %b123, label %b124
b123:
  %v1180 = mul i64 %v1174, %v1178
  %v1181 = sdiv i64 %v1180, %v1177
  %v1182 = add i64 %v1167, %v1181
  %v1183 = add i64 %v1178, 1
  %v1184 = mul i64 %v1174, %v1183
  %v1185 = sdiv i64 %v1184, %v1177
  %v1186 = add i64 %v1167, %v1185
  %v1187 = mul i64 %v1172, 64
  %v1188 = getelementptr inbounds float, ptr %v182, i64 %v1187
  %v1189 = sub i64 %v1186, %v1182
  %v1190 = add i64 %v378, 0
  %v1191 = and i64 %v1190, %v168
  %v1192 = mul i64 %v1191, %v7
  %v1193 = add i64 %v1192, %v1182
  %v1194 = mul i64 %v1193, 8
  %v1195 = getelementptr inbounds float, ptr %v88, i64 %v1194
  %v1196 = getelementptr inbounds float, ptr %v1195, i64 0
  %v1197 = sub i64 %v1189, 1
  %v1198 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1197
  %v1199 = load ptr, ptr %v1198, align 4
  %v1200 = getelementptr inbounds float, ptr %v1153, i64 0
  %v1201 = icmp sgt i64 %v1189, 0
  br i1 %v1201, label %b125, label %b126
b125:
  call void %v1199(ptr %v1196, i64 8, ptr %v1188, i64 8, ptr %v1200, i64 8, i64 0)
  br label %b126
b126:
  %v1202 = add i64 %v1187, 64
  br label %b127
b127:
  %v1203 = phi i64 [ %v1182, %b126 ], [ %v1232, %b132 ]
  %v1204 = icmp slt i64 %v1203, %v1186
  br i1 %v1204, label %b128, label %b129
b128:
  %v1205 = sub i64 %v1203, %v1182
  %v1206 = mul i64 %v1205, 8
  %v1207 = getelementptr inbounds float, ptr %v1153, i64 %v1206
  %v1208 = mul i64 %v1203, 8
  %v1209 = getelementptr inbounds float, ptr %v70, i64 %v1208
  %v1210 = add i64 %v378, 0
  %v1211 = and i64 %v1210, 1
  %v1212 = mul i64 %v1211, %v7
  %v1213 = add i64 %v1212, %v1203
  %v1214 = mul i64 %v1213, 8
  %v1215 = getelementptr inbounds float, ptr %v24, i64 %v1214
  br label %b130
b130:
  %v1216 = phi i64 [ 0, %b128 ], [ %v1231, %b131 ]
  %v1217 = icmp slt i64 %v1216, 1
  br i1 %v1217, label %b131, label %b132
b131:
  %v1218 = mul i64 %v1172, 1
  %v1219 = add i64 %v1218, %v1216
  %v1220 = mul i64 %v1219, 8
  %v1221 = add i64 0, %v1216
  %v1222 = mul i64 %v1221, 8
  %v1223 = getelementptr inbounds float, ptr %v1207, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 0, %v1220
  %v1226 = getelementptr inbounds float, ptr %v1209, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = fadd <8 x float> %v1227, %v1224
  %v1229 = add i64 0, %v1220
  %v1230 = getelementptr inbounds float, ptr %v1215, i64 %v1229
  store <8 x float> %v1228, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1216, 1
  br label %b130
b132:
  %v1232 = add nsw i64 %v1203, 1
  br label %b127
b129:
  %v1233 = add nsw i64 %v1178, 1
  br label %b122
b124:
  %v1234 = add nsw i64 %v1172, 1
  br label %b119
b121:
  %v1235 = add nsw i64 %v1167, 96
  br label %b116
b118:
  %v1236 = add nsw i64 %v375, 1
  br label %b25
b27:
  %v1237 = icmp sgt i64 %v3, 1
  br i1 %v1237, label %b133, label %b134
b133:
  %v1238 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1239 = atomicrmw add ptr %v1238, i64 1 acq_rel
  %v1240 = load i64, ptr %v171, align 8
  %v1241 = add i64 %v1240, 1
  store i64 %v1241, ptr %v171, align 8
  %v1242 = mul i64 %v3, %v1241
  br label %b135
b135:
  %v1243 = load atomic i64, ptr %v1238 acquire, align 8
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b136, label %b137
b136:
  %v1245 = call i32 @sched_yield()
  br label %b135
b137:
  br label %b134
b134:
  %v1246 = getelementptr inbounds float, ptr %v173, i64 384
  %v1247 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1248 = load i64, ptr %v1247, align 8
  %v1249 = icmp eq i64 %v1248, 0
  br i1 %v1249, label %b138, label %b139
b138:
  %v1250 = add i64 1, 0
  %v1251 = sdiv i64 %v1250, 1
  %v1252 = add i64 %v2, 1
  %v1253 = mul i64 %v1251, %v2
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, 1
  %v1257 = select i1 %v1256, i64 %v1255, i64 1
  %v1258 = mul i64 %v1251, %v1252
  %v1259 = sdiv i64 %v1258, %v3
  %v1260 = mul i64 %v1259, 1
  %v1261 = icmp slt i64 %v1260, 1
  %v1262 = select i1 %v1261, i64 %v1260, i64 1
  %v1263 = icmp slt i64 %v1262, 1
  %v1264 = select i1 %v1263, i64 %v1262, i64 1
  br label %b140
b140:
  %v1265 = phi i64 [ %v1257, %b138 ], [ %v1279, %b141 ]
  %v1266 = icmp slt i64 %v1265, %v1264
  br i1 %v1266, label %b141, label %b142
b141:
  %v1267 = mul i64 %v1265, 64
  %v1268 = mul i64 %v1265, 8
  %v1269 = add i64 %v1267, 0
  %v1270 = add i64 %v1268, 0
  %v1271 = getelementptr inbounds float, ptr %v1246, i64 %v1269
  %v1272 = sub i64 8, %v1270
  %v1273 = icmp slt i64 %v1272, 0
  %v1274 = select i1 %v1273, i64 0, i64 %v1272
  %v1275 = mul i64 %v1270, 1
  %v1276 = add i64 0, %v1275
  %v1277 = getelementptr inbounds float, ptr %v12, i64 %v1276
  call void @pack_rows(ptr %v1277, i64 1, i64 8, i64 8, i64 %v1274, ptr %v1271, i64 8)
  %v1278 = add i64 %v1267, 64
  %v1279 = add nsw i64 %v1265, 1
  br label %b140
b142:
  br label %b139
b139:
  %v1280 = icmp sgt i64 %v3, 1
  br i1 %v1280, label %b143, label %b144
b143:
  %v1281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1282 = atomicrmw add ptr %v1281, i64 1 acq_rel
  %v1283 = load i64, ptr %v171, align 8
  %v1284 = add i64 %v1283, 1
  store i64 %v1284, ptr %v171, align 8
  %v1285 = mul i64 %v3, %v1284
  br label %b145
b145:
  %v1286 = load atomic i64, ptr %v1281 acquire, align 8
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b146, label %b147
b146:
  %v1288 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v1290 = add i64 %v8, 0
  %v1291 = sdiv i64 %v1290, 1
  %v1292 = add i64 %v2, 1
  %v1293 = mul i64 %v1291, %v2
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 1
  %v1296 = icmp slt i64 %v1295, %v8
  %v1297 = select i1 %v1296, i64 %v1295, i64 %v8
  %v1298 = mul i64 %v1291, %v1292
  %v1299 = sdiv i64 %v1298, %v3
  %v1300 = mul i64 %v1299, 1
  %v1301 = icmp slt i64 %v1300, %v8
  %v1302 = select i1 %v1301, i64 %v1300, i64 %v8
  br label %b148
b148:
  %v1303 = phi i64 [ %v1297, %b144 ], [ %v1357, %b153 ]
  %v1304 = icmp slt i64 %v1303, %v1302
  br i1 %v1304, label %b149, label %b150
b149:
  %v1305 = add i64 %v1303, 96
  %v1306 = icmp slt i64 %v1305, %v1302
  %v1307 = select i1 %v1306, i64 %v1305, i64 %v1302
  br label %b151
b151:
  %v1308 = phi i64 [ 0, %b149 ], [ %v1356, %b156 ]
  %v1309 = icmp slt i64 %v1308, 1
  br i1 %v1309, label %b152, label %b153
b152:
  %v1310 = sub i64 %v1307, %v1303
  %v1311 = sub i64 8, 1
  %v1312 = add i64 %v1310, %v1311
  %v1313 = sdiv i64 %v1312, 8
  br label %b154
b154:
  %v1314 = phi i64 [ 0, %b152 ], [ %v1355, %b161 ]
  %v1315 = icmp slt i64 %v1314, %v1313
  br i1 %v1315, label %b155, label %b156
b155:
  %v1316 = mul i64 %v1310, %v1314
  %v1317 = sdiv i64 %v1316, %v1313
  %v1318 = add i64 %v1303, %v1317
  %v1319 = add i64 %v1314, 1
  %v1320 = mul i64 %v1310, %v1319
  %v1321 = sdiv i64 %v1320, %v1313
  %v1322 = add i64 %v1303, %v1321
  %v1323 = mul i64 %v1308, 64
  %v1324 = getelementptr inbounds float, ptr %v1246, i64 %v1323
  %v1325 = sub i64 %v1322, %v1318
  %v1326 = mul i64 %v1318, 8
  %v1327 = getelementptr inbounds float, ptr %v90, i64 %v1326
  %v1328 = getelementptr inbounds float, ptr %v1327, i64 0
  %v1329 = sub i64 %v1325, 1
  %v1330 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1329
  %v1331 = load ptr, ptr %v1330, align 4
  %v1332 = getelementptr inbounds float, ptr %v1289, i64 0
  %v1333 = icmp sgt i64 %v1325, 0
  br i1 %v1333, label %b157, label %b158
b157:
  call void %v1331(ptr %v1328, i64 8, ptr %v1324, i64 8, ptr %v1332, i64 8, i64 0)
  br label %b158
b158:
  %v1334 = add i64 %v1323, 64
  br label %b159
b159:
  %v1335 = phi i64 [ %v1318, %b158 ], [ %v1354, %b164 ]
  %v1336 = icmp slt i64 %v1335, %v1322
  br i1 %v1336, label %b160, label %b161
b160:
  %v1337 = sub i64 %v1335, %v1318
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v1289, i64 %v1338
  %v1340 = mul i64 %v1335, 8
  %v1341 = getelementptr inbounds float, ptr %v26, i64 %v1340
  br label %b162
b162:
  %v1342 = phi i64 [ 0, %b160 ], [ %v1353, %b163 ]
  %v1343 = icmp slt i64 %v1342, 1
  br i1 %v1343, label %b163, label %b164
b163:
  %v1344 = mul i64 %v1308, 1
  %v1345 = add i64 %v1344, %v1342
  %v1346 = mul i64 %v1345, 8
  %v1347 = add i64 0, %v1342
  %v1348 = mul i64 %v1347, 8
  %v1349 = getelementptr inbounds float, ptr %v1339, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = add i64 0, %v1346
  %v1352 = getelementptr inbounds float, ptr %v1341, i64 %v1351
  store <8 x float> %v1350, ptr %v1352, align 4
  %v1353 = add nsw i64 %v1342, 1
  br label %b162
b164:
  %v1354 = add nsw i64 %v1335, 1
  br label %b159
b161:
  %v1355 = add nsw i64 %v1314, 1
  br label %b154
b156:
  %v1356 = add nsw i64 %v1308, 1
  br label %b151
b153:
  %v1357 = add nsw i64 %v1303, 96
  br label %b148
b150:
  %v1358 = icmp sgt i64 %v3, 1
  br i1 %v1358, label %b165, label %b166
b165:
  %v1359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1360 = atomicrmw add ptr %v1359, i64 1 acq_rel
  %v1361 = load i64, ptr %v171, align 8
  %v1362 = add i64 %v1361, 1
  store i64 %v1362, ptr %v171, align 8
  %v1363 = mul i64 %v3, %v1362
  br label %b167
b167:
  %v1364 = load atomic i64, ptr %v1359 acquire, align 8
  %v1365 = icmp slt i64 %v1364, %v1363
  br i1 %v1365, label %b168, label %b169
b168:
  %v1366 = call i32 @sched_yield()
  br label %b167
b169:
  br label %b166
b166:
  %v1367 = mul i64 0, 8
  %v1368 = getelementptr inbounds float, ptr %v90, i64 %v1367
  %v1369 = getelementptr inbounds float, ptr %v1368, i64 0
  %v1370 = mul i64 0, 8
  %v1371 = getelementptr inbounds float, ptr %v10, i64 %v1370
  %v1372 = getelementptr inbounds float, ptr %v1371, i64 0
  %v1373 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1374 = add i64 8, 1
  %v1375 = sdiv i64 %v1374, 2
  %v1376 = add i64 %v2, 1
  %v1377 = mul i64 %v1375, %v2
  %v1378 = sdiv i64 %v1377, %v3
  %v1379 = mul i64 %v1378, 2
  %v1380 = icmp slt i64 %v1379, 8
  %v1381 = select i1 %v1380, i64 %v1379, i64 8
  %v1382 = mul i64 %v1375, %v1376
  %v1383 = sdiv i64 %v1382, %v3
  %v1384 = mul i64 %v1383, 2
  %v1385 = icmp slt i64 %v1384, 8
  %v1386 = select i1 %v1385, i64 %v1384, i64 8
  %v1387 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b170
b170:
  %v1388 = phi i64 [ %v1381, %b166 ], [ %v1396, %b175 ]
  %v1389 = icmp slt i64 %v1388, %v1386
  br i1 %v1389, label %b171, label %b172
b171:
  %v1390 = mul i64 %v1388, 8
  %v1391 = getelementptr inbounds float, ptr %v1387, i64 %v1390
  br label %b173
b173:
  %v1392 = phi i64 [ 0, %b171 ], [ %v1395, %b174 ]
  %v1393 = icmp slt i64 %v1392, 8
  br i1 %v1393, label %b174, label %b175
b174:
  %v1394 = getelementptr inbounds float, ptr %v1391, i64 %v1392
  store float 0x0000000000000000, ptr %v1394, align 4
  %v1395 = add nsw i64 %v1392, 1
  br label %b173
b175:
  %v1396 = add nsw i64 %v1388, 1
  br label %b170
b172:
  %v1397 = mul i64 %v8, 1
  br label %b176
b176:
  %v1398 = phi i64 [ 0, %b172 ], [ %v1502, %b181 ]
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b177, label %b178
b177:
  %v1400 = sub i64 %v1397, %v1398
  %v1401 = icmp slt i64 %v1400, 384
  %v1402 = select i1 %v1401, i64 %v1400, i64 384
  br label %b179
b179:
  %v1403 = phi i64 [ %v1381, %b177 ], [ %v1501, %b205 ]
  %v1404 = icmp slt i64 %v1403, %v1386
  br i1 %v1404, label %b180, label %b181
b180:
  %v1405 = sub i64 %v1386, %v1403
  %v1406 = icmp slt i64 %v1405, 64
  %v1407 = select i1 %v1406, i64 %v1405, i64 64
  %v1408 = sdiv i64 %v1407, 2
  %v1409 = mul i64 %v1408, 2
  %v1410 = sub i64 %v1407, %v1409
  %v1411 = mul i64 %v1398, 8
  %v1412 = add i64 %v1411, %v1403
  %v1413 = getelementptr inbounds float, ptr %v1369, i64 %v1412
  br label %b182
b182:
  %v1414 = phi i64 [ 0, %b180 ], [ %v1440, %b190 ]
  %v1415 = icmp slt i64 %v1414, %v1402
  br i1 %v1415, label %b183, label %b184
b183:
  %v1416 = mul i64 %v1414, 8
  %v1417 = getelementptr inbounds float, ptr %v1413, i64 %v1416
  %v1418 = mul i64 %v1414, 2
  %v1419 = getelementptr inbounds float, ptr %v1373, i64 %v1418
  br label %b185
b185:
  %v1420 = phi i64 [ 0, %b183 ], [ %v1429, %b186 ]
  %v1421 = icmp slt i64 %v1420, %v1408
  br i1 %v1421, label %b186, label %b187
b186:
  %v1422 = mul i64 %v1420, 2
  %v1423 = getelementptr inbounds float, ptr %v1417, i64 %v1422
  %v1424 = mul i64 %v1420, 768
  %v1425 = getelementptr inbounds float, ptr %v1419, i64 %v1424
  %v1426 = getelementptr inbounds float, ptr %v1423, i64 0
  %v1427 = load <2 x float>, ptr %v1426, align 4
  %v1428 = getelementptr inbounds float, ptr %v1425, i64 0
  store <2 x float> %v1427, ptr %v1428, align 4
  %v1429 = add nsw i64 %v1420, 1
  br label %b185
b187:
  %v1430 = mul i64 %v1408, 2
  %v1431 = getelementptr inbounds float, ptr %v1417, i64 %v1430
  %v1432 = mul i64 %v1408, 768
  %v1433 = getelementptr inbounds float, ptr %v1419, i64 %v1432
  br label %b188
b188:
  %v1434 = phi i64 [ 0, %b187 ], [ %v1439, %b189 ]
  %v1435 = icmp slt i64 %v1434, %v1410
  br i1 %v1435, label %b189, label %b190
b189:
  %v1436 = getelementptr inbounds float, ptr %v1431, i64 %v1434
  %v1437 = load float, ptr %v1436, align 4
  %v1438 = getelementptr inbounds float, ptr %v1433, i64 %v1434
  store float %v1437, ptr %v1438, align 4
  %v1439 = add nsw i64 %v1434, 1
  br label %b188, !llvm.loop !0
b190:
  %v1440 = add nsw i64 %v1414, 1
  br label %b182
b184:
  br label %b191
b191:
  %v1441 = phi i64 [ 0, %b184 ], [ %v1476, %b199 ]
  %v1442 = icmp slt i64 %v1441, 0
  br i1 %v1442, label %b192, label %b193
b192:
  %v1443 = mul i64 %v1398, 8
  %v1444 = add i64 %v1443, %v1441
  %v1445 = getelementptr inbounds float, ptr %v1372, i64 %v1444
  br label %b194
b194:
  %v1446 = phi i64 [ 0, %b192 ], [ %v1464, %b195 ]
  %v1447 = icmp slt i64 %v1446, %v1402
  br i1 %v1447, label %b195, label %b196
b195:
  %v1448 = mul i64 %v1446, 8
  %v1449 = getelementptr inbounds float, ptr %v1445, i64 %v1448
  %v1450 = mul i64 %v1446, 32
  %v1451 = getelementptr inbounds float, ptr %v176, i64 %v1450
  %v1452 = getelementptr inbounds float, ptr %v1449, i64 0
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = getelementptr inbounds float, ptr %v1451, i64 0
  store <8 x float> %v1453, ptr %v1454, align 4
  %v1455 = getelementptr inbounds float, ptr %v1449, i64 8
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = getelementptr inbounds float, ptr %v1451, i64 8
  store <8 x float> %v1456, ptr %v1457, align 4
  %v1458 = getelementptr inbounds float, ptr %v1449, i64 16
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = getelementptr inbounds float, ptr %v1451, i64 16
  store <8 x float> %v1459, ptr %v1460, align 4
  %v1461 = getelementptr inbounds float, ptr %v1449, i64 24
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = getelementptr inbounds float, ptr %v1451, i64 24
  store <8 x float> %v1462, ptr %v1463, align 4
  %v1464 = add nsw i64 %v1446, 1
  br label %b194
b196:
  %v1465 = sdiv i64 %v1407, 2
  br label %b197
b197:
  %v1466 = phi i64 [ 0, %b196 ], [ %v1475, %b198 ]
  %v1467 = icmp slt i64 %v1466, %v1465
  br i1 %v1467, label %b198, label %b199
b198:
  %v1468 = mul i64 %v1466, 2
  %v1469 = add i64 %v1403, %v1468
  %v1470 = mul i64 %v1466, 768
  %v1471 = getelementptr inbounds float, ptr %v1373, i64 %v1470
  %v1472 = mul i64 %v1469, 8
  %v1473 = add i64 %v1472, %v1441
  %v1474 = getelementptr inbounds float, ptr %v1387, i64 %v1473
  call void @outer_2x32(ptr %v1471, ptr %v176, i64 %v1402, ptr %v1474, i64 8)
  %v1475 = add nsw i64 %v1466, 1
  br label %b197
b199:
  %v1476 = add nsw i64 %v1441, 32
  br label %b191
b193:
  %v1477 = mul i64 %v1398, 8
  %v1478 = add i64 %v1477, 0
  %v1479 = getelementptr inbounds float, ptr %v1372, i64 %v1478
  br label %b200
b200:
  %v1480 = phi i64 [ 0, %b193 ], [ %v1489, %b201 ]
  %v1481 = icmp slt i64 %v1480, %v1402
  br i1 %v1481, label %b201, label %b202
b201:
  %v1482 = mul i64 %v1480, 8
  %v1483 = getelementptr inbounds float, ptr %v1479, i64 %v1482
  %v1484 = mul i64 %v1480, 8
  %v1485 = getelementptr inbounds float, ptr %v176, i64 %v1484
  %v1486 = getelementptr inbounds float, ptr %v1483, i64 0
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = getelementptr inbounds float, ptr %v1485, i64 0
  store <8 x float> %v1487, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1480, 1
  br label %b200
b202:
  %v1490 = sdiv i64 %v1407, 2
  br label %b203
b203:
  %v1491 = phi i64 [ 0, %b202 ], [ %v1500, %b204 ]
  %v1492 = icmp slt i64 %v1491, %v1490
  br i1 %v1492, label %b204, label %b205
b204:
  %v1493 = mul i64 %v1491, 2
  %v1494 = add i64 %v1403, %v1493
  %v1495 = mul i64 %v1491, 768
  %v1496 = getelementptr inbounds float, ptr %v1373, i64 %v1495
  %v1497 = mul i64 %v1494, 8
  %v1498 = add i64 %v1497, 0
  %v1499 = getelementptr inbounds float, ptr %v1387, i64 %v1498
  call void @outer_2x8(ptr %v1496, ptr %v176, i64 %v1402, ptr %v1499, i64 8)
  %v1500 = add nsw i64 %v1491, 1
  br label %b203
b205:
  %v1501 = add nsw i64 %v1403, 64
  br label %b179
b181:
  %v1502 = add nsw i64 %v1398, 384
  br label %b176
b178:
  %v1503 = icmp sgt i64 %v3, 1
  br i1 %v1503, label %b206, label %b207
b206:
  %v1504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1505 = atomicrmw add ptr %v1504, i64 1 acq_rel
  %v1506 = load i64, ptr %v171, align 8
  %v1507 = add i64 %v1506, 1
  store i64 %v1507, ptr %v171, align 8
  %v1508 = mul i64 %v3, %v1507
  br label %b208
b208:
  %v1509 = load atomic i64, ptr %v1504 acquire, align 8
  %v1510 = icmp slt i64 %v1509, %v1508
  br i1 %v1510, label %b209, label %b210
b209:
  %v1511 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v1512 = icmp eq i64 %v2, 0
  br i1 %v1512, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1513 = phi i64 [ 0, %b211 ], [ %v1530, %b218 ]
  %v1514 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v1529, %b218 ]
  %v1515 = icmp slt i64 %v1513, %v8
  br i1 %v1515, label %b214, label %b215
b214:
  %v1516 = add i64 %v1513, 128
  %v1517 = icmp slt i64 %v1516, %v8
  %v1518 = select i1 %v1517, i64 %v1516, i64 %v8
  br label %b216
b216:
  %v1519 = phi i64 [ %v1513, %b214 ], [ %v1528, %b217 ]
  %v1520 = phi <8 x float> [ splat (float 0x0000000000000000), %b214 ], [ %v1527, %b217 ]
  %v1521 = icmp slt i64 %v1519, %v1518
  br i1 %v1521, label %b217, label %b218
b217:
  %v1522 = mul i64 %v1519, 8
  %v1523 = getelementptr inbounds float, ptr %v90, i64 %v1522
  %v1524 = add i64 0, 0
  %v1525 = getelementptr inbounds float, ptr %v1523, i64 %v1524
  %v1526 = load <8 x float>, ptr %v1525, align 4
  %v1527 = fadd <8 x float> %v1520, %v1526
  %v1528 = add nsw i64 %v1519, 1
  br label %b216
b218:
  %v1529 = fadd <8 x float> %v1514, %v1520
  %v1530 = add nsw i64 %v1513, 128
  br label %b213
b215:
  %v1531 = add i64 0, 0
  %v1532 = getelementptr inbounds float, ptr %v30, i64 %v1531
  store <8 x float> %v1514, ptr %v1532, align 4
  br label %b212
b212:
  %v1533 = icmp sgt i64 %v3, 1
  br i1 %v1533, label %b219, label %b220
b219:
  %v1534 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1535 = atomicrmw add ptr %v1534, i64 1 acq_rel
  %v1536 = load i64, ptr %v171, align 8
  %v1537 = add i64 %v1536, 1
  store i64 %v1537, ptr %v171, align 8
  %v1538 = mul i64 %v3, %v1537
  br label %b221
b221:
  %v1539 = load atomic i64, ptr %v1534 acquire, align 8
  %v1540 = icmp slt i64 %v1539, %v1538
  br i1 %v1540, label %b222, label %b223
b222:
  %v1541 = call i32 @sched_yield()
  br label %b221
b223:
  br label %b220
b220:
  %v1542 = mul i64 0, 8
  %v1543 = getelementptr inbounds float, ptr %v64, i64 %v1542
  %v1544 = getelementptr inbounds float, ptr %v1543, i64 0
  %v1545 = mul i64 0, 8
  %v1546 = getelementptr inbounds float, ptr %v58, i64 %v1545
  %v1547 = getelementptr inbounds float, ptr %v1546, i64 0
  %v1548 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1549 = add i64 8, 1
  %v1550 = sdiv i64 %v1549, 2
  %v1551 = add i64 %v2, 1
  %v1552 = mul i64 %v1550, %v2
  %v1553 = sdiv i64 %v1552, %v3
  %v1554 = mul i64 %v1553, 2
  %v1555 = icmp slt i64 %v1554, 8
  %v1556 = select i1 %v1555, i64 %v1554, i64 8
  %v1557 = mul i64 %v1550, %v1551
  %v1558 = sdiv i64 %v1557, %v3
  %v1559 = mul i64 %v1558, 2
  %v1560 = icmp slt i64 %v1559, 8
  %v1561 = select i1 %v1560, i64 %v1559, i64 8
  %v1562 = getelementptr inbounds float, ptr %v92, i64 0
  br label %b224
b224:
  %v1563 = phi i64 [ %v1556, %b220 ], [ %v1571, %b229 ]
  %v1564 = icmp slt i64 %v1563, %v1561
  br i1 %v1564, label %b225, label %b226
b225:
  %v1565 = mul i64 %v1563, 8
  %v1566 = getelementptr inbounds float, ptr %v1562, i64 %v1565
  br label %b227
b227:
  %v1567 = phi i64 [ 0, %b225 ], [ %v1570, %b228 ]
  %v1568 = icmp slt i64 %v1567, 8
  br i1 %v1568, label %b228, label %b229
b228:
  %v1569 = getelementptr inbounds float, ptr %v1566, i64 %v1567
  store float 0x0000000000000000, ptr %v1569, align 4
  %v1570 = add nsw i64 %v1567, 1
  br label %b227
b229:
  %v1571 = add nsw i64 %v1563, 1
  br label %b224
b226:
  %v1572 = mul i64 %v8, 1
  br label %b230
b230:
  %v1573 = phi i64 [ 0, %b226 ], [ %v1677, %b235 ]
  %v1574 = icmp slt i64 %v1573, %v1572
  br i1 %v1574, label %b231, label %b232
b231:
  %v1575 = sub i64 %v1572, %v1573
  %v1576 = icmp slt i64 %v1575, 384
  %v1577 = select i1 %v1576, i64 %v1575, i64 384
  br label %b233
b233:
  %v1578 = phi i64 [ %v1556, %b231 ], [ %v1676, %b259 ]
  %v1579 = icmp slt i64 %v1578, %v1561
  br i1 %v1579, label %b234, label %b235
b234:
  %v1580 = sub i64 %v1561, %v1578
  %v1581 = icmp slt i64 %v1580, 64
  %v1582 = select i1 %v1581, i64 %v1580, i64 64
  %v1583 = sdiv i64 %v1582, 2
  %v1584 = mul i64 %v1583, 2
  %v1585 = sub i64 %v1582, %v1584
  %v1586 = mul i64 %v1573, 8
  %v1587 = add i64 %v1586, %v1578
  %v1588 = getelementptr inbounds float, ptr %v1544, i64 %v1587
  br label %b236
b236:
  %v1589 = phi i64 [ 0, %b234 ], [ %v1615, %b244 ]
  %v1590 = icmp slt i64 %v1589, %v1577
  br i1 %v1590, label %b237, label %b238
b237:
  %v1591 = mul i64 %v1589, 8
  %v1592 = getelementptr inbounds float, ptr %v1588, i64 %v1591
  %v1593 = mul i64 %v1589, 2
  %v1594 = getelementptr inbounds float, ptr %v1548, i64 %v1593
  br label %b239
b239:
  %v1595 = phi i64 [ 0, %b237 ], [ %v1604, %b240 ]
  %v1596 = icmp slt i64 %v1595, %v1583
  br i1 %v1596, label %b240, label %b241
b240:
  %v1597 = mul i64 %v1595, 2
  %v1598 = getelementptr inbounds float, ptr %v1592, i64 %v1597
  %v1599 = mul i64 %v1595, 768
  %v1600 = getelementptr inbounds float, ptr %v1594, i64 %v1599
  %v1601 = getelementptr inbounds float, ptr %v1598, i64 0
  %v1602 = load <2 x float>, ptr %v1601, align 4
  %v1603 = getelementptr inbounds float, ptr %v1600, i64 0
  store <2 x float> %v1602, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1595, 1
  br label %b239
b241:
  %v1605 = mul i64 %v1583, 2
  %v1606 = getelementptr inbounds float, ptr %v1592, i64 %v1605
  %v1607 = mul i64 %v1583, 768
  %v1608 = getelementptr inbounds float, ptr %v1594, i64 %v1607
  br label %b242
b242:
  %v1609 = phi i64 [ 0, %b241 ], [ %v1614, %b243 ]
  %v1610 = icmp slt i64 %v1609, %v1585
  br i1 %v1610, label %b243, label %b244
b243:
  %v1611 = getelementptr inbounds float, ptr %v1606, i64 %v1609
  %v1612 = load float, ptr %v1611, align 4
  %v1613 = getelementptr inbounds float, ptr %v1608, i64 %v1609
  store float %v1612, ptr %v1613, align 4
  %v1614 = add nsw i64 %v1609, 1
  br label %b242, !llvm.loop !3
b244:
  %v1615 = add nsw i64 %v1589, 1
  br label %b236
b238:
  br label %b245
b245:
  %v1616 = phi i64 [ 0, %b238 ], [ %v1651, %b253 ]
  %v1617 = icmp slt i64 %v1616, 0
  br i1 %v1617, label %b246, label %b247
b246:
  %v1618 = mul i64 %v1573, 8
  %v1619 = add i64 %v1618, %v1616
  %v1620 = getelementptr inbounds float, ptr %v1547, i64 %v1619
  br label %b248
b248:
  %v1621 = phi i64 [ 0, %b246 ], [ %v1639, %b249 ]
  %v1622 = icmp slt i64 %v1621, %v1577
  br i1 %v1622, label %b249, label %b250
b249:
  %v1623 = mul i64 %v1621, 8
  %v1624 = getelementptr inbounds float, ptr %v1620, i64 %v1623
  %v1625 = mul i64 %v1621, 32
  %v1626 = getelementptr inbounds float, ptr %v176, i64 %v1625
  %v1627 = getelementptr inbounds float, ptr %v1624, i64 0
  %v1628 = load <8 x float>, ptr %v1627, align 4
  %v1629 = getelementptr inbounds float, ptr %v1626, i64 0
  store <8 x float> %v1628, ptr %v1629, align 4
  %v1630 = getelementptr inbounds float, ptr %v1624, i64 8
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = getelementptr inbounds float, ptr %v1626, i64 8
  store <8 x float> %v1631, ptr %v1632, align 4
  %v1633 = getelementptr inbounds float, ptr %v1624, i64 16
  %v1634 = load <8 x float>, ptr %v1633, align 4
  %v1635 = getelementptr inbounds float, ptr %v1626, i64 16
  store <8 x float> %v1634, ptr %v1635, align 4
  %v1636 = getelementptr inbounds float, ptr %v1624, i64 24
  %v1637 = load <8 x float>, ptr %v1636, align 4
  %v1638 = getelementptr inbounds float, ptr %v1626, i64 24
  store <8 x float> %v1637, ptr %v1638, align 4
  %v1639 = add nsw i64 %v1621, 1
  br label %b248
b250:
  %v1640 = sdiv i64 %v1582, 2
  br label %b251
b251:
  %v1641 = phi i64 [ 0, %b250 ], [ %v1650, %b252 ]
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b252, label %b253
b252:
  %v1643 = mul i64 %v1641, 2
  %v1644 = add i64 %v1578, %v1643
  %v1645 = mul i64 %v1641, 768
  %v1646 = getelementptr inbounds float, ptr %v1548, i64 %v1645
  %v1647 = mul i64 %v1644, 8
  %v1648 = add i64 %v1647, %v1616
  %v1649 = getelementptr inbounds float, ptr %v1562, i64 %v1648
  call void @outer_2x32(ptr %v1646, ptr %v176, i64 %v1577, ptr %v1649, i64 8)
  %v1650 = add nsw i64 %v1641, 1
  br label %b251
b253:
  %v1651 = add nsw i64 %v1616, 32
  br label %b245
b247:
  %v1652 = mul i64 %v1573, 8
  %v1653 = add i64 %v1652, 0
  %v1654 = getelementptr inbounds float, ptr %v1547, i64 %v1653
  br label %b254
b254:
  %v1655 = phi i64 [ 0, %b247 ], [ %v1664, %b255 ]
  %v1656 = icmp slt i64 %v1655, %v1577
  br i1 %v1656, label %b255, label %b256
b255:
  %v1657 = mul i64 %v1655, 8
  %v1658 = getelementptr inbounds float, ptr %v1654, i64 %v1657
  %v1659 = mul i64 %v1655, 8
  %v1660 = getelementptr inbounds float, ptr %v176, i64 %v1659
  %v1661 = getelementptr inbounds float, ptr %v1658, i64 0
  %v1662 = load <8 x float>, ptr %v1661, align 4
  %v1663 = getelementptr inbounds float, ptr %v1660, i64 0
  store <8 x float> %v1662, ptr %v1663, align 4
  %v1664 = add nsw i64 %v1655, 1
  br label %b254
b256:
  %v1665 = sdiv i64 %v1582, 2
  br label %b257
b257:
  %v1666 = phi i64 [ 0, %b256 ], [ %v1675, %b258 ]
  %v1667 = icmp slt i64 %v1666, %v1665
  br i1 %v1667, label %b258, label %b259
b258:
  %v1668 = mul i64 %v1666, 2
  %v1669 = add i64 %v1578, %v1668
  %v1670 = mul i64 %v1666, 768
  %v1671 = getelementptr inbounds float, ptr %v1548, i64 %v1670
  %v1672 = mul i64 %v1669, 8
  %v1673 = add i64 %v1672, 0
  %v1674 = getelementptr inbounds float, ptr %v1562, i64 %v1673
  call void @outer_2x8(ptr %v1671, ptr %v176, i64 %v1577, ptr %v1674, i64 8)
  %v1675 = add nsw i64 %v1666, 1
  br label %b257
b259:
  %v1676 = add nsw i64 %v1578, 64
  br label %b233
b235:
  %v1677 = add nsw i64 %v1573, 384
  br label %b230
b232:
  %v1678 = icmp sgt i64 %v3, 1
  br i1 %v1678, label %b260, label %b261
b260:
  %v1679 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1680 = atomicrmw add ptr %v1679, i64 1 acq_rel
  %v1681 = load i64, ptr %v171, align 8
  %v1682 = add i64 %v1681, 1
  store i64 %v1682, ptr %v171, align 8
  %v1683 = mul i64 %v3, %v1682
  br label %b262
b262:
  %v1684 = load atomic i64, ptr %v1679 acquire, align 8
  %v1685 = icmp slt i64 %v1684, %v1683
  br i1 %v1685, label %b263, label %b264
b263:
  %v1686 = call i32 @sched_yield()
  br label %b262
b264:
  br label %b261
b261:
  %v1687 = mul i64 0, 8
  %v1688 = getelementptr inbounds float, ptr %v68, i64 %v1687
  %v1689 = getelementptr inbounds float, ptr %v1688, i64 0
  %v1690 = mul i64 0, 8
  %v1691 = getelementptr inbounds float, ptr %v54, i64 %v1690
  %v1692 = getelementptr inbounds float, ptr %v1691, i64 0
  %v1693 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1694 = add i64 8, 1
  %v1695 = sdiv i64 %v1694, 2
  %v1696 = add i64 %v2, 1
  %v1697 = mul i64 %v1695, %v2
  %v1698 = sdiv i64 %v1697, %v3
  %v1699 = mul i64 %v1698, 2
  %v1700 = icmp slt i64 %v1699, 8
  %v1701 = select i1 %v1700, i64 %v1699, i64 8
  %v1702 = mul i64 %v1695, %v1696
  %v1703 = sdiv i64 %v1702, %v3
  %v1704 = mul i64 %v1703, 2
  %v1705 = icmp slt i64 %v1704, 8
  %v1706 = select i1 %v1705, i64 %v1704, i64 8
  %v1707 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b265
b265:
  %v1708 = phi i64 [ %v1701, %b261 ], [ %v1716, %b270 ]
  %v1709 = icmp slt i64 %v1708, %v1706
  br i1 %v1709, label %b266, label %b267
b266:
  %v1710 = mul i64 %v1708, 8
  %v1711 = getelementptr inbounds float, ptr %v1707, i64 %v1710
  br label %b268
b268:
  %v1712 = phi i64 [ 0, %b266 ], [ %v1715, %b269 ]
  %v1713 = icmp slt i64 %v1712, 8
  br i1 %v1713, label %b269, label %b270
b269:
  %v1714 = getelementptr inbounds float, ptr %v1711, i64 %v1712
  store float 0x0000000000000000, ptr %v1714, align 4
  %v1715 = add nsw i64 %v1712, 1
  br label %b268
b270:
  %v1716 = add nsw i64 %v1708, 1
  br label %b265
b267:
  %v1717 = mul i64 %v8, 1
  br label %b271
b271:
  %v1718 = phi i64 [ 0, %b267 ], [ %v1822, %b276 ]
  %v1719 = icmp slt i64 %v1718, %v1717
  br i1 %v1719, label %b272, label %b273
b272:
  %v1720 = sub i64 %v1717, %v1718
  %v1721 = icmp slt i64 %v1720, 384
  %v1722 = select i1 %v1721, i64 %v1720, i64 384
  br label %b274
b274:
  %v1723 = phi i64 [ %v1701, %b272 ], [ %v1821, %b300 ]
  %v1724 = icmp slt i64 %v1723, %v1706
  br i1 %v1724, label %b275, label %b276
b275:
  %v1725 = sub i64 %v1706, %v1723
  %v1726 = icmp slt i64 %v1725, 64
  %v1727 = select i1 %v1726, i64 %v1725, i64 64
  %v1728 = sdiv i64 %v1727, 2
  %v1729 = mul i64 %v1728, 2
  %v1730 = sub i64 %v1727, %v1729
  %v1731 = mul i64 %v1718, 8
  %v1732 = add i64 %v1731, %v1723
  %v1733 = getelementptr inbounds float, ptr %v1689, i64 %v1732
  br label %b277
b277:
  %v1734 = phi i64 [ 0, %b275 ], [ %v1760, %b285 ]
  %v1735 = icmp slt i64 %v1734, %v1722
  br i1 %v1735, label %b278, label %b279
b278:
  %v1736 = mul i64 %v1734, 8
  %v1737 = getelementptr inbounds float, ptr %v1733, i64 %v1736
  %v1738 = mul i64 %v1734, 2
  %v1739 = getelementptr inbounds float, ptr %v1693, i64 %v1738
  br label %b280
b280:
  %v1740 = phi i64 [ 0, %b278 ], [ %v1749, %b281 ]
  %v1741 = icmp slt i64 %v1740, %v1728
  br i1 %v1741, label %b281, label %b282
b281:
  %v1742 = mul i64 %v1740, 2
  %v1743 = getelementptr inbounds float, ptr %v1737, i64 %v1742
  %v1744 = mul i64 %v1740, 768
  %v1745 = getelementptr inbounds float, ptr %v1739, i64 %v1744
  %v1746 = getelementptr inbounds float, ptr %v1743, i64 0
  %v1747 = load <2 x float>, ptr %v1746, align 4
  %v1748 = getelementptr inbounds float, ptr %v1745, i64 0
  store <2 x float> %v1747, ptr %v1748, align 4
  %v1749 = add nsw i64 %v1740, 1
  br label %b280
b282:
  %v1750 = mul i64 %v1728, 2
  %v1751 = getelementptr inbounds float, ptr %v1737, i64 %v1750
  %v1752 = mul i64 %v1728, 768
  %v1753 = getelementptr inbounds float, ptr %v1739, i64 %v1752
  br label %b283
b283:
  %v1754 = phi i64 [ 0, %b282 ], [ %v1759, %b284 ]
  %v1755 = icmp slt i64 %v1754, %v1730
  br i1 %v1755, label %b284, label %b285
b284:
  %v1756 = getelementptr inbounds float, ptr %v1751, i64 %v1754
  %v1757 = load float, ptr %v1756, align 4
  %v1758 = getelementptr inbounds float, ptr %v1753, i64 %v1754
  store float %v1757, ptr %v1758, align 4
  %v1759 = add nsw i64 %v1754, 1
  br label %b283, !llvm.loop !6
b285:
  %v1760 = add nsw i64 %v1734, 1
  br label %b277
b279:
  br label %b286
b286:
  %v1761 = phi i64 [ 0, %b279 ], [ %v1796, %b294 ]
  %v1762 = icmp slt i64 %v1761, 0
  br i1 %v1762, label %b287, label %b288
b287:
  %v1763 = mul i64 %v1718, 8
  %v1764 = add i64 %v1763, %v1761
  %v1765 = getelementptr inbounds float, ptr %v1692, i64 %v1764
  br label %b289
b289:
  %v1766 = phi i64 [ 0, %b287 ], [ %v1784, %b290 ]
  %v1767 = icmp slt i64 %v1766, %v1722
  br i1 %v1767, label %b290, label %b291
b290:
  %v1768 = mul i64 %v1766, 8
  %v1769 = getelementptr inbounds float, ptr %v1765, i64 %v1768
  %v1770 = mul i64 %v1766, 32
  %v1771 = getelementptr inbounds float, ptr %v176, i64 %v1770
  %v1772 = getelementptr inbounds float, ptr %v1769, i64 0
  %v1773 = load <8 x float>, ptr %v1772, align 4
  %v1774 = getelementptr inbounds float, ptr %v1771, i64 0
  store <8 x float> %v1773, ptr %v1774, align 4
  %v1775 = getelementptr inbounds float, ptr %v1769, i64 8
  %v1776 = load <8 x float>, ptr %v1775, align 4
  %v1777 = getelementptr inbounds float, ptr %v1771, i64 8
  store <8 x float> %v1776, ptr %v1777, align 4
  %v1778 = getelementptr inbounds float, ptr %v1769, i64 16
  %v1779 = load <8 x float>, ptr %v1778, align 4
  %v1780 = getelementptr inbounds float, ptr %v1771, i64 16
  store <8 x float> %v1779, ptr %v1780, align 4
  %v1781 = getelementptr inbounds float, ptr %v1769, i64 24
  %v1782 = load <8 x float>, ptr %v1781, align 4
  %v1783 = getelementptr inbounds float, ptr %v1771, i64 24
  store <8 x float> %v1782, ptr %v1783, align 4
  %v1784 = add nsw i64 %v1766, 1
  br label %b289
b291:
  %v1785 = sdiv i64 %v1727, 2
  br label %b292
b292:
  %v1786 = phi i64 [ 0, %b291 ], [ %v1795, %b293 ]
  %v1787 = icmp slt i64 %v1786, %v1785
  br i1 %v1787, label %b293, label %b294
b293:
  %v1788 = mul i64 %v1786, 2
  %v1789 = add i64 %v1723, %v1788
  %v1790 = mul i64 %v1786, 768
  %v1791 = getelementptr inbounds float, ptr %v1693, i64 %v1790
  %v1792 = mul i64 %v1789, 8
  %v1793 = add i64 %v1792, %v1761
  %v1794 = getelementptr inbounds float, ptr %v1707, i64 %v1793
  call void @outer_2x32(ptr %v1791, ptr %v176, i64 %v1722, ptr %v1794, i64 8)
  %v1795 = add nsw i64 %v1786, 1
  br label %b292
b294:
  %v1796 = add nsw i64 %v1761, 32
  br label %b286
b288:
  %v1797 = mul i64 %v1718, 8
  %v1798 = add i64 %v1797, 0
  %v1799 = getelementptr inbounds float, ptr %v1692, i64 %v1798
  br label %b295
b295:
  %v1800 = phi i64 [ 0, %b288 ], [ %v1809, %b296 ]
  %v1801 = icmp slt i64 %v1800, %v1722
  br i1 %v1801, label %b296, label %b297
b296:
  %v1802 = mul i64 %v1800, 8
  %v1803 = getelementptr inbounds float, ptr %v1799, i64 %v1802
  %v1804 = mul i64 %v1800, 8
  %v1805 = getelementptr inbounds float, ptr %v176, i64 %v1804
  %v1806 = getelementptr inbounds float, ptr %v1803, i64 0
  %v1807 = load <8 x float>, ptr %v1806, align 4
  %v1808 = getelementptr inbounds float, ptr %v1805, i64 0
  store <8 x float> %v1807, ptr %v1808, align 4
  %v1809 = add nsw i64 %v1800, 1
  br label %b295
b297:
  %v1810 = sdiv i64 %v1727, 2
  br label %b298
b298:
  %v1811 = phi i64 [ 0, %b297 ], [ %v1820, %b299 ]
  %v1812 = icmp slt i64 %v1811, %v1810
  br i1 %v1812, label %b299, label %b300
b299:
  %v1813 = mul i64 %v1811, 2
  %v1814 = add i64 %v1723, %v1813
  %v1815 = mul i64 %v1811, 768
  %v1816 = getelementptr inbounds float, ptr %v1693, i64 %v1815
  %v1817 = mul i64 %v1814, 8
  %v1818 = add i64 %v1817, 0
  %v1819 = getelementptr inbounds float, ptr %v1707, i64 %v1818
  call void @outer_2x8(ptr %v1816, ptr %v176, i64 %v1722, ptr %v1819, i64 8)
  %v1820 = add nsw i64 %v1811, 1
  br label %b298
b300:
  %v1821 = add nsw i64 %v1723, 64
  br label %b274
b276:
  %v1822 = add nsw i64 %v1718, 384
  br label %b271
b273:
  %v1823 = icmp sgt i64 %v3, 1
  br i1 %v1823, label %b301, label %b302
b301:
  %v1824 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1825 = atomicrmw add ptr %v1824, i64 1 acq_rel
  %v1826 = load i64, ptr %v171, align 8
  %v1827 = add i64 %v1826, 1
  store i64 %v1827, ptr %v171, align 8
  %v1828 = mul i64 %v3, %v1827
  br label %b303
b303:
  %v1829 = load atomic i64, ptr %v1824 acquire, align 8
  %v1830 = icmp slt i64 %v1829, %v1828
  br i1 %v1830, label %b304, label %b305
b304:
  %v1831 = call i32 @sched_yield()
  br label %b303
b305:
  br label %b302
b302:
  %v1832 = mul i64 0, 8
  %v1833 = getelementptr inbounds float, ptr %v74, i64 %v1832
  %v1834 = getelementptr inbounds float, ptr %v1833, i64 0
  %v1835 = mul i64 0, 8
  %v1836 = getelementptr inbounds float, ptr %v50, i64 %v1835
  %v1837 = getelementptr inbounds float, ptr %v1836, i64 0
  %v1838 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1839 = add i64 8, 1
  %v1840 = sdiv i64 %v1839, 2
  %v1841 = add i64 %v2, 1
  %v1842 = mul i64 %v1840, %v2
  %v1843 = sdiv i64 %v1842, %v3
  %v1844 = mul i64 %v1843, 2
  %v1845 = icmp slt i64 %v1844, 8
  %v1846 = select i1 %v1845, i64 %v1844, i64 8
  %v1847 = mul i64 %v1840, %v1841
  %v1848 = sdiv i64 %v1847, %v3
  %v1849 = mul i64 %v1848, 2
  %v1850 = icmp slt i64 %v1849, 8
  %v1851 = select i1 %v1850, i64 %v1849, i64 8
  %v1852 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b306
b306:
  %v1853 = phi i64 [ %v1846, %b302 ], [ %v1861, %b311 ]
  %v1854 = icmp slt i64 %v1853, %v1851
  br i1 %v1854, label %b307, label %b308
b307:
  %v1855 = mul i64 %v1853, 8
  %v1856 = getelementptr inbounds float, ptr %v1852, i64 %v1855
  br label %b309
b309:
  %v1857 = phi i64 [ 0, %b307 ], [ %v1860, %b310 ]
  %v1858 = icmp slt i64 %v1857, 8
  br i1 %v1858, label %b310, label %b311
b310:
  %v1859 = getelementptr inbounds float, ptr %v1856, i64 %v1857
  store float 0x0000000000000000, ptr %v1859, align 4
  %v1860 = add nsw i64 %v1857, 1
  br label %b309
b311:
  %v1861 = add nsw i64 %v1853, 1
  br label %b306
b308:
  %v1862 = mul i64 %v8, 1
  br label %b312
b312:
  %v1863 = phi i64 [ 0, %b308 ], [ %v1967, %b317 ]
  %v1864 = icmp slt i64 %v1863, %v1862
  br i1 %v1864, label %b313, label %b314
b313:
  %v1865 = sub i64 %v1862, %v1863
  %v1866 = icmp slt i64 %v1865, 384
  %v1867 = select i1 %v1866, i64 %v1865, i64 384
  br label %b315
b315:
  %v1868 = phi i64 [ %v1846, %b313 ], [ %v1966, %b341 ]
  %v1869 = icmp slt i64 %v1868, %v1851
  br i1 %v1869, label %b316, label %b317
b316:
  %v1870 = sub i64 %v1851, %v1868
  %v1871 = icmp slt i64 %v1870, 64
  %v1872 = select i1 %v1871, i64 %v1870, i64 64
  %v1873 = sdiv i64 %v1872, 2
  %v1874 = mul i64 %v1873, 2
  %v1875 = sub i64 %v1872, %v1874
  %v1876 = mul i64 %v1863, 8
  %v1877 = add i64 %v1876, %v1868
  %v1878 = getelementptr inbounds float, ptr %v1834, i64 %v1877
  br label %b318
b318:
  %v1879 = phi i64 [ 0, %b316 ], [ %v1905, %b326 ]
  %v1880 = icmp slt i64 %v1879, %v1867
  br i1 %v1880, label %b319, label %b320
b319:
  %v1881 = mul i64 %v1879, 8
  %v1882 = getelementptr inbounds float, ptr %v1878, i64 %v1881
  %v1883 = mul i64 %v1879, 2
  %v1884 = getelementptr inbounds float, ptr %v1838, i64 %v1883
  br label %b321
b321:
  %v1885 = phi i64 [ 0, %b319 ], [ %v1894, %b322 ]
  %v1886 = icmp slt i64 %v1885, %v1873
  br i1 %v1886, label %b322, label %b323
b322:
  %v1887 = mul i64 %v1885, 2
  %v1888 = getelementptr inbounds float, ptr %v1882, i64 %v1887
  %v1889 = mul i64 %v1885, 768
  %v1890 = getelementptr inbounds float, ptr %v1884, i64 %v1889
  %v1891 = getelementptr inbounds float, ptr %v1888, i64 0
  %v1892 = load <2 x float>, ptr %v1891, align 4
  %v1893 = getelementptr inbounds float, ptr %v1890, i64 0
  store <2 x float> %v1892, ptr %v1893, align 4
  %v1894 = add nsw i64 %v1885, 1
  br label %b321
b323:
  %v1895 = mul i64 %v1873, 2
  %v1896 = getelementptr inbounds float, ptr %v1882, i64 %v1895
  %v1897 = mul i64 %v1873, 768
  %v1898 = getelementptr inbounds float, ptr %v1884, i64 %v1897
  br label %b324
b324:
  %v1899 = phi i64 [ 0, %b323 ], [ %v1904, %b325 ]
  %v1900 = icmp slt i64 %v1899, %v1875
  br i1 %v1900, label %b325, label %b326
b325:
  %v1901 = getelementptr inbounds float, ptr %v1896, i64 %v1899
  %v1902 = load float, ptr %v1901, align 4
  %v1903 = getelementptr inbounds float, ptr %v1898, i64 %v1899
  store float %v1902, ptr %v1903, align 4
  %v1904 = add nsw i64 %v1899, 1
  br label %b324, !llvm.loop !9
b326:
  %v1905 = add nsw i64 %v1879, 1
  br label %b318
b320:
  br label %b327
b327:
  %v1906 = phi i64 [ 0, %b320 ], [ %v1941, %b335 ]
  %v1907 = icmp slt i64 %v1906, 0
  br i1 %v1907, label %b328, label %b329
b328:
  %v1908 = mul i64 %v1863, 8
  %v1909 = add i64 %v1908, %v1906
  %v1910 = getelementptr inbounds float, ptr %v1837, i64 %v1909
  br label %b330
b330:
  %v1911 = phi i64 [ 0, %b328 ], [ %v1929, %b331 ]
  %v1912 = icmp slt i64 %v1911, %v1867
  br i1 %v1912, label %b331, label %b332
b331:
  %v1913 = mul i64 %v1911, 8
  %v1914 = getelementptr inbounds float, ptr %v1910, i64 %v1913
  %v1915 = mul i64 %v1911, 32
  %v1916 = getelementptr inbounds float, ptr %v176, i64 %v1915
  %v1917 = getelementptr inbounds float, ptr %v1914, i64 0
  %v1918 = load <8 x float>, ptr %v1917, align 4
  %v1919 = getelementptr inbounds float, ptr %v1916, i64 0
  store <8 x float> %v1918, ptr %v1919, align 4
  %v1920 = getelementptr inbounds float, ptr %v1914, i64 8
  %v1921 = load <8 x float>, ptr %v1920, align 4
  %v1922 = getelementptr inbounds float, ptr %v1916, i64 8
  store <8 x float> %v1921, ptr %v1922, align 4
  %v1923 = getelementptr inbounds float, ptr %v1914, i64 16
  %v1924 = load <8 x float>, ptr %v1923, align 4
  %v1925 = getelementptr inbounds float, ptr %v1916, i64 16
  store <8 x float> %v1924, ptr %v1925, align 4
  %v1926 = getelementptr inbounds float, ptr %v1914, i64 24
  %v1927 = load <8 x float>, ptr %v1926, align 4
  %v1928 = getelementptr inbounds float, ptr %v1916, i64 24
  store <8 x float> %v1927, ptr %v1928, align 4
  %v1929 = add nsw i64 %v1911, 1
  br label %b330
b332:
  %v1930 = sdiv i64 %v1872, 2
  br label %b333
b333:
  %v1931 = phi i64 [ 0, %b332 ], [ %v1940, %b334 ]
  %v1932 = icmp slt i64 %v1931, %v1930
  br i1 %v1932, label %b334, label %b335
b334:
  %v1933 = mul i64 %v1931, 2
  %v1934 = add i64 %v1868, %v1933
  %v1935 = mul i64 %v1931, 768
  %v1936 = getelementptr inbounds float, ptr %v1838, i64 %v1935
  %v1937 = mul i64 %v1934, 8
  %v1938 = add i64 %v1937, %v1906
  %v1939 = getelementptr inbounds float, ptr %v1852, i64 %v1938
  call void @outer_2x32(ptr %v1936, ptr %v176, i64 %v1867, ptr %v1939, i64 8)
  %v1940 = add nsw i64 %v1931, 1
  br label %b333
b335:
  %v1941 = add nsw i64 %v1906, 32
  br label %b327
b329:
  %v1942 = mul i64 %v1863, 8
  %v1943 = add i64 %v1942, 0
  %v1944 = getelementptr inbounds float, ptr %v1837, i64 %v1943
  br label %b336
b336:
  %v1945 = phi i64 [ 0, %b329 ], [ %v1954, %b337 ]
  %v1946 = icmp slt i64 %v1945, %v1867
  br i1 %v1946, label %b337, label %b338
b337:
  %v1947 = mul i64 %v1945, 8
  %v1948 = getelementptr inbounds float, ptr %v1944, i64 %v1947
  %v1949 = mul i64 %v1945, 8
  %v1950 = getelementptr inbounds float, ptr %v176, i64 %v1949
  %v1951 = getelementptr inbounds float, ptr %v1948, i64 0
  %v1952 = load <8 x float>, ptr %v1951, align 4
  %v1953 = getelementptr inbounds float, ptr %v1950, i64 0
  store <8 x float> %v1952, ptr %v1953, align 4
  %v1954 = add nsw i64 %v1945, 1
  br label %b336
b338:
  %v1955 = sdiv i64 %v1872, 2
  br label %b339
b339:
  %v1956 = phi i64 [ 0, %b338 ], [ %v1965, %b340 ]
  %v1957 = icmp slt i64 %v1956, %v1955
  br i1 %v1957, label %b340, label %b341
b340:
  %v1958 = mul i64 %v1956, 2
  %v1959 = add i64 %v1868, %v1958
  %v1960 = mul i64 %v1956, 768
  %v1961 = getelementptr inbounds float, ptr %v1838, i64 %v1960
  %v1962 = mul i64 %v1959, 8
  %v1963 = add i64 %v1962, 0
  %v1964 = getelementptr inbounds float, ptr %v1852, i64 %v1963
  call void @outer_2x8(ptr %v1961, ptr %v176, i64 %v1867, ptr %v1964, i64 8)
  %v1965 = add nsw i64 %v1956, 1
  br label %b339
b341:
  %v1966 = add nsw i64 %v1868, 64
  br label %b315
b317:
  %v1967 = add nsw i64 %v1863, 384
  br label %b312
b314:
  %v1968 = icmp sgt i64 %v3, 1
  br i1 %v1968, label %b342, label %b343
b342:
  %v1969 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1970 = atomicrmw add ptr %v1969, i64 1 acq_rel
  %v1971 = load i64, ptr %v171, align 8
  %v1972 = add i64 %v1971, 1
  store i64 %v1972, ptr %v171, align 8
  %v1973 = mul i64 %v3, %v1972
  br label %b344
b344:
  %v1974 = load atomic i64, ptr %v1969 acquire, align 8
  %v1975 = icmp slt i64 %v1974, %v1973
  br i1 %v1975, label %b345, label %b346
b345:
  %v1976 = call i32 @sched_yield()
  br label %b344
b346:
  br label %b343
b343:
  %v1977 = mul i64 0, 8
  %v1978 = getelementptr inbounds float, ptr %v80, i64 %v1977
  %v1979 = getelementptr inbounds float, ptr %v1978, i64 0
  %v1980 = mul i64 0, 8
  %v1981 = getelementptr inbounds float, ptr %v46, i64 %v1980
  %v1982 = getelementptr inbounds float, ptr %v1981, i64 0
  %v1983 = getelementptr inbounds float, ptr %v176, i64 12288
  %v1984 = add i64 8, 1
  %v1985 = sdiv i64 %v1984, 2
  %v1986 = add i64 %v2, 1
  %v1987 = mul i64 %v1985, %v2
  %v1988 = sdiv i64 %v1987, %v3
  %v1989 = mul i64 %v1988, 2
  %v1990 = icmp slt i64 %v1989, 8
  %v1991 = select i1 %v1990, i64 %v1989, i64 8
  %v1992 = mul i64 %v1985, %v1986
  %v1993 = sdiv i64 %v1992, %v3
  %v1994 = mul i64 %v1993, 2
  %v1995 = icmp slt i64 %v1994, 8
  %v1996 = select i1 %v1995, i64 %v1994, i64 8
  %v1997 = getelementptr inbounds float, ptr %v98, i64 0
  br label %b347
b347:
  %v1998 = phi i64 [ %v1991, %b343 ], [ %v2006, %b352 ]
  %v1999 = icmp slt i64 %v1998, %v1996
  br i1 %v1999, label %b348, label %b349
b348:
  %v2000 = mul i64 %v1998, 8
  %v2001 = getelementptr inbounds float, ptr %v1997, i64 %v2000
  br label %b350
b350:
  %v2002 = phi i64 [ 0, %b348 ], [ %v2005, %b351 ]
  %v2003 = icmp slt i64 %v2002, 8
  br i1 %v2003, label %b351, label %b352
b351:
  %v2004 = getelementptr inbounds float, ptr %v2001, i64 %v2002
  store float 0x0000000000000000, ptr %v2004, align 4
  %v2005 = add nsw i64 %v2002, 1
  br label %b350
b352:
  %v2006 = add nsw i64 %v1998, 1
  br label %b347
b349:
  %v2007 = mul i64 %v8, 1
  br label %b353
b353:
  %v2008 = phi i64 [ 0, %b349 ], [ %v2112, %b358 ]
  %v2009 = icmp slt i64 %v2008, %v2007
  br i1 %v2009, label %b354, label %b355
b354:
  %v2010 = sub i64 %v2007, %v2008
  %v2011 = icmp slt i64 %v2010, 384
  %v2012 = select i1 %v2011, i64 %v2010, i64 384
  br label %b356
b356:
  %v2013 = phi i64 [ %v1991, %b354 ], [ %v2111, %b382 ]
  %v2014 = icmp slt i64 %v2013, %v1996
  br i1 %v2014, label %b357, label %b358
b357:
  %v2015 = sub i64 %v1996, %v2013
  %v2016 = icmp slt i64 %v2015, 64
  %v2017 = select i1 %v2016, i64 %v2015, i64 64
  %v2018 = sdiv i64 %v2017, 2
  %v2019 = mul i64 %v2018, 2
  %v2020 = sub i64 %v2017, %v2019
  %v2021 = mul i64 %v2008, 8
  %v2022 = add i64 %v2021, %v2013
  %v2023 = getelementptr inbounds float, ptr %v1979, i64 %v2022
  br label %b359
b359:
  %v2024 = phi i64 [ 0, %b357 ], [ %v2050, %b367 ]
  %v2025 = icmp slt i64 %v2024, %v2012
  br i1 %v2025, label %b360, label %b361
b360:
  %v2026 = mul i64 %v2024, 8
  %v2027 = getelementptr inbounds float, ptr %v2023, i64 %v2026
  %v2028 = mul i64 %v2024, 2
  %v2029 = getelementptr inbounds float, ptr %v1983, i64 %v2028
  br label %b362
b362:
  %v2030 = phi i64 [ 0, %b360 ], [ %v2039, %b363 ]
  %v2031 = icmp slt i64 %v2030, %v2018
  br i1 %v2031, label %b363, label %b364
b363:
  %v2032 = mul i64 %v2030, 2
  %v2033 = getelementptr inbounds float, ptr %v2027, i64 %v2032
  %v2034 = mul i64 %v2030, 768
  %v2035 = getelementptr inbounds float, ptr %v2029, i64 %v2034
  %v2036 = getelementptr inbounds float, ptr %v2033, i64 0
  %v2037 = load <2 x float>, ptr %v2036, align 4
  %v2038 = getelementptr inbounds float, ptr %v2035, i64 0
  store <2 x float> %v2037, ptr %v2038, align 4
  %v2039 = add nsw i64 %v2030, 1
  br label %b362
b364:
  %v2040 = mul i64 %v2018, 2
  %v2041 = getelementptr inbounds float, ptr %v2027, i64 %v2040
  %v2042 = mul i64 %v2018, 768
  %v2043 = getelementptr inbounds float, ptr %v2029, i64 %v2042
  br label %b365
b365:
  %v2044 = phi i64 [ 0, %b364 ], [ %v2049, %b366 ]
  %v2045 = icmp slt i64 %v2044, %v2020
  br i1 %v2045, label %b366, label %b367
b366:
  %v2046 = getelementptr inbounds float, ptr %v2041, i64 %v2044
  %v2047 = load float, ptr %v2046, align 4
  %v2048 = getelementptr inbounds float, ptr %v2043, i64 %v2044
  store float %v2047, ptr %v2048, align 4
  %v2049 = add nsw i64 %v2044, 1
  br label %b365, !llvm.loop !12
b367:
  %v2050 = add nsw i64 %v2024, 1
  br label %b359
b361:
  br label %b368
b368:
  %v2051 = phi i64 [ 0, %b361 ], [ %v2086, %b376 ]
  %v2052 = icmp slt i64 %v2051, 0
  br i1 %v2052, label %b369, label %b370
b369:
  %v2053 = mul i64 %v2008, 8
  %v2054 = add i64 %v2053, %v2051
  %v2055 = getelementptr inbounds float, ptr %v1982, i64 %v2054
  br label %b371
b371:
  %v2056 = phi i64 [ 0, %b369 ], [ %v2074, %b372 ]
  %v2057 = icmp slt i64 %v2056, %v2012
  br i1 %v2057, label %b372, label %b373
b372:
  %v2058 = mul i64 %v2056, 8
  %v2059 = getelementptr inbounds float, ptr %v2055, i64 %v2058
  %v2060 = mul i64 %v2056, 32
  %v2061 = getelementptr inbounds float, ptr %v176, i64 %v2060
  %v2062 = getelementptr inbounds float, ptr %v2059, i64 0
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = getelementptr inbounds float, ptr %v2061, i64 0
  store <8 x float> %v2063, ptr %v2064, align 4
  %v2065 = getelementptr inbounds float, ptr %v2059, i64 8
  %v2066 = load <8 x float>, ptr %v2065, align 4
  %v2067 = getelementptr inbounds float, ptr %v2061, i64 8
  store <8 x float> %v2066, ptr %v2067, align 4
  %v2068 = getelementptr inbounds float, ptr %v2059, i64 16
  %v2069 = load <8 x float>, ptr %v2068, align 4
  %v2070 = getelementptr inbounds float, ptr %v2061, i64 16
  store <8 x float> %v2069, ptr %v2070, align 4
  %v2071 = getelementptr inbounds float, ptr %v2059, i64 24
  %v2072 = load <8 x float>, ptr %v2071, align 4
  %v2073 = getelementptr inbounds float, ptr %v2061, i64 24
  store <8 x float> %v2072, ptr %v2073, align 4
  %v2074 = add nsw i64 %v2056, 1
  br label %b371
b373:
  %v2075 = sdiv i64 %v2017, 2
  br label %b374
b374:
  %v2076 = phi i64 [ 0, %b373 ], [ %v2085, %b375 ]
  %v2077 = icmp slt i64 %v2076, %v2075
  br i1 %v2077, label %b375, label %b376
b375:
  %v2078 = mul i64 %v2076, 2
  %v2079 = add i64 %v2013, %v2078
  %v2080 = mul i64 %v2076, 768
  %v2081 = getelementptr inbounds float, ptr %v1983, i64 %v2080
  %v2082 = mul i64 %v2079, 8
  %v2083 = add i64 %v2082, %v2051
  %v2084 = getelementptr inbounds float, ptr %v1997, i64 %v2083
  call void @outer_2x32(ptr %v2081, ptr %v176, i64 %v2012, ptr %v2084, i64 8)
  %v2085 = add nsw i64 %v2076, 1
  br label %b374
b376:
  %v2086 = add nsw i64 %v2051, 32
  br label %b368
b370:
  %v2087 = mul i64 %v2008, 8
  %v2088 = add i64 %v2087, 0
  %v2089 = getelementptr inbounds float, ptr %v1982, i64 %v2088
  br label %b377
b377:
  %v2090 = phi i64 [ 0, %b370 ], [ %v2099, %b378 ]
  %v2091 = icmp slt i64 %v2090, %v2012
  br i1 %v2091, label %b378, label %b379
b378:
  %v2092 = mul i64 %v2090, 8
  %v2093 = getelementptr inbounds float, ptr %v2089, i64 %v2092
  %v2094 = mul i64 %v2090, 8
  %v2095 = getelementptr inbounds float, ptr %v176, i64 %v2094
  %v2096 = getelementptr inbounds float, ptr %v2093, i64 0
  %v2097 = load <8 x float>, ptr %v2096, align 4
  %v2098 = getelementptr inbounds float, ptr %v2095, i64 0
  store <8 x float> %v2097, ptr %v2098, align 4
  %v2099 = add nsw i64 %v2090, 1
  br label %b377
b379:
  %v2100 = sdiv i64 %v2017, 2
  br label %b380
b380:
  %v2101 = phi i64 [ 0, %b379 ], [ %v2110, %b381 ]
  %v2102 = icmp slt i64 %v2101, %v2100
  br i1 %v2102, label %b381, label %b382
b381:
  %v2103 = mul i64 %v2101, 2
  %v2104 = add i64 %v2013, %v2103
  %v2105 = mul i64 %v2101, 768
  %v2106 = getelementptr inbounds float, ptr %v1983, i64 %v2105
  %v2107 = mul i64 %v2104, 8
  %v2108 = add i64 %v2107, 0
  %v2109 = getelementptr inbounds float, ptr %v1997, i64 %v2108
  call void @outer_2x8(ptr %v2106, ptr %v176, i64 %v2012, ptr %v2109, i64 8)
  %v2110 = add nsw i64 %v2101, 1
  br label %b380
b382:
  %v2111 = add nsw i64 %v2013, 64
  br label %b356
b358:
  %v2112 = add nsw i64 %v2008, 384
  br label %b353
b355:
  %v2113 = icmp sgt i64 %v3, 1
  br i1 %v2113, label %b383, label %b384
b383:
  %v2114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2115 = atomicrmw add ptr %v2114, i64 1 acq_rel
  %v2116 = load i64, ptr %v171, align 8
  %v2117 = add i64 %v2116, 1
  store i64 %v2117, ptr %v171, align 8
  %v2118 = mul i64 %v3, %v2117
  br label %b385
b385:
  %v2119 = load atomic i64, ptr %v2114 acquire, align 8
  %v2120 = icmp slt i64 %v2119, %v2118
  br i1 %v2120, label %b386, label %b387
b386:
  %v2121 = call i32 @sched_yield()
  br label %b385
b387:
  br label %b384
b384:
  %v2122 = mul i64 0, 8
  %v2123 = getelementptr inbounds float, ptr %v84, i64 %v2122
  %v2124 = getelementptr inbounds float, ptr %v2123, i64 0
  %v2125 = mul i64 0, 8
  %v2126 = getelementptr inbounds float, ptr %v42, i64 %v2125
  %v2127 = getelementptr inbounds float, ptr %v2126, i64 0
  %v2128 = getelementptr inbounds float, ptr %v176, i64 12288
  %v2129 = add i64 8, 1
  %v2130 = sdiv i64 %v2129, 2
  %v2131 = add i64 %v2, 1
  %v2132 = mul i64 %v2130, %v2
  %v2133 = sdiv i64 %v2132, %v3
  %v2134 = mul i64 %v2133, 2
  %v2135 = icmp slt i64 %v2134, 8
  %v2136 = select i1 %v2135, i64 %v2134, i64 8
  %v2137 = mul i64 %v2130, %v2131
  %v2138 = sdiv i64 %v2137, %v3
  %v2139 = mul i64 %v2138, 2
  %v2140 = icmp slt i64 %v2139, 8
  %v2141 = select i1 %v2140, i64 %v2139, i64 8
  %v2142 = getelementptr inbounds float, ptr %v100, i64 0
  br label %b388
b388:
  %v2143 = phi i64 [ %v2136, %b384 ], [ %v2151, %b393 ]
  %v2144 = icmp slt i64 %v2143, %v2141
  br i1 %v2144, label %b389, label %b390
b389:
  %v2145 = mul i64 %v2143, 8
  %v2146 = getelementptr inbounds float, ptr %v2142, i64 %v2145
  br label %b391
b391:
  %v2147 = phi i64 [ 0, %b389 ], [ %v2150, %b392 ]
  %v2148 = icmp slt i64 %v2147, 8
  br i1 %v2148, label %b392, label %b393
b392:
  %v2149 = getelementptr inbounds float, ptr %v2146, i64 %v2147
  store float 0x0000000000000000, ptr %v2149, align 4
  %v2150 = add nsw i64 %v2147, 1
  br label %b391
b393:
  %v2151 = add nsw i64 %v2143, 1
  br label %b388
b390:
  %v2152 = mul i64 %v8, 1
  br label %b394
b394:
  %v2153 = phi i64 [ 0, %b390 ], [ %v2257, %b399 ]
  %v2154 = icmp slt i64 %v2153, %v2152
  br i1 %v2154, label %b395, label %b396
b395:
  %v2155 = sub i64 %v2152, %v2153
  %v2156 = icmp slt i64 %v2155, 384
  %v2157 = select i1 %v2156, i64 %v2155, i64 384
  br label %b397
b397:
  %v2158 = phi i64 [ %v2136, %b395 ], [ %v2256, %b423 ]
  %v2159 = icmp slt i64 %v2158, %v2141
  br i1 %v2159, label %b398, label %b399
b398:
  %v2160 = sub i64 %v2141, %v2158
  %v2161 = icmp slt i64 %v2160, 64
  %v2162 = select i1 %v2161, i64 %v2160, i64 64
  %v2163 = sdiv i64 %v2162, 2
  %v2164 = mul i64 %v2163, 2
  %v2165 = sub i64 %v2162, %v2164
  %v2166 = mul i64 %v2153, 8
  %v2167 = add i64 %v2166, %v2158
  %v2168 = getelementptr inbounds float, ptr %v2124, i64 %v2167
  br label %b400
b400:
  %v2169 = phi i64 [ 0, %b398 ], [ %v2195, %b408 ]
  %v2170 = icmp slt i64 %v2169, %v2157
  br i1 %v2170, label %b401, label %b402
b401:
  %v2171 = mul i64 %v2169, 8
  %v2172 = getelementptr inbounds float, ptr %v2168, i64 %v2171
  %v2173 = mul i64 %v2169, 2
  %v2174 = getelementptr inbounds float, ptr %v2128, i64 %v2173
  br label %b403
b403:
  %v2175 = phi i64 [ 0, %b401 ], [ %v2184, %b404 ]
  %v2176 = icmp slt i64 %v2175, %v2163
  br i1 %v2176, label %b404, label %b405
b404:
  %v2177 = mul i64 %v2175, 2
  %v2178 = getelementptr inbounds float, ptr %v2172, i64 %v2177
  %v2179 = mul i64 %v2175, 768
  %v2180 = getelementptr inbounds float, ptr %v2174, i64 %v2179
  %v2181 = getelementptr inbounds float, ptr %v2178, i64 0
  %v2182 = load <2 x float>, ptr %v2181, align 4
  %v2183 = getelementptr inbounds float, ptr %v2180, i64 0
  store <2 x float> %v2182, ptr %v2183, align 4
  %v2184 = add nsw i64 %v2175, 1
  br label %b403
b405:
  %v2185 = mul i64 %v2163, 2
  %v2186 = getelementptr inbounds float, ptr %v2172, i64 %v2185
  %v2187 = mul i64 %v2163, 768
  %v2188 = getelementptr inbounds float, ptr %v2174, i64 %v2187
  br label %b406
b406:
  %v2189 = phi i64 [ 0, %b405 ], [ %v2194, %b407 ]
  %v2190 = icmp slt i64 %v2189, %v2165
  br i1 %v2190, label %b407, label %b408
b407:
  %v2191 = getelementptr inbounds float, ptr %v2186, i64 %v2189
  %v2192 = load float, ptr %v2191, align 4
  %v2193 = getelementptr inbounds float, ptr %v2188, i64 %v2189
  store float %v2192, ptr %v2193, align 4
  %v2194 = add nsw i64 %v2189, 1
  br label %b406, !llvm.loop !15
b408:
  %v2195 = add nsw i64 %v2169, 1
  br label %b400
b402:
  br label %b409
b409:
  %v2196 = phi i64 [ 0, %b402 ], [ %v2231, %b417 ]
  %v2197 = icmp slt i64 %v2196, 0
  br i1 %v2197, label %b410, label %b411
b410:
  %v2198 = mul i64 %v2153, 8
  %v2199 = add i64 %v2198, %v2196
  %v2200 = getelementptr inbounds float, ptr %v2127, i64 %v2199
  br label %b412
b412:
  %v2201 = phi i64 [ 0, %b410 ], [ %v2219, %b413 ]
  %v2202 = icmp slt i64 %v2201, %v2157
  br i1 %v2202, label %b413, label %b414
b413:
  %v2203 = mul i64 %v2201, 8
  %v2204 = getelementptr inbounds float, ptr %v2200, i64 %v2203
  %v2205 = mul i64 %v2201, 32
  %v2206 = getelementptr inbounds float, ptr %v176, i64 %v2205
  %v2207 = getelementptr inbounds float, ptr %v2204, i64 0
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = getelementptr inbounds float, ptr %v2206, i64 0
  store <8 x float> %v2208, ptr %v2209, align 4
  %v2210 = getelementptr inbounds float, ptr %v2204, i64 8
  %v2211 = load <8 x float>, ptr %v2210, align 4
  %v2212 = getelementptr inbounds float, ptr %v2206, i64 8
  store <8 x float> %v2211, ptr %v2212, align 4
  %v2213 = getelementptr inbounds float, ptr %v2204, i64 16
  %v2214 = load <8 x float>, ptr %v2213, align 4
  %v2215 = getelementptr inbounds float, ptr %v2206, i64 16
  store <8 x float> %v2214, ptr %v2215, align 4
  %v2216 = getelementptr inbounds float, ptr %v2204, i64 24
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = getelementptr inbounds float, ptr %v2206, i64 24
  store <8 x float> %v2217, ptr %v2218, align 4
  %v2219 = add nsw i64 %v2201, 1
  br label %b412
b414:
  %v2220 = sdiv i64 %v2162, 2
  br label %b415
b415:
  %v2221 = phi i64 [ 0, %b414 ], [ %v2230, %b416 ]
  %v2222 = icmp slt i64 %v2221, %v2220
  br i1 %v2222, label %b416, label %b417
b416:
  %v2223 = mul i64 %v2221, 2
  %v2224 = add i64 %v2158, %v2223
  %v2225 = mul i64 %v2221, 768
  %v2226 = getelementptr inbounds float, ptr %v2128, i64 %v2225
  %v2227 = mul i64 %v2224, 8
  %v2228 = add i64 %v2227, %v2196
  %v2229 = getelementptr inbounds float, ptr %v2142, i64 %v2228
  call void @outer_2x32(ptr %v2226, ptr %v176, i64 %v2157, ptr %v2229, i64 8)
  %v2230 = add nsw i64 %v2221, 1
  br label %b415
b417:
  %v2231 = add nsw i64 %v2196, 32
  br label %b409
b411:
  %v2232 = mul i64 %v2153, 8
  %v2233 = add i64 %v2232, 0
  %v2234 = getelementptr inbounds float, ptr %v2127, i64 %v2233
  br label %b418
b418:
  %v2235 = phi i64 [ 0, %b411 ], [ %v2244, %b419 ]
  %v2236 = icmp slt i64 %v2235, %v2157
  br i1 %v2236, label %b419, label %b420
b419:
  %v2237 = mul i64 %v2235, 8
  %v2238 = getelementptr inbounds float, ptr %v2234, i64 %v2237
  %v2239 = mul i64 %v2235, 8
  %v2240 = getelementptr inbounds float, ptr %v176, i64 %v2239
  %v2241 = getelementptr inbounds float, ptr %v2238, i64 0
  %v2242 = load <8 x float>, ptr %v2241, align 4
  %v2243 = getelementptr inbounds float, ptr %v2240, i64 0
  store <8 x float> %v2242, ptr %v2243, align 4
  %v2244 = add nsw i64 %v2235, 1
  br label %b418
b420:
  %v2245 = sdiv i64 %v2162, 2
  br label %b421
b421:
  %v2246 = phi i64 [ 0, %b420 ], [ %v2255, %b422 ]
  %v2247 = icmp slt i64 %v2246, %v2245
  br i1 %v2247, label %b422, label %b423
b422:
  %v2248 = mul i64 %v2246, 2
  %v2249 = add i64 %v2158, %v2248
  %v2250 = mul i64 %v2246, 768
  %v2251 = getelementptr inbounds float, ptr %v2128, i64 %v2250
  %v2252 = mul i64 %v2249, 8
  %v2253 = add i64 %v2252, 0
  %v2254 = getelementptr inbounds float, ptr %v2142, i64 %v2253
  call void @outer_2x8(ptr %v2251, ptr %v176, i64 %v2157, ptr %v2254, i64 8)
  %v2255 = add nsw i64 %v2246, 1
  br label %b421
b423:
  %v2256 = add nsw i64 %v2158, 64
  br label %b397
b399:
  %v2257 = add nsw i64 %v2153, 384
  br label %b394
b396:
  %v2258 = icmp sgt i64 %v3, 1
  br i1 %v2258, label %b424, label %b425
b424:
  %v2259 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2260 = atomicrmw add ptr %v2259, i64 1 acq_rel
  %v2261 = load i64, ptr %v171, align 8
  %v2262 = add i64 %v2261, 1
  store i64 %v2262, ptr %v171, align 8
  %v2263 = mul i64 %v3, %v2262
  br label %b426
b426:
  %v2264 = load atomic i64, ptr %v2259 acquire, align 8
  %v2265 = icmp slt i64 %v2264, %v2263
  br i1 %v2265, label %b427, label %b428
b427:
  %v2266 = call i32 @sched_yield()
  br label %b426
b428:
  br label %b425
b425:
  %v2267 = mul i64 0, 8
  %v2268 = getelementptr inbounds float, ptr %v88, i64 %v2267
  %v2269 = getelementptr inbounds float, ptr %v2268, i64 0
  %v2270 = mul i64 0, 8
  %v2271 = getelementptr inbounds float, ptr %v22, i64 %v2270
  %v2272 = getelementptr inbounds float, ptr %v2271, i64 0
  %v2273 = getelementptr inbounds float, ptr %v176, i64 12288
  %v2274 = add i64 8, 1
  %v2275 = sdiv i64 %v2274, 2
  %v2276 = add i64 %v2, 1
  %v2277 = mul i64 %v2275, %v2
  %v2278 = sdiv i64 %v2277, %v3
  %v2279 = mul i64 %v2278, 2
  %v2280 = icmp slt i64 %v2279, 8
  %v2281 = select i1 %v2280, i64 %v2279, i64 8
  %v2282 = mul i64 %v2275, %v2276
  %v2283 = sdiv i64 %v2282, %v3
  %v2284 = mul i64 %v2283, 2
  %v2285 = icmp slt i64 %v2284, 8
  %v2286 = select i1 %v2285, i64 %v2284, i64 8
  %v2287 = getelementptr inbounds float, ptr %v102, i64 0
  br label %b429
b429:
  %v2288 = phi i64 [ %v2281, %b425 ], [ %v2296, %b434 ]
  %v2289 = icmp slt i64 %v2288, %v2286
  br i1 %v2289, label %b430, label %b431
b430:
  %v2290 = mul i64 %v2288, 8
  %v2291 = getelementptr inbounds float, ptr %v2287, i64 %v2290
  br label %b432
b432:
  %v2292 = phi i64 [ 0, %b430 ], [ %v2295, %b433 ]
  %v2293 = icmp slt i64 %v2292, 8
  br i1 %v2293, label %b433, label %b434
b433:
  %v2294 = getelementptr inbounds float, ptr %v2291, i64 %v2292
  store float 0x0000000000000000, ptr %v2294, align 4
  %v2295 = add nsw i64 %v2292, 1
  br label %b432
b434:
  %v2296 = add nsw i64 %v2288, 1
  br label %b429
b431:
  %v2297 = mul i64 %v8, 1
  br label %b435
b435:
  %v2298 = phi i64 [ 0, %b431 ], [ %v2402, %b440 ]
  %v2299 = icmp slt i64 %v2298, %v2297
  br i1 %v2299, label %b436, label %b437
b436:
  %v2300 = sub i64 %v2297, %v2298
  %v2301 = icmp slt i64 %v2300, 384
  %v2302 = select i1 %v2301, i64 %v2300, i64 384
  br label %b438
b438:
  %v2303 = phi i64 [ %v2281, %b436 ], [ %v2401, %b464 ]
  %v2304 = icmp slt i64 %v2303, %v2286
  br i1 %v2304, label %b439, label %b440
b439:
  %v2305 = sub i64 %v2286, %v2303
  %v2306 = icmp slt i64 %v2305, 64
  %v2307 = select i1 %v2306, i64 %v2305, i64 64
  %v2308 = sdiv i64 %v2307, 2
  %v2309 = mul i64 %v2308, 2
  %v2310 = sub i64 %v2307, %v2309
  %v2311 = mul i64 %v2298, 8
  %v2312 = add i64 %v2311, %v2303
  %v2313 = getelementptr inbounds float, ptr %v2269, i64 %v2312
  br label %b441
b441:
  %v2314 = phi i64 [ 0, %b439 ], [ %v2340, %b449 ]
  %v2315 = icmp slt i64 %v2314, %v2302
  br i1 %v2315, label %b442, label %b443
b442:
  %v2316 = mul i64 %v2314, 8
  %v2317 = getelementptr inbounds float, ptr %v2313, i64 %v2316
  %v2318 = mul i64 %v2314, 2
  %v2319 = getelementptr inbounds float, ptr %v2273, i64 %v2318
  br label %b444
b444:
  %v2320 = phi i64 [ 0, %b442 ], [ %v2329, %b445 ]
  %v2321 = icmp slt i64 %v2320, %v2308
  br i1 %v2321, label %b445, label %b446
b445:
  %v2322 = mul i64 %v2320, 2
  %v2323 = getelementptr inbounds float, ptr %v2317, i64 %v2322
  %v2324 = mul i64 %v2320, 768
  %v2325 = getelementptr inbounds float, ptr %v2319, i64 %v2324
  %v2326 = getelementptr inbounds float, ptr %v2323, i64 0
  %v2327 = load <2 x float>, ptr %v2326, align 4
  %v2328 = getelementptr inbounds float, ptr %v2325, i64 0
  store <2 x float> %v2327, ptr %v2328, align 4
  %v2329 = add nsw i64 %v2320, 1
  br label %b444
b446:
  %v2330 = mul i64 %v2308, 2
  %v2331 = getelementptr inbounds float, ptr %v2317, i64 %v2330
  %v2332 = mul i64 %v2308, 768
  %v2333 = getelementptr inbounds float, ptr %v2319, i64 %v2332
  br label %b447
b447:
  %v2334 = phi i64 [ 0, %b446 ], [ %v2339, %b448 ]
  %v2335 = icmp slt i64 %v2334, %v2310
  br i1 %v2335, label %b448, label %b449
b448:
  %v2336 = getelementptr inbounds float, ptr %v2331, i64 %v2334
  %v2337 = load float, ptr %v2336, align 4
  %v2338 = getelementptr inbounds float, ptr %v2333, i64 %v2334
  store float %v2337, ptr %v2338, align 4
  %v2339 = add nsw i64 %v2334, 1
  br label %b447, !llvm.loop !18
b449:
  %v2340 = add nsw i64 %v2314, 1
  br label %b441
b443:
  br label %b450
b450:
  %v2341 = phi i64 [ 0, %b443 ], [ %v2376, %b458 ]
  %v2342 = icmp slt i64 %v2341, 0
  br i1 %v2342, label %b451, label %b452
b451:
  %v2343 = mul i64 %v2298, 8
  %v2344 = add i64 %v2343, %v2341
  %v2345 = getelementptr inbounds float, ptr %v2272, i64 %v2344
  br label %b453
b453:
  %v2346 = phi i64 [ 0, %b451 ], [ %v2364, %b454 ]
  %v2347 = icmp slt i64 %v2346, %v2302
  br i1 %v2347, label %b454, label %b455
b454:
  %v2348 = mul i64 %v2346, 8
  %v2349 = getelementptr inbounds float, ptr %v2345, i64 %v2348
  %v2350 = mul i64 %v2346, 32
  %v2351 = getelementptr inbounds float, ptr %v176, i64 %v2350
  %v2352 = getelementptr inbounds float, ptr %v2349, i64 0
  %v2353 = load <8 x float>, ptr %v2352, align 4
  %v2354 = getelementptr inbounds float, ptr %v2351, i64 0
  store <8 x float> %v2353, ptr %v2354, align 4
  %v2355 = getelementptr inbounds float, ptr %v2349, i64 8
  %v2356 = load <8 x float>, ptr %v2355, align 4
  %v2357 = getelementptr inbounds float, ptr %v2351, i64 8
  store <8 x float> %v2356, ptr %v2357, align 4
  %v2358 = getelementptr inbounds float, ptr %v2349, i64 16
  %v2359 = load <8 x float>, ptr %v2358, align 4
  %v2360 = getelementptr inbounds float, ptr %v2351, i64 16
  store <8 x float> %v2359, ptr %v2360, align 4
  %v2361 = getelementptr inbounds float, ptr %v2349, i64 24
  %v2362 = load <8 x float>, ptr %v2361, align 4
  %v2363 = getelementptr inbounds float, ptr %v2351, i64 24
  store <8 x float> %v2362, ptr %v2363, align 4
  %v2364 = add nsw i64 %v2346, 1
  br label %b453
b455:
  %v2365 = sdiv i64 %v2307, 2
  br label %b456
b456:
  %v2366 = phi i64 [ 0, %b455 ], [ %v2375, %b457 ]
  %v2367 = icmp slt i64 %v2366, %v2365
  br i1 %v2367, label %b457, label %b458
b457:
  %v2368 = mul i64 %v2366, 2
  %v2369 = add i64 %v2303, %v2368
  %v2370 = mul i64 %v2366, 768
  %v2371 = getelementptr inbounds float, ptr %v2273, i64 %v2370
  %v2372 = mul i64 %v2369, 8
  %v2373 = add i64 %v2372, %v2341
  %v2374 = getelementptr inbounds float, ptr %v2287, i64 %v2373
  call void @outer_2x32(ptr %v2371, ptr %v176, i64 %v2302, ptr %v2374, i64 8)
  %v2375 = add nsw i64 %v2366, 1
  br label %b456
b458:
  %v2376 = add nsw i64 %v2341, 32
  br label %b450
b452:
  %v2377 = mul i64 %v2298, 8
  %v2378 = add i64 %v2377, 0
  %v2379 = getelementptr inbounds float, ptr %v2272, i64 %v2378
  br label %b459
b459:
  %v2380 = phi i64 [ 0, %b452 ], [ %v2389, %b460 ]
  %v2381 = icmp slt i64 %v2380, %v2302
  br i1 %v2381, label %b460, label %b461
b460:
  %v2382 = mul i64 %v2380, 8
  %v2383 = getelementptr inbounds float, ptr %v2379, i64 %v2382
  %v2384 = mul i64 %v2380, 8
  %v2385 = getelementptr inbounds float, ptr %v176, i64 %v2384
  %v2386 = getelementptr inbounds float, ptr %v2383, i64 0
  %v2387 = load <8 x float>, ptr %v2386, align 4
  %v2388 = getelementptr inbounds float, ptr %v2385, i64 0
  store <8 x float> %v2387, ptr %v2388, align 4
  %v2389 = add nsw i64 %v2380, 1
  br label %b459
b461:
  %v2390 = sdiv i64 %v2307, 2
  br label %b462
b462:
  %v2391 = phi i64 [ 0, %b461 ], [ %v2400, %b463 ]
  %v2392 = icmp slt i64 %v2391, %v2390
  br i1 %v2392, label %b463, label %b464
b463:
  %v2393 = mul i64 %v2391, 2
  %v2394 = add i64 %v2303, %v2393
  %v2395 = mul i64 %v2391, 768
  %v2396 = getelementptr inbounds float, ptr %v2273, i64 %v2395
  %v2397 = mul i64 %v2394, 8
  %v2398 = add i64 %v2397, 0
  %v2399 = getelementptr inbounds float, ptr %v2287, i64 %v2398
  call void @outer_2x8(ptr %v2396, ptr %v176, i64 %v2302, ptr %v2399, i64 8)
  %v2400 = add nsw i64 %v2391, 1
  br label %b462
b464:
  %v2401 = add nsw i64 %v2303, 64
  br label %b438
b440:
  %v2402 = add nsw i64 %v2298, 384
  br label %b435
b437:
  %v2403 = icmp sgt i64 %v3, 1
  br i1 %v2403, label %b465, label %b466
b465:
  %v2404 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2405 = atomicrmw add ptr %v2404, i64 1 acq_rel
  %v2406 = load i64, ptr %v171, align 8
  %v2407 = add i64 %v2406, 1
  store i64 %v2407, ptr %v171, align 8
  %v2408 = mul i64 %v3, %v2407
  br label %b467
b467:
  %v2409 = load atomic i64, ptr %v2404 acquire, align 8
  %v2410 = icmp slt i64 %v2409, %v2408
  br i1 %v2410, label %b468, label %b469
b468:
  %v2411 = call i32 @sched_yield()
  br label %b467
b469:
  br label %b466
b466:
  %v2412 = icmp eq i64 %v2, 0
  br i1 %v2412, label %b470, label %b471
b470:
  br label %b472
b472:
  %v2413 = phi i64 [ 0, %b470 ], [ %v2444, %b477 ]
  %v2414 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v2443, %b477 ]
  %v2415 = icmp slt i64 %v2413, %v8
  br i1 %v2415, label %b473, label %b474
b473:
  %v2416 = add i64 %v2413, 128
  %v2417 = icmp slt i64 %v2416, %v8
  %v2418 = select i1 %v2417, i64 %v2416, i64 %v8
  br label %b475
b475:
  %v2419 = phi i64 [ %v2413, %b473 ], [ %v2442, %b476 ]
  %v2420 = phi <8 x float> [ splat (float 0x0000000000000000), %b473 ], [ %v2441, %b476 ]
  %v2421 = icmp slt i64 %v2419, %v2418
  br i1 %v2421, label %b476, label %b477
b476:
  %v2422 = mul i64 %v2419, 8
  %v2423 = getelementptr inbounds float, ptr %v62, i64 %v2422
  %v2424 = mul i64 %v2419, 8
  %v2425 = getelementptr inbounds float, ptr %v58, i64 %v2424
  %v2426 = add i64 0, 0
  %v2427 = getelementptr inbounds float, ptr %v2423, i64 %v2426
  %v2428 = load <8 x float>, ptr %v2427, align 4
  %v2429 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v2430 = shufflevector <8 x float> %v2429, <8 x float> poison, <8 x i32> zeroinitializer
  %v2431 = fmul <8 x float> %v2428, %v2430
  %v2432 = add i64 0, 0
  %v2433 = getelementptr inbounds float, ptr %v2425, i64 %v2432
  %v2434 = load <8 x float>, ptr %v2433, align 4
  %v2435 = add i64 0, 0
  %v2436 = getelementptr inbounds float, ptr %v18, i64 %v2435
  %v2437 = load <8 x float>, ptr %v2436, align 4
  %v2438 = fdiv <8 x float> %v2434, %v2437
  %v2439 = fmul <8 x float> %v2431, %v2438
  %v2440 = fdiv <8 x float> %v2439, %v2437
  %v2441 = fadd <8 x float> %v2420, %v2440
  %v2442 = add nsw i64 %v2419, 1
  br label %b475
b477:
  %v2443 = fadd <8 x float> %v2414, %v2420
  %v2444 = add nsw i64 %v2413, 128
  br label %b472
b474:
  %v2445 = add i64 0, 0
  %v2446 = getelementptr inbounds float, ptr %v104, i64 %v2445
  store <8 x float> %v2414, ptr %v2446, align 4
  br label %b471
b471:
  %v2447 = icmp sgt i64 %v3, 1
  br i1 %v2447, label %b478, label %b479
b478:
  %v2448 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2449 = atomicrmw add ptr %v2448, i64 1 acq_rel
  %v2450 = load i64, ptr %v171, align 8
  %v2451 = add i64 %v2450, 1
  store i64 %v2451, ptr %v171, align 8
  %v2452 = mul i64 %v3, %v2451
  br label %b480
b480:
  %v2453 = load atomic i64, ptr %v2448 acquire, align 8
  %v2454 = icmp slt i64 %v2453, %v2452
  br i1 %v2454, label %b481, label %b482
b481:
  %v2455 = call i32 @sched_yield()
  br label %b480
b482:
  br label %b479
b479:
  %v2456 = icmp eq i64 %v2, 0
  br i1 %v2456, label %b483, label %b484
b483:
  br label %b485
b485:
  %v2457 = phi i64 [ 0, %b483 ], [ %v2474, %b490 ]
  %v2458 = phi <8 x float> [ splat (float 0x0000000000000000), %b483 ], [ %v2473, %b490 ]
  %v2459 = icmp slt i64 %v2457, %v8
  br i1 %v2459, label %b486, label %b487
b486:
  %v2460 = add i64 %v2457, 128
  %v2461 = icmp slt i64 %v2460, %v8
  %v2462 = select i1 %v2461, i64 %v2460, i64 %v8
  br label %b488
b488:
  %v2463 = phi i64 [ %v2457, %b486 ], [ %v2472, %b489 ]
  %v2464 = phi <8 x float> [ splat (float 0x0000000000000000), %b486 ], [ %v2471, %b489 ]
  %v2465 = icmp slt i64 %v2463, %v2462
  br i1 %v2465, label %b489, label %b490
b489:
  %v2466 = mul i64 %v2463, 8
  %v2467 = getelementptr inbounds float, ptr %v66, i64 %v2466
  %v2468 = add i64 0, 0
  %v2469 = getelementptr inbounds float, ptr %v2467, i64 %v2468
  %v2470 = load <8 x float>, ptr %v2469, align 4
  %v2471 = fadd <8 x float> %v2464, %v2470
  %v2472 = add nsw i64 %v2463, 1
  br label %b488
b490:
  %v2473 = fadd <8 x float> %v2458, %v2464
  %v2474 = add nsw i64 %v2457, 128
  br label %b485
b487:
  %v2475 = add i64 0, 0
  %v2476 = getelementptr inbounds float, ptr %v106, i64 %v2475
  store <8 x float> %v2458, ptr %v2476, align 4
  br label %b484
b484:
  %v2477 = icmp sgt i64 %v3, 1
  br i1 %v2477, label %b491, label %b492
b491:
  %v2478 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2479 = atomicrmw add ptr %v2478, i64 1 acq_rel
  %v2480 = load i64, ptr %v171, align 8
  %v2481 = add i64 %v2480, 1
  store i64 %v2481, ptr %v171, align 8
  %v2482 = mul i64 %v3, %v2481
  br label %b493
b493:
  %v2483 = load atomic i64, ptr %v2478 acquire, align 8
  %v2484 = icmp slt i64 %v2483, %v2482
  br i1 %v2484, label %b494, label %b495
b494:
  %v2485 = call i32 @sched_yield()
  br label %b493
b495:
  br label %b492
b492:
  %v2486 = icmp eq i64 %v2, 0
  br i1 %v2486, label %b496, label %b497
b496:
  br label %b498
b498:
  %v2487 = phi i64 [ 0, %b496 ], [ %v2504, %b503 ]
  %v2488 = phi <8 x float> [ splat (float 0x0000000000000000), %b496 ], [ %v2503, %b503 ]
  %v2489 = icmp slt i64 %v2487, %v8
  br i1 %v2489, label %b499, label %b500
b499:
  %v2490 = add i64 %v2487, 128
  %v2491 = icmp slt i64 %v2490, %v8
  %v2492 = select i1 %v2491, i64 %v2490, i64 %v8
  br label %b501
b501:
  %v2493 = phi i64 [ %v2487, %b499 ], [ %v2502, %b502 ]
  %v2494 = phi <8 x float> [ splat (float 0x0000000000000000), %b499 ], [ %v2501, %b502 ]
  %v2495 = icmp slt i64 %v2493, %v2492
  br i1 %v2495, label %b502, label %b503
b502:
  %v2496 = mul i64 %v2493, 8
  %v2497 = getelementptr inbounds float, ptr %v72, i64 %v2496
  %v2498 = add i64 0, 0
  %v2499 = getelementptr inbounds float, ptr %v2497, i64 %v2498
  %v2500 = load <8 x float>, ptr %v2499, align 4
  %v2501 = fadd <8 x float> %v2494, %v2500
  %v2502 = add nsw i64 %v2493, 1
  br label %b501
b503:
  %v2503 = fadd <8 x float> %v2488, %v2494
  %v2504 = add nsw i64 %v2487, 128
  br label %b498
b500:
  %v2505 = add i64 0, 0
  %v2506 = getelementptr inbounds float, ptr %v108, i64 %v2505
  store <8 x float> %v2488, ptr %v2506, align 4
  br label %b497
b497:
  %v2507 = icmp sgt i64 %v3, 1
  br i1 %v2507, label %b504, label %b505
b504:
  %v2508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2509 = atomicrmw add ptr %v2508, i64 1 acq_rel
  %v2510 = load i64, ptr %v171, align 8
  %v2511 = add i64 %v2510, 1
  store i64 %v2511, ptr %v171, align 8
  %v2512 = mul i64 %v3, %v2511
  br label %b506
b506:
  %v2513 = load atomic i64, ptr %v2508 acquire, align 8
  %v2514 = icmp slt i64 %v2513, %v2512
  br i1 %v2514, label %b507, label %b508
b507:
  %v2515 = call i32 @sched_yield()
  br label %b506
b508:
  br label %b505
b505:
  %v2516 = icmp eq i64 %v2, 0
  br i1 %v2516, label %b509, label %b510
b509:
  br label %b511
b511:
  %v2517 = phi i64 [ 0, %b509 ], [ %v2534, %b516 ]
  %v2518 = phi <8 x float> [ splat (float 0x0000000000000000), %b509 ], [ %v2533, %b516 ]
  %v2519 = icmp slt i64 %v2517, %v8
  br i1 %v2519, label %b512, label %b513
b512:
  %v2520 = add i64 %v2517, 128
  %v2521 = icmp slt i64 %v2520, %v8
  %v2522 = select i1 %v2521, i64 %v2520, i64 %v8
  br label %b514
b514:
  %v2523 = phi i64 [ %v2517, %b512 ], [ %v2532, %b515 ]
  %v2524 = phi <8 x float> [ splat (float 0x0000000000000000), %b512 ], [ %v2531, %b515 ]
  %v2525 = icmp slt i64 %v2523, %v2522
  br i1 %v2525, label %b515, label %b516
b515:
  %v2526 = mul i64 %v2523, 8
  %v2527 = getelementptr inbounds float, ptr %v78, i64 %v2526
  %v2528 = add i64 0, 0
  %v2529 = getelementptr inbounds float, ptr %v2527, i64 %v2528
  %v2530 = load <8 x float>, ptr %v2529, align 4
  %v2531 = fadd <8 x float> %v2524, %v2530
  %v2532 = add nsw i64 %v2523, 1
  br label %b514
b516:
  %v2533 = fadd <8 x float> %v2518, %v2524
  %v2534 = add nsw i64 %v2517, 128
  br label %b511
b513:
  %v2535 = add i64 0, 0
  %v2536 = getelementptr inbounds float, ptr %v110, i64 %v2535
  store <8 x float> %v2518, ptr %v2536, align 4
  br label %b510
b510:
  %v2537 = icmp sgt i64 %v3, 1
  br i1 %v2537, label %b517, label %b518
b517:
  %v2538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2539 = atomicrmw add ptr %v2538, i64 1 acq_rel
  %v2540 = load i64, ptr %v171, align 8
  %v2541 = add i64 %v2540, 1
  store i64 %v2541, ptr %v171, align 8
  %v2542 = mul i64 %v3, %v2541
  br label %b519
b519:
  %v2543 = load atomic i64, ptr %v2538 acquire, align 8
  %v2544 = icmp slt i64 %v2543, %v2542
  br i1 %v2544, label %b520, label %b521
b520:
  %v2545 = call i32 @sched_yield()
  br label %b519
b521:
  br label %b518
b518:
  %v2546 = icmp eq i64 %v2, 0
  br i1 %v2546, label %b522, label %b523
b522:
  br label %b524
b524:
  %v2547 = phi i64 [ 0, %b522 ], [ %v2564, %b529 ]
  %v2548 = phi <8 x float> [ splat (float 0x0000000000000000), %b522 ], [ %v2563, %b529 ]
  %v2549 = icmp slt i64 %v2547, %v8
  br i1 %v2549, label %b525, label %b526
b525:
  %v2550 = add i64 %v2547, 128
  %v2551 = icmp slt i64 %v2550, %v8
  %v2552 = select i1 %v2551, i64 %v2550, i64 %v8
  br label %b527
b527:
  %v2553 = phi i64 [ %v2547, %b525 ], [ %v2562, %b528 ]
  %v2554 = phi <8 x float> [ splat (float 0x0000000000000000), %b525 ], [ %v2561, %b528 ]
  %v2555 = icmp slt i64 %v2553, %v2552
  br i1 %v2555, label %b528, label %b529
b528:
  %v2556 = mul i64 %v2553, 8
  %v2557 = getelementptr inbounds float, ptr %v82, i64 %v2556
  %v2558 = add i64 0, 0
  %v2559 = getelementptr inbounds float, ptr %v2557, i64 %v2558
  %v2560 = load <8 x float>, ptr %v2559, align 4
  %v2561 = fadd <8 x float> %v2554, %v2560
  %v2562 = add nsw i64 %v2553, 1
  br label %b527
b529:
  %v2563 = fadd <8 x float> %v2548, %v2554
  %v2564 = add nsw i64 %v2547, 128
  br label %b524
b526:
  %v2565 = add i64 0, 0
  %v2566 = getelementptr inbounds float, ptr %v112, i64 %v2565
  store <8 x float> %v2548, ptr %v2566, align 4
  br label %b523
b523:
  %v2567 = icmp sgt i64 %v3, 1
  br i1 %v2567, label %b530, label %b531
b530:
  %v2568 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2569 = atomicrmw add ptr %v2568, i64 1 acq_rel
  %v2570 = load i64, ptr %v171, align 8
  %v2571 = add i64 %v2570, 1
  store i64 %v2571, ptr %v171, align 8
  %v2572 = mul i64 %v3, %v2571
  br label %b532
b532:
  %v2573 = load atomic i64, ptr %v2568 acquire, align 8
  %v2574 = icmp slt i64 %v2573, %v2572
  br i1 %v2574, label %b533, label %b534
b533:
  %v2575 = call i32 @sched_yield()
  br label %b532
b534:
  br label %b531
b531:
  %v2576 = icmp eq i64 %v2, 0
  br i1 %v2576, label %b535, label %b536
b535:
  br label %b537
b537:
  %v2577 = phi i64 [ 0, %b535 ], [ %v2594, %b542 ]
  %v2578 = phi <8 x float> [ splat (float 0x0000000000000000), %b535 ], [ %v2593, %b542 ]
  %v2579 = icmp slt i64 %v2577, %v8
  br i1 %v2579, label %b538, label %b539
b538:
  %v2580 = add i64 %v2577, 128
  %v2581 = icmp slt i64 %v2580, %v8
  %v2582 = select i1 %v2581, i64 %v2580, i64 %v8
  br label %b540
b540:
  %v2583 = phi i64 [ %v2577, %b538 ], [ %v2592, %b541 ]
  %v2584 = phi <8 x float> [ splat (float 0x0000000000000000), %b538 ], [ %v2591, %b541 ]
  %v2585 = icmp slt i64 %v2583, %v2582
  br i1 %v2585, label %b541, label %b542
b541:
  %v2586 = mul i64 %v2583, 8
  %v2587 = getelementptr inbounds float, ptr %v86, i64 %v2586
  %v2588 = add i64 0, 0
  %v2589 = getelementptr inbounds float, ptr %v2587, i64 %v2588
  %v2590 = load <8 x float>, ptr %v2589, align 4
  %v2591 = fadd <8 x float> %v2584, %v2590
  %v2592 = add nsw i64 %v2583, 1
  br label %b540
b542:
  %v2593 = fadd <8 x float> %v2578, %v2584
  %v2594 = add nsw i64 %v2577, 128
  br label %b537
b539:
  %v2595 = add i64 0, 0
  %v2596 = getelementptr inbounds float, ptr %v114, i64 %v2595
  store <8 x float> %v2578, ptr %v2596, align 4
  br label %b536
b536:
  %v2597 = icmp sgt i64 %v3, 1
  br i1 %v2597, label %b543, label %b544
b543:
  %v2598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2599 = atomicrmw add ptr %v2598, i64 1 acq_rel
  %v2600 = load i64, ptr %v171, align 8
  %v2601 = add i64 %v2600, 1
  store i64 %v2601, ptr %v171, align 8
  %v2602 = mul i64 %v3, %v2601
  br label %b545
b545:
  %v2603 = load atomic i64, ptr %v2598 acquire, align 8
  %v2604 = icmp slt i64 %v2603, %v2602
  br i1 %v2604, label %b546, label %b547
b546:
  %v2605 = call i32 @sched_yield()
  br label %b545
b547:
  br label %b544
b544:
  %v2606 = icmp eq i64 %v2, 0
  br i1 %v2606, label %b548, label %b549
b548:
  br label %b550
b550:
  %v2607 = phi i64 [ 0, %b548 ], [ %v2634, %b551 ]
  %v2608 = icmp slt i64 %v2607, 64
  br i1 %v2608, label %b551, label %b552
b551:
  %v2609 = add i64 0, %v2607
  %v2610 = getelementptr inbounds float, ptr %v92, i64 %v2609
  %v2611 = load <8 x float>, ptr %v2610, align 4
  %v2612 = add i64 0, %v2607
  %v2613 = getelementptr inbounds float, ptr %v94, i64 %v2612
  %v2614 = load <8 x float>, ptr %v2613, align 4
  %v2615 = fadd <8 x float> %v2611, %v2614
  %v2616 = add i64 0, %v2607
  %v2617 = getelementptr inbounds float, ptr %v96, i64 %v2616
  %v2618 = load <8 x float>, ptr %v2617, align 4
  %v2619 = fadd <8 x float> %v2615, %v2618
  %v2620 = add i64 0, %v2607
  %v2621 = getelementptr inbounds float, ptr %v98, i64 %v2620
  %v2622 = load <8 x float>, ptr %v2621, align 4
  %v2623 = fadd <8 x float> %v2619, %v2622
  %v2624 = add i64 0, %v2607
  %v2625 = getelementptr inbounds float, ptr %v100, i64 %v2624
  %v2626 = load <8 x float>, ptr %v2625, align 4
  %v2627 = fadd <8 x float> %v2623, %v2626
  %v2628 = add i64 0, %v2607
  %v2629 = getelementptr inbounds float, ptr %v102, i64 %v2628
  %v2630 = load <8 x float>, ptr %v2629, align 4
  %v2631 = fadd <8 x float> %v2627, %v2630
  %v2632 = add i64 0, %v2607
  %v2633 = getelementptr inbounds float, ptr %v32, i64 %v2632
  store <8 x float> %v2631, ptr %v2633, align 4
  %v2634 = add nsw i64 %v2607, 8
  br label %b550
b552:
  br label %b549
b549:
  %v2635 = icmp sgt i64 %v3, 1
  br i1 %v2635, label %b553, label %b554
b553:
  %v2636 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2637 = atomicrmw add ptr %v2636, i64 1 acq_rel
  %v2638 = load i64, ptr %v171, align 8
  %v2639 = add i64 %v2638, 1
  store i64 %v2639, ptr %v171, align 8
  %v2640 = mul i64 %v3, %v2639
  br label %b555
b555:
  %v2641 = load atomic i64, ptr %v2636 acquire, align 8
  %v2642 = icmp slt i64 %v2641, %v2640
  br i1 %v2642, label %b556, label %b557
b556:
  %v2643 = call i32 @sched_yield()
  br label %b555
b557:
  br label %b554
b554:
  %v2644 = icmp eq i64 %v2, 0
  br i1 %v2644, label %b558, label %b559
b558:
  %v2645 = add i64 0, 0
  %v2646 = getelementptr inbounds float, ptr %v104, i64 %v2645
  %v2647 = load <8 x float>, ptr %v2646, align 4
  %v2648 = add i64 0, 0
  %v2649 = getelementptr inbounds float, ptr %v106, i64 %v2648
  %v2650 = load <8 x float>, ptr %v2649, align 4
  %v2651 = fadd <8 x float> %v2647, %v2650
  %v2652 = add i64 0, 0
  %v2653 = getelementptr inbounds float, ptr %v108, i64 %v2652
  %v2654 = load <8 x float>, ptr %v2653, align 4
  %v2655 = fadd <8 x float> %v2651, %v2654
  %v2656 = add i64 0, 0
  %v2657 = getelementptr inbounds float, ptr %v110, i64 %v2656
  %v2658 = load <8 x float>, ptr %v2657, align 4
  %v2659 = fadd <8 x float> %v2655, %v2658
  %v2660 = add i64 0, 0
  %v2661 = getelementptr inbounds float, ptr %v112, i64 %v2660
  %v2662 = load <8 x float>, ptr %v2661, align 4
  %v2663 = fadd <8 x float> %v2659, %v2662
  %v2664 = add i64 0, 0
  %v2665 = getelementptr inbounds float, ptr %v114, i64 %v2664
  %v2666 = load <8 x float>, ptr %v2665, align 4
  %v2667 = fadd <8 x float> %v2663, %v2666
  %v2668 = add i64 0, 0
  %v2669 = getelementptr inbounds float, ptr %v34, i64 %v2668
  store <8 x float> %v2667, ptr %v2669, align 4
  br label %b559
b559:
  %v2670 = icmp sgt i64 %v3, 1
  br i1 %v2670, label %b560, label %b561
b560:
  %v2671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2672 = atomicrmw add ptr %v2671, i64 1 acq_rel
  %v2673 = load i64, ptr %v171, align 8
  %v2674 = add i64 %v2673, 1
  store i64 %v2674, ptr %v171, align 8
  %v2675 = mul i64 %v3, %v2674
  br label %b562
b562:
  %v2676 = load atomic i64, ptr %v2671 acquire, align 8
  %v2677 = icmp slt i64 %v2676, %v2675
  br i1 %v2677, label %b563, label %b564
b563:
  %v2678 = call i32 @sched_yield()
  br label %b562
b564:
  br label %b561
b561:
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
