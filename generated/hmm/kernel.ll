; generated from specs/hmm.yaml by `make generated`: do not edit
; hmm K=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v389 = alloca float, i64 64, align 4
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
  %v45 = getelementptr inbounds i64, ptr %v1, i64 6
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 8
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 9
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v68 = load ptr, ptr %v67, align 4
  %v69 = mul i64 %v2, 0
  %v70 = add i64 %v69, 64
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  %v72 = getelementptr inbounds i64, ptr %v1, i64 4
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b0, label %b1
b0:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 23
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b2, label %b3
b2:
  %v78 = add i64 %v7, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, %v7
  %v85 = select i1 %v84, i64 %v83, i64 %v7
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, %v7
  %v90 = select i1 %v89, i64 %v88, i64 %v7
  br label %b4
b4:
  %v91 = phi i64 [ %v85, %b2 ], [ %v103, %b5 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b5, label %b6
b5:
  %v93 = and i64 0, %v52
  %v94 = mul i64 %v93, %v7
  %v95 = add i64 %v94, %v91
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v22, i64 %v96
  %v98 = add i64 0, 0
  %v99 = getelementptr inbounds float, ptr %v10, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = add i64 0, 0
  %v102 = getelementptr inbounds float, ptr %v97, i64 %v101
  store <8 x float> %v100, ptr %v102, align 4
  %v103 = add nsw i64 %v91, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v104 = icmp sgt i64 %v3, 1
  br i1 %v104, label %b7, label %b8
b7:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = mul i64 %v3, 1
  br label %b9
b9:
  %v108 = load atomic i64, ptr %v105 acquire, align 8
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b10, label %b11
b10:
  %v110 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b12, label %b13
b12:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 24
  %v115 = load i64, ptr %v114, align 8
  %v116 = icmp eq i64 %v115, 0
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = add i64 %v7, 0
  %v118 = sdiv i64 %v117, 1
  %v119 = add i64 %v2, 1
  %v120 = mul i64 %v118, %v2
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, %v7
  %v124 = select i1 %v123, i64 %v122, i64 %v7
  %v125 = mul i64 %v118, %v119
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  br label %b16
b16:
  %v130 = phi i64 [ %v124, %b14 ], [ %v138, %b17 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b17, label %b18
b17:
  %v132 = and i64 0, %v54
  %v133 = mul i64 %v132, %v7
  %v134 = add i64 %v133, %v130
  %v135 = mul i64 %v134, 1
  %v136 = getelementptr inbounds float, ptr %v24, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  store float 0x0000000000000000, ptr %v137, align 4
  %v138 = add nsw i64 %v130, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v139 = icmp sgt i64 %v3, 1
  br i1 %v139, label %b19, label %b20
b19:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v141 = atomicrmw add ptr %v140, i64 1 acq_rel
  %v142 = mul i64 %v3, 2
  br label %b21
b21:
  %v143 = load atomic i64, ptr %v140 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b22, label %b23
b22:
  %v145 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v146 = getelementptr inbounds float, ptr %v68, i64 0
  %v147 = getelementptr inbounds i64, ptr %v1, i64 4
  %v148 = load i64, ptr %v147, align 8
  %v149 = icmp eq i64 %v148, 0
  br i1 %v149, label %b24, label %b25
b24:
  %v150 = add i64 1, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, 1
  %v157 = select i1 %v156, i64 %v155, i64 1
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, 1
  %v162 = select i1 %v161, i64 %v160, i64 1
  %v163 = icmp slt i64 %v162, 1
  %v164 = select i1 %v163, i64 %v162, i64 1
  br label %b26
b26:
  %v165 = phi i64 [ %v157, %b24 ], [ %v193, %b31 ]
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b27, label %b28
b27:
  %v167 = mul i64 %v165, 64
  %v168 = mul i64 %v165, 8
  %v169 = add i64 %v167, 0
  %v170 = add i64 %v168, 0
  %v171 = getelementptr inbounds float, ptr %v146, i64 %v169
  %v172 = sub i64 8, %v170
  %v173 = icmp slt i64 %v172, 0
  %v174 = select i1 %v173, i64 0, i64 %v172
  %v175 = icmp ult i64 %v174, 8
  %v176 = select i1 %v175, i64 %v174, i64 8
  %v177 = trunc i64 %v176 to i32
  %v178 = insertelement <8 x i32> poison, i32 %v177, i64 0
  %v179 = shufflevector <8 x i32> %v178, <8 x i32> poison, <8 x i32> zeroinitializer
  %v180 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v179
  %v181 = mul i64 %v170, 1
  %v182 = add i64 0, %v181
  %v183 = getelementptr inbounds float, ptr %v14, i64 %v182
  br label %b29
b29:
  %v184 = phi i64 [ 0, %b27 ], [ %v191, %b30 ]
  %v185 = icmp slt i64 %v184, 8
  br i1 %v185, label %b30, label %b31
b30:
  %v186 = mul i64 %v184, 8
  %v187 = getelementptr inbounds float, ptr %v183, i64 %v186
  %v188 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v187, <8 x i1> %v180, <8 x float> zeroinitializer)
  %v189 = mul i64 %v184, 8
  %v190 = getelementptr inbounds float, ptr %v171, i64 %v189
  store <8 x float> %v188, ptr %v190, align 4
  %v191 = add nsw i64 %v184, 1
  br label %b29
b31:
  %v192 = add i64 %v167, 64
  %v193 = add nsw i64 %v165, 1
  br label %b26
b28:
  br label %b25
b25:
  %v194 = icmp sgt i64 %v3, 1
  br i1 %v194, label %b32, label %b33
b32:
  %v195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v196 = atomicrmw add ptr %v195, i64 1 acq_rel
  %v197 = mul i64 %v3, 3
  br label %b34
b34:
  %v198 = load atomic i64, ptr %v195 acquire, align 8
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b35, label %b36
b35:
  %v200 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  br label %b37
b37:
  %v201 = phi i64 [ 0, %b33 ], [ %v465, %b54 ]
  %v202 = icmp slt i64 %v201, %v5
  br i1 %v202, label %b38, label %b39
b38:
  %v203 = add i64 %v7, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  br label %b40
b40:
  %v216 = phi i64 [ %v210, %b38 ], [ %v259, %b45 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b41, label %b42
b41:
  br label %b43
b43:
  %v218 = phi i64 [ 0, %b41 ], [ %v241, %b44 ]
  %v219 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v240, %b44 ]
  %v220 = icmp slt i64 %v218, 8
  br i1 %v220, label %b44, label %b45
b44:
  %v221 = add i64 %v201, 0
  %v222 = and i64 %v221, %v52
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v216
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v22, i64 %v225
  %v227 = add i64 %v201, 0
  %v228 = and i64 %v227, %v46
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v216
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v12, i64 %v231
  %v233 = add i64 0, %v218
  %v234 = getelementptr inbounds float, ptr %v226, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 0, %v218
  %v237 = getelementptr inbounds float, ptr %v232, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fmul <8 x float> %v235, %v238
  %v240 = fadd <8 x float> %v219, %v239
  %v241 = add nsw i64 %v218, 8
  br label %b43
b45:
  %v242 = shufflevector <8 x float> %v219, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v243 = shufflevector <8 x float> %v219, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v244 = fadd <4 x float> %v242, %v243
  %v245 = shufflevector <4 x float> %v244, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v246 = shufflevector <4 x float> %v244, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v247 = fadd <2 x float> %v245, %v246
  %v248 = extractelement <2 x float> %v247, i64 0
  %v249 = extractelement <2 x float> %v247, i64 1
  %v250 = fadd float %v248, %v249
  %v251 = fadd float %v250, 0x0000000000000000
  %v252 = add i64 %v201, 0
  %v253 = and i64 %v252, %v62
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v216
  %v256 = mul i64 %v255, 1
  %v257 = getelementptr inbounds float, ptr %v38, i64 %v256
  %v258 = getelementptr inbounds float, ptr %v257, i64 0
  store float %v251, ptr %v258, align 4
  %v259 = add nsw i64 %v216, 1
  br label %b40
b42:
  %v260 = add i64 %v7, 0
  %v261 = sdiv i64 %v260, 1
  %v262 = add i64 %v2, 1
  %v263 = mul i64 %v261, %v2
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, %v7
  %v267 = select i1 %v266, i64 %v265, i64 %v7
  %v268 = mul i64 %v261, %v262
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, %v7
  %v272 = select i1 %v271, i64 %v270, i64 %v7
  br label %b46
b46:
  %v273 = phi i64 [ %v267, %b42 ], [ %v313, %b47 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b47, label %b48
b47:
  %v275 = add i64 %v201, 0
  %v276 = and i64 %v275, %v52
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v273
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v22, i64 %v279
  %v281 = add i64 %v201, 0
  %v282 = and i64 %v281, %v46
  %v283 = mul i64 %v282, %v7
  %v284 = add i64 %v283, %v273
  %v285 = mul i64 %v284, 8
  %v286 = getelementptr inbounds float, ptr %v12, i64 %v285
  %v287 = add i64 %v201, 0
  %v288 = and i64 %v287, %v62
  %v289 = mul i64 %v288, %v7
  %v290 = add i64 %v289, %v273
  %v291 = mul i64 %v290, 1
  %v292 = getelementptr inbounds float, ptr %v38, i64 %v291
  %v293 = getelementptr inbounds float, ptr %v292, i64 0
  %v294 = load float, ptr %v293, align 4
  %v295 = add i64 %v201, 0
  %v296 = and i64 %v295, %v58
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v273
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v30, i64 %v299
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v280, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v286, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = fmul <8 x float> %v303, %v306
  %v308 = insertelement <8 x float> poison, float %v294, i64 0
  %v309 = shufflevector <8 x float> %v308, <8 x float> poison, <8 x i32> zeroinitializer
  %v310 = fdiv <8 x float> %v307, %v309
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v300, i64 %v311
  store <8 x float> %v310, ptr %v312, align 4
  %v313 = add nsw i64 %v273, 1
  br label %b46
b48:
  %v314 = add i64 %v7, 0
  %v315 = sdiv i64 %v314, 1
  %v316 = add i64 %v2, 1
  %v317 = mul i64 %v315, %v2
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v7
  %v321 = select i1 %v320, i64 %v319, i64 %v7
  %v322 = mul i64 %v315, %v316
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v7
  %v326 = select i1 %v325, i64 %v324, i64 %v7
  br label %b49
b49:
  %v327 = phi i64 [ %v321, %b48 ], [ %v388, %b50 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b50, label %b51
b50:
  %v329 = add i64 %v201, 0
  %v330 = and i64 %v329, %v54
  %v331 = mul i64 %v330, %v7
  %v332 = add i64 %v331, %v327
  %v333 = mul i64 %v332, 1
  %v334 = getelementptr inbounds float, ptr %v24, i64 %v333
  %v335 = getelementptr inbounds float, ptr %v334, i64 0
  %v336 = load float, ptr %v335, align 4
  %v337 = add i64 %v201, 0
  %v338 = and i64 %v337, %v62
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v327
  %v341 = mul i64 %v340, 1
  %v342 = getelementptr inbounds float, ptr %v38, i64 %v341
  %v343 = getelementptr inbounds float, ptr %v342, i64 0
  %v344 = load float, ptr %v343, align 4
  %v345 = fcmp olt float %v344, 0x3810000000000000
  %v346 = fmul float %v344, 0x4160000000000000
  %v347 = select i1 %v345, float %v346, float %v344
  %v348 = bitcast float %v347 to i32
  %v349 = sub i32 %v348, -13302541
  %v350 = lshr i32 %v349, 23
  %v351 = select i1 %v345, float 0x41680012E0000000, float 0x4168001000000000
  %v352 = add i32 %v350, 1262485504
  %v353 = bitcast i32 %v352 to float
  %v354 = fsub float %v353, %v351
  %v355 = and i32 %v349, 8388607
  %v356 = add i32 %v355, 1060439283
  %v357 = bitcast i32 %v356 to float
  %v358 = fsub float %v357, 0x3FF0000000000000
  %v359 = fmul float %v354, 0x3FE62E4000000000
  %v360 = fmul float %v354, 0x3EB7F7D1C0000000
  %v361 = fmul float %v358, %v358
  %v362 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v361, float 0xBFC0DA7220000000)
  %v363 = call float @llvm.fmuladd.f32(float %v362, float %v361, float 0xBFC546EF00000000)
  %v364 = call float @llvm.fmuladd.f32(float %v363, float %v361, float 0xBFD0002320000000)
  %v365 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v361, float 0x3FC22D90A0000000)
  %v366 = call float @llvm.fmuladd.f32(float %v365, float %v361, float 0x3FC999FF60000000)
  %v367 = call float @llvm.fmuladd.f32(float %v366, float %v361, float 0x3FD5555540000000)
  %v368 = call float @llvm.fmuladd.f32(float %v358, float %v364, float %v367)
  %v369 = call float @llvm.fmuladd.f32(float %v358, float %v368, float 0xBFE0000000000000)
  %v370 = fmul float %v358, %v358
  %v371 = call float @llvm.fmuladd.f32(float %v370, float %v369, float %v360)
  %v372 = fadd float %v371, %v358
  %v373 = fadd float %v372, %v359
  %v374 = fcmp oeq float %v344, 0x7FF0000000000000
  %v375 = select i1 %v374, float 0x7FF0000000000000, float %v373
  %v376 = fcmp oeq float %v344, 0x0000000000000000
  %v377 = select i1 %v376, float 0xFFF0000000000000, float %v375
  %v378 = fcmp ult float %v344, 0x0000000000000000
  %v379 = select i1 %v378, float 0x7FF8000000000000, float %v377
  %v380 = fadd float %v336, %v379
  %v381 = add i64 %v201, 1
  %v382 = and i64 %v381, %v54
  %v383 = mul i64 %v382, %v7
  %v384 = add i64 %v383, %v327
  %v385 = mul i64 %v384, 1
  %v386 = getelementptr inbounds float, ptr %v24, i64 %v385
  %v387 = getelementptr inbounds float, ptr %v386, i64 0
  store float %v380, ptr %v387, align 4
  %v388 = add nsw i64 %v327, 1
  br label %b49
b51:
  %v390 = add i64 %v7, 0
  %v391 = sdiv i64 %v390, 1
  %v392 = add i64 %v2, 1
  %v393 = mul i64 %v391, %v2
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, %v7
  %v397 = select i1 %v396, i64 %v395, i64 %v7
  %v398 = mul i64 %v391, %v392
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, %v7
  %v402 = select i1 %v401, i64 %v400, i64 %v7
  br label %b52
b52:
  %v403 = phi i64 [ %v397, %b51 ], [ %v464, %b57 ]
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b53, label %b54
b53:
  %v405 = add i64 %v403, 96
  %v406 = icmp slt i64 %v405, %v402
  %v407 = select i1 %v406, i64 %v405, i64 %v402
  br label %b55
b55:
  %v408 = phi i64 [ 0, %b53 ], [ %v463, %b60 ]
  %v409 = icmp slt i64 %v408, 1
  br i1 %v409, label %b56, label %b57
b56:
  %v410 = sub i64 %v407, %v403
  %v411 = sub i64 8, 1
  %v412 = add i64 %v410, %v411
  %v413 = sdiv i64 %v412, 8
  br label %b58
b58:
  %v414 = phi i64 [ 0, %b56 ], [ %v462, %b65 ]
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b59, label %b60
b59:
  %v416 = mul i64 %v410, %v414
  %v417 = sdiv i64 %v416, %v413
  %v418 = add i64 %v403, %v417
  %v419 = add i64 %v414, 1
  %v420 = mul i64 %v410, %v419
  %v421 = sdiv i64 %v420, %v413
  %v422 = add i64 %v403, %v421
  %v423 = mul i64 %v408, 64
  %v424 = getelementptr inbounds float, ptr %v146, i64 %v423
  %v425 = sub i64 %v422, %v418
  %v426 = add i64 %v201, 0
  %v427 = and i64 %v426, %v58
  %v428 = mul i64 %v427, %v7
  %v429 = add i64 %v428, %v418
  %v430 = mul i64 %v429, 8
  %v431 = getelementptr inbounds float, ptr %v30, i64 %v430
  %v432 = getelementptr inbounds float, ptr %v431, i64 0
  %v433 = sub i64 %v425, 1
  %v434 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v433
  %v435 = load ptr, ptr %v434, align 4
  %v436 = icmp sgt i64 %v425, 0
  br i1 %v436, label %b61, label %b62
b61:
  call void %v435(ptr %v432, i64 8, ptr %v424, i64 8, ptr %v389)
  br label %b62
b62:
  %v437 = add i64 %v423, 64
  br label %b63
b63:
  %v438 = phi i64 [ %v418, %b62 ], [ %v461, %b68 ]
  %v439 = icmp slt i64 %v438, %v422
  br i1 %v439, label %b64, label %b65
b64:
  %v440 = sub i64 %v438, %v418
  %v441 = mul i64 %v440, 8
  %v442 = getelementptr inbounds float, ptr %v389, i64 %v441
  %v443 = add i64 %v201, 1
  %v444 = and i64 %v443, %v52
  %v445 = mul i64 %v444, %v7
  %v446 = add i64 %v445, %v438
  %v447 = mul i64 %v446, 8
  %v448 = getelementptr inbounds float, ptr %v22, i64 %v447
  br label %b66
b66:
  %v449 = phi i64 [ 0, %b64 ], [ %v460, %b67 ]
  %v450 = icmp slt i64 %v449, 1
  br i1 %v450, label %b67, label %b68
b67:
  %v451 = mul i64 %v408, 1
  %v452 = add i64 %v451, %v449
  %v453 = mul i64 %v452, 8
  %v454 = add i64 0, %v449
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v442, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 0, %v453
  %v459 = getelementptr inbounds float, ptr %v448, i64 %v458
  store <8 x float> %v457, ptr %v459, align 4
  %v460 = add nsw i64 %v449, 1
  br label %b66
b68:
  %v461 = add nsw i64 %v438, 1
  br label %b63
b65:
  %v462 = add nsw i64 %v414, 1
  br label %b58
b60:
  %v463 = add nsw i64 %v408, 1
  br label %b55
b57:
  %v464 = add nsw i64 %v403, 96
  br label %b52
b54:
  %v465 = add nsw i64 %v201, 1
  br label %b37
b39:
  %v466 = icmp sgt i64 %v3, 1
  br i1 %v466, label %b69, label %b70
b69:
  %v467 = getelementptr inbounds i64, ptr %v1, i64 3
  %v468 = atomicrmw add ptr %v467, i64 1 acq_rel
  %v469 = mul i64 %v3, 4
  br label %b71
b71:
  %v470 = load atomic i64, ptr %v467 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b72, label %b73
b72:
  %v472 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v258 = alloca float, i64 64, align 4
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
  %v45 = getelementptr inbounds i64, ptr %v1, i64 6
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 8
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 9
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v68 = load ptr, ptr %v67, align 4
  %v69 = mul i64 %v2, 15360
  %v70 = add i64 %v69, 64
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v68, i64 0
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = add i64 1, 0
  %v77 = sdiv i64 %v76, 1
  %v78 = add i64 %v2, 1
  %v79 = mul i64 %v77, %v2
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, 1
  %v83 = select i1 %v82, i64 %v81, i64 1
  %v84 = mul i64 %v77, %v78
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, 1
  %v88 = select i1 %v87, i64 %v86, i64 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  br label %b2
b2:
  %v91 = phi i64 [ %v83, %b0 ], [ %v206, %b14 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b3, label %b4
b3:
  %v93 = mul i64 %v91, 64
  %v94 = mul i64 %v91, 8
  %v95 = add i64 %v93, 0
  %v96 = add i64 %v94, 0
  %v97 = getelementptr inbounds float, ptr %v72, i64 %v95
  %v98 = sub i64 8, %v96
  %v99 = icmp slt i64 %v98, 0
  %v100 = select i1 %v99, i64 0, i64 %v98
  %v101 = icmp ult i64 %v100, 8
  %v102 = select i1 %v101, i64 %v100, i64 8
  %v103 = trunc i64 %v102 to i32
  %v104 = insertelement <8 x i32> poison, i32 %v103, i64 0
  %v105 = shufflevector <8 x i32> %v104, <8 x i32> poison, <8 x i32> zeroinitializer
  %v106 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v105
  %v107 = mul i64 %v96, 8
  %v108 = add i64 0, %v107
  %v109 = getelementptr inbounds float, ptr %v14, i64 %v108
  %v110 = icmp sge i64 %v100, 8
  br i1 %v110, label %b5, label %b6
b5:
  br label %b7
b7:
  %v111 = phi i64 [ 0, %b5 ], [ %v185, %b8 ]
  %v112 = icmp slt i64 %v111, 8
  br i1 %v112, label %b8, label %b9
b8:
  %v113 = add i64 %v111, 0
  %v114 = getelementptr inbounds float, ptr %v109, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = add i64 %v111, 8
  %v117 = getelementptr inbounds float, ptr %v109, i64 %v116
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = add i64 %v111, 16
  %v120 = getelementptr inbounds float, ptr %v109, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = add i64 %v111, 24
  %v123 = getelementptr inbounds float, ptr %v109, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = add i64 %v111, 32
  %v126 = getelementptr inbounds float, ptr %v109, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = add i64 %v111, 40
  %v129 = getelementptr inbounds float, ptr %v109, i64 %v128
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = add i64 %v111, 48
  %v132 = getelementptr inbounds float, ptr %v109, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = add i64 %v111, 56
  %v135 = getelementptr inbounds float, ptr %v109, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = shufflevector <8 x float> %v115, <8 x float> %v127, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v138 = shufflevector <8 x float> %v115, <8 x float> %v127, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v139 = shufflevector <8 x float> %v118, <8 x float> %v130, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v140 = shufflevector <8 x float> %v118, <8 x float> %v130, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v141 = shufflevector <8 x float> %v121, <8 x float> %v133, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v142 = shufflevector <8 x float> %v121, <8 x float> %v133, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v143 = shufflevector <8 x float> %v124, <8 x float> %v136, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v144 = shufflevector <8 x float> %v124, <8 x float> %v136, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v145 = shufflevector <8 x float> %v137, <8 x float> %v141, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v146 = shufflevector <8 x float> %v137, <8 x float> %v141, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v147 = shufflevector <8 x float> %v139, <8 x float> %v143, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v148 = shufflevector <8 x float> %v139, <8 x float> %v143, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v149 = shufflevector <8 x float> %v138, <8 x float> %v142, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v150 = shufflevector <8 x float> %v138, <8 x float> %v142, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v151 = shufflevector <8 x float> %v140, <8 x float> %v144, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v152 = shufflevector <8 x float> %v140, <8 x float> %v144, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v153 = shufflevector <8 x float> %v145, <8 x float> %v147, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v154 = shufflevector <8 x float> %v145, <8 x float> %v147, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v155 = shufflevector <8 x float> %v146, <8 x float> %v148, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v156 = shufflevector <8 x float> %v146, <8 x float> %v148, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v157 = shufflevector <8 x float> %v149, <8 x float> %v151, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v158 = shufflevector <8 x float> %v149, <8 x float> %v151, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v159 = shufflevector <8 x float> %v150, <8 x float> %v152, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v160 = shufflevector <8 x float> %v150, <8 x float> %v152, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v161 = add i64 %v111, 0
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v97, i64 %v162
  store <8 x float> %v153, ptr %v163, align 4
  %v164 = add i64 %v111, 1
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v97, i64 %v165
  store <8 x float> %v154, ptr %v166, align 4
  %v167 = add i64 %v111, 2
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v97, i64 %v168
  store <8 x float> %v155, ptr %v169, align 4
  %v170 = add i64 %v111, 3
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v97, i64 %v171
  store <8 x float> %v156, ptr %v172, align 4
  %v173 = add i64 %v111, 4
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v97, i64 %v174
  store <8 x float> %v157, ptr %v175, align 4
  %v176 = add i64 %v111, 5
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v97, i64 %v177
  store <8 x float> %v158, ptr %v178, align 4
  %v179 = add i64 %v111, 6
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr inbounds float, ptr %v97, i64 %v180
  store <8 x float> %v159, ptr %v181, align 4
  %v182 = add i64 %v111, 7
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v97, i64 %v183
  store <8 x float> %v160, ptr %v184, align 4
  %v185 = add nsw i64 %v111, 8
  br label %b7
b9:
  br label %b10
b10:
  %v186 = phi i64 [ 8, %b9 ], [ %v194, %b11 ]
  %v187 = icmp slt i64 %v186, 8
  br i1 %v187, label %b11, label %b12
b11:
  %v188 = mul i64 %v186, 1
  %v189 = getelementptr inbounds float, ptr %v109, i64 %v188
  %v190 = getelementptr float, ptr %v189, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v191 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v190, <8 x i1> %v106, <8 x float> zeroinitializer)
  %v192 = mul i64 %v186, 8
  %v193 = getelementptr inbounds float, ptr %v97, i64 %v192
  store <8 x float> %v191, ptr %v193, align 4
  %v194 = add nsw i64 %v186, 1
  br label %b10
b12:
  br label %b6
b6:
  %v195 = icmp slt i64 %v100, 8
  br i1 %v195, label %b13, label %b14
b13:
  br label %b15
b15:
  %v196 = phi i64 [ 0, %b13 ], [ %v204, %b16 ]
  %v197 = icmp slt i64 %v196, 8
  br i1 %v197, label %b16, label %b17
b16:
  %v198 = mul i64 %v196, 1
  %v199 = getelementptr inbounds float, ptr %v109, i64 %v198
  %v200 = getelementptr float, ptr %v199, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v201 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v200, <8 x i1> %v106, <8 x float> zeroinitializer)
  %v202 = mul i64 %v196, 8
  %v203 = getelementptr inbounds float, ptr %v97, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v196, 1
  br label %b15
b17:
  br label %b14
b14:
  %v205 = add i64 %v93, 64
  %v206 = add nsw i64 %v91, 1
  br label %b2
b4:
  br label %b1
b1:
  %v207 = icmp sgt i64 %v3, 1
  br i1 %v207, label %b18, label %b19
b18:
  %v208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v209 = atomicrmw add ptr %v208, i64 1 acq_rel
  %v210 = mul i64 %v3, 1
  br label %b20
b20:
  %v211 = load atomic i64, ptr %v208 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b21, label %b22
b21:
  %v213 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  br label %b23
b23:
  %v214 = phi i64 [ 0, %b19 ], [ %v505, %b54 ]
  %v215 = icmp slt i64 %v214, %v5
  br i1 %v215, label %b24, label %b25
b24:
  %v216 = sub i64 %v5, 1
  %v217 = sub i64 %v216, %v214
  %v218 = add i64 %v7, 0
  %v219 = sdiv i64 %v218, 1
  %v220 = add i64 %v2, 1
  %v221 = mul i64 %v219, %v2
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v7
  %v225 = select i1 %v224, i64 %v223, i64 %v7
  %v226 = mul i64 %v219, %v220
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v7
  %v230 = select i1 %v229, i64 %v228, i64 %v7
  br label %b26
b26:
  %v231 = phi i64 [ %v225, %b24 ], [ %v257, %b27 ]
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b27, label %b28
b27:
  %v233 = add i64 %v217, 1
  %v234 = and i64 %v233, 1
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v231
  %v237 = mul i64 %v236, 1
  %v238 = getelementptr inbounds float, ptr %v28, i64 %v237
  %v239 = getelementptr inbounds float, ptr %v238, i64 0
  %v240 = load float, ptr %v239, align 4
  %v241 = add i64 %v217, 0
  %v242 = and i64 %v241, %v50
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v231
  %v245 = mul i64 %v244, 1
  %v246 = getelementptr inbounds float, ptr %v18, i64 %v245
  %v247 = getelementptr inbounds float, ptr %v246, i64 0
  %v248 = load float, ptr %v247, align 4
  %v249 = fadd float %v240, %v248
  %v250 = add i64 %v217, 0
  %v251 = and i64 %v250, 1
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v231
  %v254 = mul i64 %v253, 1
  %v255 = getelementptr inbounds float, ptr %v28, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 0
  store float %v249, ptr %v256, align 4
  %v257 = add nsw i64 %v231, 1
  br label %b26
b28:
  %v259 = add i64 %v7, 0
  %v260 = sdiv i64 %v259, 1
  %v261 = add i64 %v2, 1
  %v262 = mul i64 %v260, %v2
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, %v7
  %v266 = select i1 %v265, i64 %v264, i64 %v7
  %v267 = mul i64 %v260, %v261
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, %v7
  %v271 = select i1 %v270, i64 %v269, i64 %v7
  br label %b29
b29:
  %v272 = phi i64 [ %v266, %b28 ], [ %v373, %b34 ]
  %v273 = icmp slt i64 %v272, %v271
  br i1 %v273, label %b30, label %b31
b30:
  %v274 = add i64 %v272, 96
  %v275 = icmp slt i64 %v274, %v271
  %v276 = select i1 %v275, i64 %v274, i64 %v271
  br label %b32
b32:
  %v277 = phi i64 [ 0, %b30 ], [ %v372, %b37 ]
  %v278 = icmp slt i64 %v277, 1
  br i1 %v278, label %b33, label %b34
b33:
  %v279 = sub i64 %v276, %v272
  %v280 = sub i64 8, 1
  %v281 = add i64 %v279, %v280
  %v282 = sdiv i64 %v281, 8
  br label %b35
b35:
  %v283 = phi i64 [ 0, %b33 ], [ %v371, %b42 ]
  %v284 = icmp slt i64 %v283, %v282
  br i1 %v284, label %b36, label %b37
b36:
  %v285 = mul i64 %v279, %v283
  %v286 = sdiv i64 %v285, %v282
  %v287 = add i64 %v272, %v286
  %v288 = add i64 %v283, 1
  %v289 = mul i64 %v279, %v288
  %v290 = sdiv i64 %v289, %v282
  %v291 = add i64 %v272, %v290
  %v292 = mul i64 %v277, 64
  %v293 = getelementptr inbounds float, ptr %v72, i64 %v292
  %v294 = sub i64 %v291, %v287
  %v295 = add i64 %v217, 1
  %v296 = and i64 %v295, %v56
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v287
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v26, i64 %v299
  %v301 = getelementptr inbounds float, ptr %v300, i64 0
  %v302 = sub i64 %v294, 1
  %v303 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v302
  %v304 = load ptr, ptr %v303, align 4
  %v305 = icmp sgt i64 %v294, 0
  br i1 %v305, label %b38, label %b39
b38:
  call void %v304(ptr %v301, i64 8, ptr %v293, i64 8, ptr %v258)
  br label %b39
b39:
  %v306 = add i64 %v292, 64
  br label %b40
b40:
  %v307 = phi i64 [ %v287, %b39 ], [ %v370, %b45 ]
  %v308 = icmp slt i64 %v307, %v291
  br i1 %v308, label %b41, label %b42
b41:
  %v309 = sub i64 %v307, %v287
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v258, i64 %v310
  %v312 = add i64 %v217, 0
  %v313 = and i64 %v312, %v48
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v307
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v16, i64 %v316
  %v318 = add i64 %v217, 0
  %v319 = and i64 %v318, %v62
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v307
  %v322 = mul i64 %v321, 1
  %v323 = getelementptr inbounds float, ptr %v38, i64 %v322
  %v324 = getelementptr inbounds float, ptr %v323, i64 0
  %v325 = load float, ptr %v324, align 4
  %v326 = add i64 %v217, 0
  %v327 = and i64 %v326, %v58
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v307
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v30, i64 %v330
  %v332 = add i64 %v217, 0
  %v333 = and i64 %v332, %v64
  %v334 = mul i64 %v333, %v7
  %v335 = add i64 %v334, %v307
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v40, i64 %v336
  %v338 = add i64 %v217, 0
  %v339 = and i64 %v338, %v66
  %v340 = mul i64 %v339, %v7
  %v341 = add i64 %v340, %v307
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v42, i64 %v342
  br label %b43
b43:
  %v344 = phi i64 [ 0, %b41 ], [ %v369, %b44 ]
  %v345 = icmp slt i64 %v344, 1
  br i1 %v345, label %b44, label %b45
b44:
  %v346 = mul i64 %v277, 1
  %v347 = add i64 %v346, %v344
  %v348 = mul i64 %v347, 8
  %v349 = add i64 0, %v344
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v311, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 0, %v348
  %v354 = getelementptr inbounds float, ptr %v317, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fadd <8 x float> %v355, %v352
  %v357 = insertelement <8 x float> poison, float %v325, i64 0
  %v358 = shufflevector <8 x float> %v357, <8 x float> poison, <8 x i32> zeroinitializer
  %v359 = fdiv <8 x float> %v356, %v358
  %v360 = add i64 0, %v348
  %v361 = getelementptr inbounds float, ptr %v331, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fmul <8 x float> %v356, %v362
  %v364 = fdiv <8 x float> %v363, %v358
  %v365 = add i64 0, %v348
  %v366 = getelementptr inbounds float, ptr %v337, i64 %v365
  store <8 x float> %v359, ptr %v366, align 4
  %v367 = add i64 0, %v348
  %v368 = getelementptr inbounds float, ptr %v343, i64 %v367
  store <8 x float> %v364, ptr %v368, align 4
  %v369 = add nsw i64 %v344, 1
  br label %b43
b45:
  %v370 = add nsw i64 %v307, 1
  br label %b40
b42:
  %v371 = add nsw i64 %v283, 1
  br label %b35
b37:
  %v372 = add nsw i64 %v277, 1
  br label %b32
b34:
  %v373 = add nsw i64 %v272, 96
  br label %b29
b31:
  %v374 = add i64 %v7, 0
  %v375 = sdiv i64 %v374, 1
  %v376 = add i64 %v2, 1
  %v377 = mul i64 %v375, %v2
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v7
  %v381 = select i1 %v380, i64 %v379, i64 %v7
  %v382 = mul i64 %v375, %v376
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, %v7
  %v386 = select i1 %v385, i64 %v384, i64 %v7
  br label %b46
b46:
  %v387 = phi i64 [ %v381, %b31 ], [ %v417, %b51 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b47, label %b48
b47:
  br label %b49
b49:
  %v389 = phi i64 [ 0, %b47 ], [ %v403, %b50 ]
  %v390 = phi <8 x float> [ splat (float 0x0000000000000000), %b47 ], [ %v402, %b50 ]
  %v391 = icmp slt i64 %v389, 8
  br i1 %v391, label %b50, label %b51
b50:
  %v392 = add i64 %v217, 0
  %v393 = and i64 %v392, %v66
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v387
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v42, i64 %v396
  %v398 = add i64 0, %v389
  %v399 = getelementptr inbounds float, ptr %v397, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = fneg <8 x float> %v400
  %v402 = fadd <8 x float> %v390, %v401
  %v403 = add nsw i64 %v389, 8
  br label %b49
b51:
  %v404 = shufflevector <8 x float> %v390, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v405 = shufflevector <8 x float> %v390, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v406 = fadd <4 x float> %v404, %v405
  %v407 = shufflevector <4 x float> %v406, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v408 = shufflevector <4 x float> %v406, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v409 = fadd <2 x float> %v407, %v408
  %v410 = extractelement <2 x float> %v409, i64 0
  %v411 = extractelement <2 x float> %v409, i64 1
  %v412 = fadd float %v410, %v411
  %v413 = fadd float %v412, 0x0000000000000000
  %v414 = mul i64 %v387, 1
  %v415 = getelementptr inbounds float, ptr %v44, i64 %v414
  %v416 = getelementptr inbounds float, ptr %v415, i64 0
  store float %v413, ptr %v416, align 4
  %v417 = add nsw i64 %v387, 1
  br label %b46
b48:
  %v418 = add i64 %v7, 0
  %v419 = sdiv i64 %v418, 1
  %v420 = add i64 %v2, 1
  %v421 = mul i64 %v419, %v2
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, %v7
  %v425 = select i1 %v424, i64 %v423, i64 %v7
  %v426 = mul i64 %v419, %v420
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, %v7
  %v430 = select i1 %v429, i64 %v428, i64 %v7
  br label %b52
b52:
  %v431 = phi i64 [ %v425, %b48 ], [ %v504, %b53 ]
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b53, label %b54
b53:
  %v433 = add i64 %v217, 0
  %v434 = and i64 %v433, %v64
  %v435 = mul i64 %v434, %v7
  %v436 = add i64 %v435, %v431
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v40, i64 %v437
  %v439 = add i64 %v217, 0
  %v440 = and i64 %v439, 1
  %v441 = mul i64 %v440, %v7
  %v442 = add i64 %v441, %v431
  %v443 = mul i64 %v442, 1
  %v444 = getelementptr inbounds float, ptr %v28, i64 %v443
  %v445 = getelementptr inbounds float, ptr %v444, i64 0
  %v446 = load float, ptr %v445, align 4
  %v447 = add i64 %v217, 0
  %v448 = and i64 %v447, %v62
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v431
  %v451 = mul i64 %v450, 1
  %v452 = getelementptr inbounds float, ptr %v38, i64 %v451
  %v453 = getelementptr inbounds float, ptr %v452, i64 0
  %v454 = load float, ptr %v453, align 4
  %v455 = fdiv float 0x3FF0000000000000, %v454
  %v456 = fmul float %v446, %v455
  %v457 = mul i64 %v431, 1
  %v458 = getelementptr inbounds float, ptr %v44, i64 %v457
  %v459 = getelementptr inbounds float, ptr %v458, i64 0
  %v460 = load float, ptr %v459, align 4
  %v461 = fadd float %v456, %v460
  %v462 = add i64 %v217, 0
  %v463 = and i64 %v462, %v46
  %v464 = mul i64 %v463, %v7
  %v465 = add i64 %v464, %v431
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v12, i64 %v466
  %v468 = add i64 %v217, 0
  %v469 = and i64 %v468, %v52
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v431
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v22, i64 %v472
  %v474 = add i64 %v217, 0
  %v475 = and i64 %v474, %v56
  %v476 = mul i64 %v475, %v7
  %v477 = add i64 %v476, %v431
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v26, i64 %v478
  %v480 = add i64 %v217, 0
  %v481 = and i64 %v480, %v60
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v431
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v32, i64 %v484
  %v486 = add i64 0, 0
  %v487 = getelementptr inbounds float, ptr %v438, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = insertelement <8 x float> poison, float %v461, i64 0
  %v490 = shufflevector <8 x float> %v489, <8 x float> poison, <8 x i32> zeroinitializer
  %v491 = fadd <8 x float> %v488, %v490
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v467, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = fmul <8 x float> %v491, %v494
  %v496 = add i64 0, 0
  %v497 = getelementptr inbounds float, ptr %v473, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = fmul <8 x float> %v491, %v498
  %v500 = add i64 0, 0
  %v501 = getelementptr inbounds float, ptr %v479, i64 %v500
  store <8 x float> %v495, ptr %v501, align 4
  %v502 = add i64 0, 0
  %v503 = getelementptr inbounds float, ptr %v485, i64 %v502
  store <8 x float> %v499, ptr %v503, align 4
  %v504 = add nsw i64 %v431, 1
  br label %b52
b54:
  %v505 = add nsw i64 %v214, 1
  br label %b23
b25:
  %v506 = icmp sgt i64 %v3, 1
  br i1 %v506, label %b55, label %b56
b55:
  %v507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v508 = atomicrmw add ptr %v507, i64 1 acq_rel
  %v509 = mul i64 %v3, 2
  br label %b57
b57:
  %v510 = load atomic i64, ptr %v507 acquire, align 8
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b58, label %b59
b58:
  %v512 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v513 = getelementptr inbounds i64, ptr %v1, i64 23
  %v514 = load i64, ptr %v513, align 8
  %v515 = icmp eq i64 %v514, 0
  br i1 %v515, label %b60, label %b61
b60:
  %v516 = add i64 %v7, 0
  %v517 = sdiv i64 %v516, 1
  %v518 = add i64 %v2, 1
  %v519 = mul i64 %v517, %v2
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v7
  %v523 = select i1 %v522, i64 %v521, i64 %v7
  %v524 = mul i64 %v517, %v518
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  br label %b62
b62:
  %v529 = phi i64 [ %v523, %b60 ], [ %v543, %b63 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b63, label %b64
b63:
  %v531 = and i64 0, %v56
  %v532 = mul i64 %v531, %v7
  %v533 = add i64 %v532, %v529
  %v534 = mul i64 %v533, 8
  %v535 = getelementptr inbounds float, ptr %v26, i64 %v534
  %v536 = mul i64 %v529, 8
  %v537 = getelementptr inbounds float, ptr %v20, i64 %v536
  %v538 = add i64 0, 0
  %v539 = getelementptr inbounds float, ptr %v535, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 0, 0
  %v542 = getelementptr inbounds float, ptr %v537, i64 %v541
  store <8 x float> %v540, ptr %v542, align 4
  %v543 = add nsw i64 %v529, 1
  br label %b62
b64:
  br label %b61
b61:
  %v544 = icmp sgt i64 %v3, 1
  br i1 %v544, label %b65, label %b66
b65:
  %v545 = getelementptr inbounds i64, ptr %v1, i64 3
  %v546 = atomicrmw add ptr %v545, i64 1 acq_rel
  %v547 = mul i64 %v3, 3
  br label %b67
b67:
  %v548 = load atomic i64, ptr %v545 acquire, align 8
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b68, label %b69
b68:
  %v550 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v551 = mul i64 0, 8
  %v552 = getelementptr inbounds float, ptr %v30, i64 %v551
  %v553 = getelementptr inbounds float, ptr %v552, i64 0
  %v554 = mul i64 1, %v7
  %v555 = add i64 0, %v554
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v26, i64 %v556
  %v558 = getelementptr inbounds float, ptr %v557, i64 0
  %v559 = getelementptr inbounds float, ptr %v71, i64 12288
  %v560 = add i64 8, 1
  %v561 = sdiv i64 %v560, 2
  %v562 = add i64 %v2, 1
  %v563 = mul i64 %v561, %v2
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 2
  %v566 = icmp slt i64 %v565, 8
  %v567 = select i1 %v566, i64 %v565, i64 8
  %v568 = mul i64 %v561, %v562
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 2
  %v571 = icmp slt i64 %v570, 8
  %v572 = select i1 %v571, i64 %v570, i64 8
  %v573 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b70
b70:
  %v574 = phi i64 [ %v567, %b66 ], [ %v582, %b75 ]
  %v575 = icmp slt i64 %v574, %v572
  br i1 %v575, label %b71, label %b72
b71:
  %v576 = mul i64 %v574, 8
  %v577 = getelementptr inbounds float, ptr %v573, i64 %v576
  br label %b73
b73:
  %v578 = phi i64 [ 0, %b71 ], [ %v581, %b74 ]
  %v579 = icmp slt i64 %v578, 8
  br i1 %v579, label %b74, label %b75
b74:
  %v580 = getelementptr inbounds float, ptr %v577, i64 %v578
  store float 0x0000000000000000, ptr %v580, align 4
  %v581 = add nsw i64 %v578, 1
  br label %b73
b75:
  %v582 = add nsw i64 %v574, 1
  br label %b70
b72:
  %v583 = mul i64 %v8, 1
  br label %b76
b76:
  %v584 = phi i64 [ 0, %b72 ], [ %v688, %b81 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b77, label %b78
b77:
  %v586 = sub i64 %v583, %v584
  %v587 = icmp slt i64 %v586, 384
  %v588 = select i1 %v587, i64 %v586, i64 384
  br label %b79
b79:
  %v589 = phi i64 [ %v567, %b77 ], [ %v687, %b105 ]
  %v590 = icmp slt i64 %v589, %v572
  br i1 %v590, label %b80, label %b81
b80:
  %v591 = sub i64 %v572, %v589
  %v592 = icmp slt i64 %v591, 64
  %v593 = select i1 %v592, i64 %v591, i64 64
  %v594 = sdiv i64 %v593, 2
  %v595 = mul i64 %v594, 2
  %v596 = sub i64 %v593, %v595
  %v597 = mul i64 %v584, 8
  %v598 = add i64 %v597, %v589
  %v599 = getelementptr inbounds float, ptr %v553, i64 %v598
  br label %b82
b82:
  %v600 = phi i64 [ 0, %b80 ], [ %v626, %b90 ]
  %v601 = icmp slt i64 %v600, %v588
  br i1 %v601, label %b83, label %b84
b83:
  %v602 = mul i64 %v600, 8
  %v603 = getelementptr inbounds float, ptr %v599, i64 %v602
  %v604 = mul i64 %v600, 2
  %v605 = getelementptr inbounds float, ptr %v559, i64 %v604
  br label %b85
b85:
  %v606 = phi i64 [ 0, %b83 ], [ %v615, %b86 ]
  %v607 = icmp slt i64 %v606, %v594
  br i1 %v607, label %b86, label %b87
b86:
  %v608 = mul i64 %v606, 2
  %v609 = getelementptr inbounds float, ptr %v603, i64 %v608
  %v610 = mul i64 %v606, 768
  %v611 = getelementptr inbounds float, ptr %v605, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v609, i64 0
  %v613 = load <2 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  store <2 x float> %v613, ptr %v614, align 4
  %v615 = add nsw i64 %v606, 1
  br label %b85
b87:
  %v616 = mul i64 %v594, 2
  %v617 = getelementptr inbounds float, ptr %v603, i64 %v616
  %v618 = mul i64 %v594, 768
  %v619 = getelementptr inbounds float, ptr %v605, i64 %v618
  br label %b88
b88:
  %v620 = phi i64 [ 0, %b87 ], [ %v625, %b89 ]
  %v621 = icmp slt i64 %v620, %v596
  br i1 %v621, label %b89, label %b90
b89:
  %v622 = getelementptr inbounds float, ptr %v617, i64 %v620
  %v623 = load float, ptr %v622, align 4
  %v624 = getelementptr inbounds float, ptr %v619, i64 %v620
  store float %v623, ptr %v624, align 4
  %v625 = add nsw i64 %v620, 1
  br label %b88, !llvm.loop !0
b90:
  %v626 = add nsw i64 %v600, 1
  br label %b82
b84:
  br label %b91
b91:
  %v627 = phi i64 [ 0, %b84 ], [ %v662, %b99 ]
  %v628 = icmp slt i64 %v627, 0
  br i1 %v628, label %b92, label %b93
b92:
  %v629 = mul i64 %v584, 8
  %v630 = add i64 %v629, %v627
  %v631 = getelementptr inbounds float, ptr %v558, i64 %v630
  br label %b94
b94:
  %v632 = phi i64 [ 0, %b92 ], [ %v650, %b95 ]
  %v633 = icmp slt i64 %v632, %v588
  br i1 %v633, label %b95, label %b96
b95:
  %v634 = mul i64 %v632, 8
  %v635 = getelementptr inbounds float, ptr %v631, i64 %v634
  %v636 = mul i64 %v632, 32
  %v637 = getelementptr inbounds float, ptr %v71, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  store <8 x float> %v639, ptr %v640, align 4
  %v641 = getelementptr inbounds float, ptr %v635, i64 8
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v637, i64 8
  store <8 x float> %v642, ptr %v643, align 4
  %v644 = getelementptr inbounds float, ptr %v635, i64 16
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v637, i64 16
  store <8 x float> %v645, ptr %v646, align 4
  %v647 = getelementptr inbounds float, ptr %v635, i64 24
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = getelementptr inbounds float, ptr %v637, i64 24
  store <8 x float> %v648, ptr %v649, align 4
  %v650 = add nsw i64 %v632, 1
  br label %b94
b96:
  %v651 = sdiv i64 %v593, 2
  br label %b97
b97:
  %v652 = phi i64 [ 0, %b96 ], [ %v661, %b98 ]
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b98, label %b99
b98:
  %v654 = mul i64 %v652, 2
  %v655 = add i64 %v589, %v654
  %v656 = mul i64 %v652, 768
  %v657 = getelementptr inbounds float, ptr %v559, i64 %v656
  %v658 = mul i64 %v655, 8
  %v659 = add i64 %v658, %v627
  %v660 = getelementptr inbounds float, ptr %v573, i64 %v659
  call void @outer_2x32(ptr %v657, ptr %v71, i64 %v588, ptr %v660, i64 8)
  %v661 = add nsw i64 %v652, 1
  br label %b97
b99:
  %v662 = add nsw i64 %v627, 32
  br label %b91
b93:
  %v663 = mul i64 %v584, 8
  %v664 = add i64 %v663, 0
  %v665 = getelementptr inbounds float, ptr %v558, i64 %v664
  br label %b100
b100:
  %v666 = phi i64 [ 0, %b93 ], [ %v675, %b101 ]
  %v667 = icmp slt i64 %v666, %v588
  br i1 %v667, label %b101, label %b102
b101:
  %v668 = mul i64 %v666, 8
  %v669 = getelementptr inbounds float, ptr %v665, i64 %v668
  %v670 = mul i64 %v666, 8
  %v671 = getelementptr inbounds float, ptr %v71, i64 %v670
  %v672 = getelementptr inbounds float, ptr %v669, i64 0
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = getelementptr inbounds float, ptr %v671, i64 0
  store <8 x float> %v673, ptr %v674, align 4
  %v675 = add nsw i64 %v666, 1
  br label %b100
b102:
  %v676 = sdiv i64 %v593, 2
  br label %b103
b103:
  %v677 = phi i64 [ 0, %b102 ], [ %v686, %b104 ]
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b104, label %b105
b104:
  %v679 = mul i64 %v677, 2
  %v680 = add i64 %v589, %v679
  %v681 = mul i64 %v677, 768
  %v682 = getelementptr inbounds float, ptr %v559, i64 %v681
  %v683 = mul i64 %v680, 8
  %v684 = add i64 %v683, 0
  %v685 = getelementptr inbounds float, ptr %v573, i64 %v684
  call void @outer_2x8(ptr %v682, ptr %v71, i64 %v588, ptr %v685, i64 8)
  %v686 = add nsw i64 %v677, 1
  br label %b103
b105:
  %v687 = add nsw i64 %v589, 64
  br label %b79
b81:
  %v688 = add nsw i64 %v584, 384
  br label %b76
b78:
  %v689 = icmp sgt i64 %v3, 1
  br i1 %v689, label %b106, label %b107
b106:
  %v690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v691 = atomicrmw add ptr %v690, i64 1 acq_rel
  %v692 = mul i64 %v3, 4
  br label %b108
b108:
  %v693 = load atomic i64, ptr %v690 acquire, align 8
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b109, label %b110
b109:
  %v695 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v696 = icmp eq i64 %v2, 0
  br i1 %v696, label %b111, label %b112
b111:
  br label %b113
b113:
  %v697 = phi i64 [ 0, %b111 ], [ %v714, %b118 ]
  %v698 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v713, %b118 ]
  %v699 = icmp slt i64 %v697, %v7
  br i1 %v699, label %b114, label %b115
b114:
  %v700 = add i64 %v697, 128
  %v701 = icmp slt i64 %v700, %v7
  %v702 = select i1 %v701, i64 %v700, i64 %v7
  br label %b116
b116:
  %v703 = phi i64 [ %v697, %b114 ], [ %v712, %b117 ]
  %v704 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v711, %b117 ]
  %v705 = icmp slt i64 %v703, %v702
  br i1 %v705, label %b117, label %b118
b117:
  %v706 = mul i64 %v703, 8
  %v707 = getelementptr inbounds float, ptr %v20, i64 %v706
  %v708 = add i64 0, 0
  %v709 = getelementptr inbounds float, ptr %v707, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = fadd <8 x float> %v704, %v710
  %v712 = add nsw i64 %v703, 1
  br label %b116
b118:
  %v713 = fadd <8 x float> %v698, %v704
  %v714 = add nsw i64 %v697, 128
  br label %b113
b115:
  %v715 = add i64 0, 0
  %v716 = getelementptr inbounds float, ptr %v36, i64 %v715
  store <8 x float> %v698, ptr %v716, align 4
  br label %b112
b112:
  %v717 = icmp sgt i64 %v3, 1
  br i1 %v717, label %b119, label %b120
b119:
  %v718 = getelementptr inbounds i64, ptr %v1, i64 3
  %v719 = atomicrmw add ptr %v718, i64 1 acq_rel
  %v720 = mul i64 %v3, 5
  br label %b121
b121:
  %v721 = load atomic i64, ptr %v718 acquire, align 8
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b122, label %b123
b122:
  %v723 = call i32 @sched_yield()
  br label %b121
b123:
  br label %b120
b120:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
