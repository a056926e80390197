; generated from specs/hmm.yaml by `make generated`: do not edit
; hmm@log K=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v77 = alloca i64, i64 1, align 8
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  store i64 0, ptr %v77, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v79 = load ptr, ptr %v78, align 4
  %v80 = mul i64 %v2, 0
  %v81 = add i64 %v80, 0
  %v82 = getelementptr inbounds float, ptr %v79, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %v1, i64 4
  %v84 = load i64, ptr %v83, align 8
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b0, label %b1
b0:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 27
  %v87 = load i64, ptr %v86, align 8
  %v88 = icmp eq i64 %v87, 0
  br i1 %v88, label %b2, label %b3
b2:
  %v89 = add i64 %v7, 0
  %v90 = sdiv i64 %v89, 1
  %v91 = add i64 %v2, 1
  %v92 = mul i64 %v90, %v2
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, %v7
  %v96 = select i1 %v95, i64 %v94, i64 %v7
  %v97 = mul i64 %v90, %v91
  %v98 = sdiv i64 %v97, %v3
  %v99 = mul i64 %v98, 1
  %v100 = icmp slt i64 %v99, %v7
  %v101 = select i1 %v100, i64 %v99, i64 %v7
  br label %b4
b4:
  %v102 = phi i64 [ %v96, %b2 ], [ %v114, %b5 ]
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b5, label %b6
b5:
  %v104 = and i64 0, %v58
  %v105 = mul i64 %v104, %v7
  %v106 = add i64 %v105, %v102
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v22, i64 %v107
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v10, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v108, i64 %v112
  store <8 x float> %v111, ptr %v113, align 4
  %v114 = add nsw i64 %v102, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v115 = icmp sgt i64 %v3, 1
  br i1 %v115, label %b7, label %b8
b7:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v117 = atomicrmw add ptr %v116, i64 1 acq_rel
  %v118 = load i64, ptr %v77, align 8
  %v119 = add i64 %v118, 1
  store i64 %v119, ptr %v77, align 8
  %v120 = mul i64 %v3, %v119
  br label %b9
b9:
  %v121 = load atomic i64, ptr %v116 acquire, align 8
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b10, label %b11
b10:
  %v123 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  br label %b12
b12:
  %v124 = phi i64 [ 0, %b8 ], [ %v430, %b38 ]
  %v125 = icmp slt i64 %v124, %v5
  br i1 %v125, label %b13, label %b14
b13:
  %v126 = add i64 %v7, 0
  %v127 = sdiv i64 %v126, 1
  %v128 = add i64 %v2, 1
  %v129 = mul i64 %v127, %v2
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  %v134 = mul i64 %v127, %v128
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  br label %b15
b15:
  %v139 = phi i64 [ %v133, %b13 ], [ %v168, %b16 ]
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b16, label %b17
b16:
  %v141 = add i64 %v124, 0
  %v142 = and i64 %v141, %v58
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v139
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v22, i64 %v145
  %v147 = add i64 %v124, 0
  %v148 = and i64 %v147, %v52
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v139
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v12, i64 %v151
  %v153 = add i64 %v124, 0
  %v154 = and i64 %v153, %v60
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v139
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v26, i64 %v157
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v146, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v152, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v161, %v164
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v158, i64 %v166
  store <8 x float> %v165, ptr %v167, align 4
  %v168 = add nsw i64 %v139, 1
  br label %b15
b17:
  %v169 = add i64 %v7, 0
  %v170 = sdiv i64 %v169, 1
  %v171 = add i64 %v2, 1
  %v172 = mul i64 %v170, %v2
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, %v7
  %v176 = select i1 %v175, i64 %v174, i64 %v7
  %v177 = mul i64 %v170, %v171
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v7
  %v181 = select i1 %v180, i64 %v179, i64 %v7
  br label %b18
b18:
  %v182 = phi i64 [ %v176, %b17 ], [ %v210, %b23 ]
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b19, label %b20
b19:
  br label %b21
b21:
  %v184 = phi i64 [ 0, %b19 ], [ %v205, %b22 ]
  %v185 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b19 ], [ %v204, %b22 ]
  %v186 = icmp slt i64 %v184, 8
  br i1 %v186, label %b22, label %b23
b22:
  %v187 = add i64 %v124, 0
  %v188 = and i64 %v187, %v60
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v182
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v26, i64 %v191
  %v193 = add i64 0, %v184
  %v194 = getelementptr inbounds float, ptr %v192, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = add i64 0, 0
  %v197 = mul i64 %v184, 8
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v14, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v195, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = fadd <8 x float> %v202, %v200
  %v204 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v185, <8 x float> %v203)
  %v205 = add nsw i64 %v184, 1
  br label %b21
b23:
  %v206 = mul i64 %v182, 8
  %v207 = getelementptr inbounds float, ptr %v36, i64 %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v207, i64 %v208
  store <8 x float> %v185, ptr %v209, align 4
  %v210 = add nsw i64 %v182, 1
  br label %b18
b20:
  %v211 = add i64 %v7, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, %v7
  %v223 = select i1 %v222, i64 %v221, i64 %v7
  br label %b24
b24:
  %v224 = phi i64 [ %v218, %b20 ], [ %v246, %b25 ]
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b25, label %b26
b25:
  %v226 = mul i64 %v224, 8
  %v227 = getelementptr inbounds float, ptr %v36, i64 %v226
  %v228 = add i64 %v124, 0
  %v229 = and i64 %v228, %v66
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v224
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v38, i64 %v232
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v227, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fsub <8 x float> %v236, %v236
  %v238 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v239 = shufflevector <8 x float> %v238, <8 x float> poison, <8 x i32> zeroinitializer
  %v240 = fcmp oeq <8 x float> %v237, %v239
  %v241 = select <8 x i1> %v240, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v242 = fcmp une <8 x float> %v241, splat (float 0x0000000000000000)
  %v243 = select <8 x i1> %v242, <8 x float> %v236, <8 x float> %v239
  %v244 = add i64 0, 0
  %v245 = getelementptr inbounds float, ptr %v233, i64 %v244
  store <8 x float> %v243, ptr %v245, align 4
  %v246 = add nsw i64 %v224, 1
  br label %b24
b26:
  %v247 = add i64 %v7, 0
  %v248 = sdiv i64 %v247, 1
  %v249 = add i64 %v2, 1
  %v250 = mul i64 %v248, %v2
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v7
  %v254 = select i1 %v253, i64 %v252, i64 %v7
  %v255 = mul i64 %v248, %v249
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v7
  %v259 = select i1 %v258, i64 %v257, i64 %v7
  br label %b27
b27:
  %v260 = phi i64 [ %v254, %b26 ], [ %v323, %b32 ]
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b28, label %b29
b28:
  br label %b30
b30:
  %v262 = phi i64 [ 0, %b28 ], [ %v318, %b31 ]
  %v263 = phi <8 x float> [ splat (float 0x0000000000000000), %b28 ], [ %v317, %b31 ]
  %v264 = icmp slt i64 %v262, 8
  br i1 %v264, label %b31, label %b32
b31:
  %v265 = add i64 %v124, 0
  %v266 = and i64 %v265, %v60
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v260
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v26, i64 %v269
  %v271 = add i64 0, %v262
  %v272 = getelementptr inbounds float, ptr %v270, i64 %v271
  %v273 = load float, ptr %v272, align 4
  %v274 = add i64 %v124, 0
  %v275 = and i64 %v274, %v66
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v260
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v38, i64 %v278
  %v280 = add i64 0, 0
  %v281 = mul i64 %v262, 8
  %v282 = add i64 %v280, %v281
  %v283 = getelementptr inbounds float, ptr %v14, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = insertelement <8 x float> poison, float %v273, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = fadd <8 x float> %v286, %v284
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v279, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fsub <8 x float> %v287, %v290
  %v292 = fcmp olt <8 x float> %v291, splat (float 0xC05A400000000000)
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v291
  %v294 = fcmp ogt <8 x float> %v293, splat (float 0x4056400000000000)
  %v295 = select <8 x i1> %v294, <8 x float> splat (float 0x4056400000000000), <8 x float> %v293
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v297 = fsub <8 x float> %v296, splat (float 0x4168000000000000)
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v295)
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v298)
  %v300 = bitcast <8 x float> %v296 to <8 x i32>
  %v301 = fmul <8 x float> %v299, %v299
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v299, <8 x float> splat (float 0x3F81227F40000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v299, <8 x float> splat (float 0x3FA5556740000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v299, <8 x float> splat (float 0x3FC5554B00000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> %v299, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v305, <8 x float> %v299)
  %v307 = sub <8 x i32> %v300, splat (i32 1262485250)
  %v308 = lshr <8 x i32> %v307, splat (i32 1)
  %v309 = sub <8 x i32> %v307, %v308
  %v310 = shl <8 x i32> %v308, splat (i32 23)
  %v311 = bitcast <8 x i32> %v310 to <8 x float>
  %v312 = shl <8 x i32> %v309, splat (i32 23)
  %v313 = bitcast <8 x i32> %v312 to <8 x float>
  %v314 = fadd <8 x float> %v306, splat (float 0x3FF0000000000000)
  %v315 = fmul <8 x float> %v314, %v311
  %v316 = fmul <8 x float> %v315, %v313
  %v317 = fadd <8 x float> %v263, %v316
  %v318 = add nsw i64 %v262, 1
  br label %b30
b32:
  %v319 = mul i64 %v260, 8
  %v320 = getelementptr inbounds float, ptr %v36, i64 %v319
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v320, i64 %v321
  store <8 x float> %v263, ptr %v322, align 4
  %v323 = add nsw i64 %v260, 1
  br label %b27
b29:
  %v324 = add i64 %v7, 0
  %v325 = sdiv i64 %v324, 1
  %v326 = add i64 %v2, 1
  %v327 = mul i64 %v325, %v2
  %v328 = sdiv i64 %v327, %v3
  %v329 = mul i64 %v328, 1
  %v330 = icmp slt i64 %v329, %v7
  %v331 = select i1 %v330, i64 %v329, i64 %v7
  %v332 = mul i64 %v325, %v326
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v7
  %v336 = select i1 %v335, i64 %v334, i64 %v7
  br label %b33
b33:
  %v337 = phi i64 [ %v331, %b29 ], [ %v397, %b34 ]
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b34, label %b35
b34:
  %v339 = mul i64 %v337, 8
  %v340 = getelementptr inbounds float, ptr %v36, i64 %v339
  %v341 = add i64 %v124, 0
  %v342 = and i64 %v341, %v66
  %v343 = mul i64 %v342, %v7
  %v344 = add i64 %v343, %v337
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v38, i64 %v345
  %v347 = add i64 %v124, 1
  %v348 = and i64 %v347, %v58
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v337
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v22, i64 %v351
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v340, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fcmp olt <8 x float> %v355, splat (float 0x3810000000000000)
  %v357 = fmul <8 x float> %v355, splat (float 0x4160000000000000)
  %v358 = select <8 x i1> %v356, <8 x float> %v357, <8 x float> %v355
  %v359 = bitcast <8 x float> %v358 to <8 x i32>
  %v360 = sub <8 x i32> %v359, splat (i32 -13302541)
  %v361 = lshr <8 x i32> %v360, splat (i32 23)
  %v362 = select <8 x i1> %v356, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v363 = add <8 x i32> %v361, splat (i32 1262485504)
  %v364 = bitcast <8 x i32> %v363 to <8 x float>
  %v365 = fsub <8 x float> %v364, %v362
  %v366 = and <8 x i32> %v360, splat (i32 8388607)
  %v367 = add <8 x i32> %v366, splat (i32 1060439283)
  %v368 = bitcast <8 x i32> %v367 to <8 x float>
  %v369 = fsub <8 x float> %v368, splat (float 0x3FF0000000000000)
  %v370 = fmul <8 x float> %v365, splat (float 0x3FE62E4000000000)
  %v371 = fmul <8 x float> %v365, splat (float 0x3EB7F7D1C0000000)
  %v372 = fmul <8 x float> %v369, %v369
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v372, <8 x float> splat (float 0xBFC0DA7220000000))
  %v374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v373, <8 x float> %v372, <8 x float> splat (float 0xBFC546EF00000000))
  %v375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> %v372, <8 x float> splat (float 0xBFD0002320000000))
  %v376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v372, <8 x float> splat (float 0x3FC22D90A0000000))
  %v377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v376, <8 x float> %v372, <8 x float> splat (float 0x3FC999FF60000000))
  %v378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v377, <8 x float> %v372, <8 x float> splat (float 0x3FD5555540000000))
  %v379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v375, <8 x float> %v378)
  %v380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v379, <8 x float> splat (float 0xBFE0000000000000))
  %v381 = fmul <8 x float> %v369, %v369
  %v382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v381, <8 x float> %v380, <8 x float> %v371)
  %v383 = fadd <8 x float> %v382, %v369
  %v384 = fadd <8 x float> %v383, %v370
  %v385 = fcmp oeq <8 x float> %v355, splat (float 0x7FF0000000000000)
  %v386 = select <8 x i1> %v385, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v384
  %v387 = fcmp oeq <8 x float> %v355, splat (float 0x0000000000000000)
  %v388 = select <8 x i1> %v387, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v386
  %v389 = fcmp ult <8 x float> %v355, splat (float 0x0000000000000000)
  %v390 = select <8 x i1> %v389, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v388
  %v391 = add i64 0, 0
  %v392 = getelementptr inbounds float, ptr %v346, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = fadd <8 x float> %v390, %v393
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v352, i64 %v395
  store <8 x float> %v394, ptr %v396, align 4
  %v397 = add nsw i64 %v337, 1
  br label %b33
b35:
  %v398 = add i64 %v7, 0
  %v399 = sdiv i64 %v398, 1
  %v400 = add i64 %v2, 1
  %v401 = mul i64 %v399, %v2
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, %v7
  %v405 = select i1 %v404, i64 %v403, i64 %v7
  %v406 = mul i64 %v399, %v400
  %v407 = sdiv i64 %v406, %v3
  %v408 = mul i64 %v407, 1
  %v409 = icmp slt i64 %v408, %v7
  %v410 = select i1 %v409, i64 %v408, i64 %v7
  br label %b36
b36:
  %v411 = phi i64 [ %v405, %b35 ], [ %v429, %b37 ]
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b37, label %b38
b37:
  %v413 = mul i64 %v411, 8
  %v414 = getelementptr inbounds float, ptr %v36, i64 %v413
  %v415 = add i64 %v124, 0
  %v416 = and i64 %v415, %v68
  %v417 = mul i64 %v416, %v7
  %v418 = add i64 %v417, %v411
  %v419 = mul i64 %v418, 8
  %v420 = getelementptr inbounds float, ptr %v40, i64 %v419
  %v421 = add i64 0, 0
  %v422 = getelementptr inbounds float, ptr %v414, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v425 = shufflevector <8 x float> %v424, <8 x float> poison, <8 x i32> zeroinitializer
  %v426 = fdiv <8 x float> %v425, %v423
  %v427 = add i64 0, 0
  %v428 = getelementptr inbounds float, ptr %v420, i64 %v427
  store <8 x float> %v426, ptr %v428, align 4
  %v429 = add nsw i64 %v411, 1
  br label %b36
b38:
  %v430 = add nsw i64 %v124, 1
  br label %b12
b14:
  %v431 = icmp sgt i64 %v3, 1
  br i1 %v431, label %b39, label %b40
b39:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 3
  %v433 = atomicrmw add ptr %v432, i64 1 acq_rel
  %v434 = load i64, ptr %v77, align 8
  %v435 = add i64 %v434, 1
  store i64 %v435, ptr %v77, align 8
  %v436 = mul i64 %v3, %v435
  br label %b41
b41:
  %v437 = load atomic i64, ptr %v432 acquire, align 8
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b42, label %b43
b42:
  %v439 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v440 = add i64 %v8, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v8
  %v447 = select i1 %v446, i64 %v445, i64 %v8
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v8
  %v452 = select i1 %v451, i64 %v450, i64 %v8
  br label %b44
b44:
  %v453 = phi i64 [ %v447, %b40 ], [ %v478, %b49 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b45, label %b46
b45:
  br label %b47
b47:
  %v455 = phi i64 [ 0, %b45 ], [ %v464, %b48 ]
  %v456 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b45 ], [ %v463, %b48 ]
  %v457 = icmp slt i64 %v455, 8
  br i1 %v457, label %b48, label %b49
b48:
  %v458 = mul i64 %v453, 8
  %v459 = getelementptr inbounds float, ptr %v26, i64 %v458
  %v460 = add i64 0, %v455
  %v461 = getelementptr inbounds float, ptr %v459, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v456, <8 x float> %v462)
  %v464 = add nsw i64 %v455, 8
  br label %b47
b49:
  %v465 = shufflevector <8 x float> %v456, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v466 = shufflevector <8 x float> %v456, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v467 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v465, <4 x float> %v466)
  %v468 = shufflevector <4 x float> %v467, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v469 = shufflevector <4 x float> %v467, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v470 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v468, <2 x float> %v469)
  %v471 = extractelement <2 x float> %v470, i64 0
  %v472 = extractelement <2 x float> %v470, i64 1
  %v473 = call float @llvm.maximum.f32(float %v471, float %v472)
  %v474 = call float @llvm.maximum.f32(float %v473, float 0xFFF0000000000000)
  %v475 = mul i64 %v453, 1
  %v476 = getelementptr inbounds float, ptr %v42, i64 %v475
  %v477 = getelementptr inbounds float, ptr %v476, i64 0
  store float %v474, ptr %v477, align 4
  %v478 = add nsw i64 %v453, 1
  br label %b44
b46:
  %v479 = add i64 %v8, 0
  %v480 = sdiv i64 %v479, 1
  %v481 = add i64 %v2, 1
  %v482 = mul i64 %v480, %v2
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v8
  %v486 = select i1 %v485, i64 %v484, i64 %v8
  %v487 = mul i64 %v480, %v481
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v8
  %v491 = select i1 %v490, i64 %v489, i64 %v8
  br label %b50
b50:
  %v492 = phi i64 [ %v486, %b46 ], [ %v507, %b51 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b51, label %b52
b51:
  %v494 = mul i64 %v492, 1
  %v495 = getelementptr inbounds float, ptr %v42, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v495, i64 0
  %v497 = load float, ptr %v496, align 4
  %v498 = fsub float %v497, %v497
  %v499 = fcmp oeq float %v498, 0x0000000000000000
  %v500 = select i1 %v499, float 0x3FF0000000000000, float 0x0000000000000000
  %v501 = fcmp une float %v500, 0x0000000000000000
  %v502 = select i1 %v501, float %v497, float 0x0000000000000000
  %v503 = mul i64 %v492, 1
  %v504 = getelementptr inbounds float, ptr %v44, i64 %v503
  %v505 = add i64 0, 0
  %v506 = getelementptr inbounds float, ptr %v504, i64 %v505
  store float %v502, ptr %v506, align 4
  %v507 = add nsw i64 %v492, 1
  br label %b50
b52:
  %v508 = add i64 %v8, 0
  %v509 = sdiv i64 %v508, 1
  %v510 = add i64 %v2, 1
  %v511 = mul i64 %v509, %v2
  %v512 = sdiv i64 %v511, %v3
  %v513 = mul i64 %v512, 1
  %v514 = icmp slt i64 %v513, %v8
  %v515 = select i1 %v514, i64 %v513, i64 %v8
  %v516 = mul i64 %v509, %v510
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, %v8
  %v520 = select i1 %v519, i64 %v518, i64 %v8
  br label %b53
b53:
  %v521 = phi i64 [ %v515, %b52 ], [ %v578, %b58 ]
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b54, label %b55
b54:
  br label %b56
b56:
  %v523 = phi i64 [ 0, %b54 ], [ %v564, %b57 ]
  %v524 = phi <8 x float> [ splat (float 0x0000000000000000), %b54 ], [ %v563, %b57 ]
  %v525 = icmp slt i64 %v523, 8
  br i1 %v525, label %b57, label %b58
b57:
  %v526 = mul i64 %v521, 8
  %v527 = getelementptr inbounds float, ptr %v26, i64 %v526
  %v528 = mul i64 %v521, 1
  %v529 = getelementptr inbounds float, ptr %v44, i64 %v528
  %v530 = getelementptr inbounds float, ptr %v529, i64 0
  %v531 = load float, ptr %v530, align 4
  %v532 = add i64 0, %v523
  %v533 = getelementptr inbounds float, ptr %v527, i64 %v532
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = insertelement <8 x float> poison, float %v531, i64 0
  %v536 = shufflevector <8 x float> %v535, <8 x float> poison, <8 x i32> zeroinitializer
  %v537 = fsub <8 x float> %v534, %v536
  %v538 = fcmp olt <8 x float> %v537, splat (float 0xC05A400000000000)
  %v539 = select <8 x i1> %v538, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v537
  %v540 = fcmp ogt <8 x float> %v539, splat (float 0x4056400000000000)
  %v541 = select <8 x i1> %v540, <8 x float> splat (float 0x4056400000000000), <8 x float> %v539
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v543 = fsub <8 x float> %v542, splat (float 0x4168000000000000)
  %v544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v541)
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v544)
  %v546 = bitcast <8 x float> %v542 to <8 x i32>
  %v547 = fmul <8 x float> %v545, %v545
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v545, <8 x float> splat (float 0x3F81227F40000000))
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> %v545, <8 x float> splat (float 0x3FA5556740000000))
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> %v545, <8 x float> splat (float 0x3FC5554B00000000))
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v550, <8 x float> %v545, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> %v551, <8 x float> %v545)
  %v553 = sub <8 x i32> %v546, splat (i32 1262485250)
  %v554 = lshr <8 x i32> %v553, splat (i32 1)
  %v555 = sub <8 x i32> %v553, %v554
  %v556 = shl <8 x i32> %v554, splat (i32 23)
  %v557 = bitcast <8 x i32> %v556 to <8 x float>
  %v558 = shl <8 x i32> %v555, splat (i32 23)
  %v559 = bitcast <8 x i32> %v558 to <8 x float>
  %v560 = fadd <8 x float> %v552, splat (float 0x3FF0000000000000)
  %v561 = fmul <8 x float> %v560, %v557
  %v562 = fmul <8 x float> %v561, %v559
  %v563 = fadd <8 x float> %v524, %v562
  %v564 = add nsw i64 %v523, 8
  br label %b56
b58:
  %v565 = shufflevector <8 x float> %v524, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v566 = shufflevector <8 x float> %v524, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v567 = fadd <4 x float> %v565, %v566
  %v568 = shufflevector <4 x float> %v567, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v569 = shufflevector <4 x float> %v567, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v570 = fadd <2 x float> %v568, %v569
  %v571 = extractelement <2 x float> %v570, i64 0
  %v572 = extractelement <2 x float> %v570, i64 1
  %v573 = fadd float %v571, %v572
  %v574 = fadd float %v573, 0x0000000000000000
  %v575 = mul i64 %v521, 1
  %v576 = getelementptr inbounds float, ptr %v42, i64 %v575
  %v577 = getelementptr inbounds float, ptr %v576, i64 0
  store float %v574, ptr %v577, align 4
  %v578 = add nsw i64 %v521, 1
  br label %b53
b55:
  %v579 = add i64 %v8, 0
  %v580 = sdiv i64 %v579, 1
  %v581 = add i64 %v2, 1
  %v582 = mul i64 %v580, %v2
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v8
  %v586 = select i1 %v585, i64 %v584, i64 %v8
  %v587 = mul i64 %v580, %v581
  %v588 = sdiv i64 %v587, %v3
  %v589 = mul i64 %v588, 1
  %v590 = icmp slt i64 %v589, %v8
  %v591 = select i1 %v590, i64 %v589, i64 %v8
  br label %b59
b59:
  %v592 = phi i64 [ %v586, %b55 ], [ %v641, %b60 ]
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b60, label %b61
b60:
  %v594 = mul i64 %v592, 1
  %v595 = getelementptr inbounds float, ptr %v42, i64 %v594
  %v596 = getelementptr inbounds float, ptr %v595, i64 0
  %v597 = load float, ptr %v596, align 4
  %v598 = fcmp olt float %v597, 0x3810000000000000
  %v599 = fmul float %v597, 0x4160000000000000
  %v600 = select i1 %v598, float %v599, float %v597
  %v601 = bitcast float %v600 to i32
  %v602 = sub i32 %v601, -13302541
  %v603 = lshr i32 %v602, 23
  %v604 = select i1 %v598, float 0x41680012E0000000, float 0x4168001000000000
  %v605 = add i32 %v603, 1262485504
  %v606 = bitcast i32 %v605 to float
  %v607 = fsub float %v606, %v604
  %v608 = and i32 %v602, 8388607
  %v609 = add i32 %v608, 1060439283
  %v610 = bitcast i32 %v609 to float
  %v611 = fsub float %v610, 0x3FF0000000000000
  %v612 = fmul float %v607, 0x3FE62E4000000000
  %v613 = fmul float %v607, 0x3EB7F7D1C0000000
  %v614 = fmul float %v611, %v611
  %v615 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v614, float 0xBFC0DA7220000000)
  %v616 = call float @llvm.fmuladd.f32(float %v615, float %v614, float 0xBFC546EF00000000)
  %v617 = call float @llvm.fmuladd.f32(float %v616, float %v614, float 0xBFD0002320000000)
  %v618 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v614, float 0x3FC22D90A0000000)
  %v619 = call float @llvm.fmuladd.f32(float %v618, float %v614, float 0x3FC999FF60000000)
  %v620 = call float @llvm.fmuladd.f32(float %v619, float %v614, float 0x3FD5555540000000)
  %v621 = call float @llvm.fmuladd.f32(float %v611, float %v617, float %v620)
  %v622 = call float @llvm.fmuladd.f32(float %v611, float %v621, float 0xBFE0000000000000)
  %v623 = fmul float %v611, %v611
  %v624 = call float @llvm.fmuladd.f32(float %v623, float %v622, float %v613)
  %v625 = fadd float %v624, %v611
  %v626 = fadd float %v625, %v612
  %v627 = fcmp oeq float %v597, 0x7FF0000000000000
  %v628 = select i1 %v627, float 0x7FF0000000000000, float %v626
  %v629 = fcmp oeq float %v597, 0x0000000000000000
  %v630 = select i1 %v629, float 0xFFF0000000000000, float %v628
  %v631 = fcmp ult float %v597, 0x0000000000000000
  %v632 = select i1 %v631, float 0x7FF8000000000000, float %v630
  %v633 = mul i64 %v592, 1
  %v634 = getelementptr inbounds float, ptr %v44, i64 %v633
  %v635 = getelementptr inbounds float, ptr %v634, i64 0
  %v636 = load float, ptr %v635, align 4
  %v637 = fadd float %v632, %v636
  %v638 = mul i64 %v592, 1
  %v639 = getelementptr inbounds float, ptr %v28, i64 %v638
  %v640 = getelementptr inbounds float, ptr %v639, i64 0
  store float %v637, ptr %v640, align 4
  %v641 = add nsw i64 %v592, 1
  br label %b59
b61:
  %v642 = add i64 %v8, 0
  %v643 = sdiv i64 %v642, 1
  %v644 = add i64 %v2, 1
  %v645 = mul i64 %v643, %v2
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 1
  %v648 = icmp slt i64 %v647, %v8
  %v649 = select i1 %v648, i64 %v647, i64 %v8
  %v650 = mul i64 %v643, %v644
  %v651 = sdiv i64 %v650, %v3
  %v652 = mul i64 %v651, 1
  %v653 = icmp slt i64 %v652, %v8
  %v654 = select i1 %v653, i64 %v652, i64 %v8
  br label %b62
b62:
  %v655 = phi i64 [ %v649, %b61 ], [ %v666, %b63 ]
  %v656 = icmp slt i64 %v655, %v654
  br i1 %v656, label %b63, label %b64
b63:
  %v657 = mul i64 %v655, 1
  %v658 = getelementptr inbounds float, ptr %v42, i64 %v657
  %v659 = getelementptr inbounds float, ptr %v658, i64 0
  %v660 = load float, ptr %v659, align 4
  %v661 = fdiv float 0x3FF0000000000000, %v660
  %v662 = mul i64 %v655, 1
  %v663 = getelementptr inbounds float, ptr %v46, i64 %v662
  %v664 = add i64 0, 0
  %v665 = getelementptr inbounds float, ptr %v663, i64 %v664
  store float %v661, ptr %v665, align 4
  %v666 = add nsw i64 %v655, 1
  br label %b62
b64:
  %v667 = icmp sgt i64 %v3, 1
  br i1 %v667, label %b65, label %b66
b65:
  %v668 = getelementptr inbounds i64, ptr %v1, i64 3
  %v669 = atomicrmw add ptr %v668, i64 1 acq_rel
  %v670 = load i64, ptr %v77, align 8
  %v671 = add i64 %v670, 1
  store i64 %v671, ptr %v77, align 8
  %v672 = mul i64 %v3, %v671
  br label %b67
b67:
  %v673 = load atomic i64, ptr %v668 acquire, align 8
  %v674 = icmp slt i64 %v673, %v672
  br i1 %v674, label %b68, label %b69
b68:
  %v675 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v77 = alloca i64, i64 1, align 8
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 22
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  store i64 0, ptr %v77, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v79 = load ptr, ptr %v78, align 4
  %v80 = mul i64 %v2, 0
  %v81 = add i64 %v80, 0
  %v82 = getelementptr inbounds float, ptr %v79, i64 %v81
  br label %b0
b0:
  %v83 = phi i64 [ 0, %entry ], [ %v343, %b17 ]
  %v84 = icmp slt i64 %v83, %v5
  br i1 %v84, label %b1, label %b2
b1:
  %v85 = sub i64 %v5, 1
  %v86 = sub i64 %v85, %v83
  %v87 = add i64 %v7, 0
  %v88 = sdiv i64 %v87, 1
  %v89 = add i64 %v2, 1
  %v90 = mul i64 %v88, %v2
  %v91 = sdiv i64 %v90, %v3
  %v92 = mul i64 %v91, 1
  %v93 = icmp slt i64 %v92, %v7
  %v94 = select i1 %v93, i64 %v92, i64 %v7
  %v95 = mul i64 %v88, %v89
  %v96 = sdiv i64 %v95, %v3
  %v97 = mul i64 %v96, 1
  %v98 = icmp slt i64 %v97, %v7
  %v99 = select i1 %v98, i64 %v97, i64 %v7
  br label %b3
b3:
  %v100 = phi i64 [ %v94, %b1 ], [ %v129, %b4 ]
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = add i64 %v86, 1
  %v103 = and i64 %v102, 1
  %v104 = mul i64 %v103, %v7
  %v105 = add i64 %v104, %v100
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v24, i64 %v106
  %v108 = add i64 %v86, 0
  %v109 = and i64 %v108, %v68
  %v110 = mul i64 %v109, %v7
  %v111 = add i64 %v110, %v100
  %v112 = mul i64 %v111, 8
  %v113 = getelementptr inbounds float, ptr %v40, i64 %v112
  %v114 = add i64 %v86, 0
  %v115 = and i64 %v114, %v76
  %v116 = mul i64 %v115, %v7
  %v117 = add i64 %v116, %v100
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v48, i64 %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v107, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v113, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul <8 x float> %v122, %v125
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v119, i64 %v127
  store <8 x float> %v126, ptr %v128, align 4
  %v129 = add nsw i64 %v100, 1
  br label %b3
b5:
  %v130 = add i64 %v7, 0
  %v131 = sdiv i64 %v130, 1
  %v132 = add i64 %v2, 1
  %v133 = mul i64 %v131, %v2
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v7
  %v137 = select i1 %v136, i64 %v135, i64 %v7
  %v138 = mul i64 %v131, %v132
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v7
  %v142 = select i1 %v141, i64 %v140, i64 %v7
  br label %b6
b6:
  %v143 = phi i64 [ %v137, %b5 ], [ %v229, %b11 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b7, label %b8
b7:
  br label %b9
b9:
  %v145 = phi i64 [ 0, %b7 ], [ %v228, %b14 ]
  %v146 = icmp slt i64 %v145, 8
  br i1 %v146, label %b10, label %b11
b10:
  br label %b12
b12:
  %v147 = phi i64 [ 0, %b10 ], [ %v213, %b13 ]
  %v148 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v212, %b13 ]
  %v149 = icmp slt i64 %v147, 8
  br i1 %v149, label %b13, label %b14
b13:
  %v150 = add i64 %v86, 0
  %v151 = and i64 %v150, %v76
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v143
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v48, i64 %v154
  %v156 = add i64 %v86, 0
  %v157 = and i64 %v156, %v60
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v143
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v26, i64 %v160
  %v162 = add i64 0, %v145
  %v163 = getelementptr inbounds float, ptr %v161, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = add i64 %v86, 0
  %v166 = and i64 %v165, %v66
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v143
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v38, i64 %v169
  %v171 = add i64 0, %v147
  %v172 = getelementptr inbounds float, ptr %v155, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = mul i64 %v145, 8
  %v175 = add i64 0, %v174
  %v176 = add i64 %v175, %v147
  %v177 = getelementptr inbounds float, ptr %v14, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v164, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = fadd <8 x float> %v180, %v178
  %v182 = add i64 0, %v147
  %v183 = getelementptr inbounds float, ptr %v170, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fsub <8 x float> %v181, %v184
  %v186 = fcmp olt <8 x float> %v185, splat (float 0xC05A400000000000)
  %v187 = select <8 x i1> %v186, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v185
  %v188 = fcmp ogt <8 x float> %v187, splat (float 0x4056400000000000)
  %v189 = select <8 x i1> %v188, <8 x float> splat (float 0x4056400000000000), <8 x float> %v187
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v191 = fsub <8 x float> %v190, splat (float 0x4168000000000000)
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v189)
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v192)
  %v194 = bitcast <8 x float> %v190 to <8 x i32>
  %v195 = fmul <8 x float> %v193, %v193
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v193, <8 x float> splat (float 0x3F81227F40000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v193, <8 x float> splat (float 0x3FA5556740000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v193, <8 x float> splat (float 0x3FC5554B00000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v193, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v199, <8 x float> %v193)
  %v201 = sub <8 x i32> %v194, splat (i32 1262485250)
  %v202 = lshr <8 x i32> %v201, splat (i32 1)
  %v203 = sub <8 x i32> %v201, %v202
  %v204 = shl <8 x i32> %v202, splat (i32 23)
  %v205 = bitcast <8 x i32> %v204 to <8 x float>
  %v206 = shl <8 x i32> %v203, splat (i32 23)
  %v207 = bitcast <8 x i32> %v206 to <8 x float>
  %v208 = fadd <8 x float> %v200, splat (float 0x3FF0000000000000)
  %v209 = fmul <8 x float> %v208, %v205
  %v210 = fmul <8 x float> %v209, %v207
  %v211 = fmul <8 x float> %v173, %v210
  %v212 = fadd <8 x float> %v148, %v211
  %v213 = add nsw i64 %v147, 8
  br label %b12
b14:
  %v214 = shufflevector <8 x float> %v148, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v215 = shufflevector <8 x float> %v148, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v216 = fadd <4 x float> %v214, %v215
  %v217 = shufflevector <4 x float> %v216, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v218 = shufflevector <4 x float> %v216, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v219 = fadd <2 x float> %v217, %v218
  %v220 = extractelement <2 x float> %v219, i64 0
  %v221 = extractelement <2 x float> %v219, i64 1
  %v222 = fadd float %v220, %v221
  %v223 = fadd float %v222, 0x0000000000000000
  %v224 = mul i64 %v143, 8
  %v225 = getelementptr inbounds float, ptr %v50, i64 %v224
  %v226 = add i64 0, %v145
  %v227 = getelementptr inbounds float, ptr %v225, i64 %v226
  store float %v223, ptr %v227, align 4
  %v228 = add nsw i64 %v145, 1
  br label %b9
b11:
  %v229 = add nsw i64 %v143, 1
  br label %b6
b8:
  %v230 = add i64 %v7, 0
  %v231 = sdiv i64 %v230, 1
  %v232 = add i64 %v2, 1
  %v233 = mul i64 %v231, %v2
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, %v7
  %v237 = select i1 %v236, i64 %v235, i64 %v7
  %v238 = mul i64 %v231, %v232
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, %v7
  %v242 = select i1 %v241, i64 %v240, i64 %v7
  br label %b15
b15:
  %v243 = phi i64 [ %v237, %b8 ], [ %v342, %b16 ]
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b16, label %b17
b16:
  %v245 = add i64 %v86, 0
  %v246 = and i64 %v245, %v54
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v243
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v16, i64 %v249
  %v251 = add i64 %v86, 0
  %v252 = and i64 %v251, %v56
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v243
  %v255 = mul i64 %v254, 1
  %v256 = getelementptr inbounds float, ptr %v18, i64 %v255
  %v257 = getelementptr inbounds float, ptr %v256, i64 0
  %v258 = load float, ptr %v257, align 4
  %v259 = add i64 %v86, 0
  %v260 = and i64 %v259, %v74
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v243
  %v263 = mul i64 %v262, 1
  %v264 = getelementptr inbounds float, ptr %v46, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 0
  %v266 = load float, ptr %v265, align 4
  %v267 = fmul float %v258, %v266
  %v268 = add i64 %v86, 0
  %v269 = and i64 %v268, %v60
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v243
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v26, i64 %v272
  %v274 = add i64 %v86, 0
  %v275 = and i64 %v274, %v72
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v243
  %v278 = mul i64 %v277, 1
  %v279 = getelementptr inbounds float, ptr %v44, i64 %v278
  %v280 = getelementptr inbounds float, ptr %v279, i64 0
  %v281 = load float, ptr %v280, align 4
  %v282 = mul i64 %v243, 8
  %v283 = getelementptr inbounds float, ptr %v50, i64 %v282
  %v284 = add i64 %v86, 0
  %v285 = and i64 %v284, %v64
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v243
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v30, i64 %v288
  %v290 = add i64 %v86, 0
  %v291 = and i64 %v290, 1
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v243
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v24, i64 %v294
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v250, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v273, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = insertelement <8 x float> poison, float %v281, i64 0
  %v303 = shufflevector <8 x float> %v302, <8 x float> poison, <8 x i32> zeroinitializer
  %v304 = fsub <8 x float> %v301, %v303
  %v305 = fcmp olt <8 x float> %v304, splat (float 0xC05A400000000000)
  %v306 = select <8 x i1> %v305, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v304
  %v307 = fcmp ogt <8 x float> %v306, splat (float 0x4056400000000000)
  %v308 = select <8 x i1> %v307, <8 x float> splat (float 0x4056400000000000), <8 x float> %v306
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v310 = fsub <8 x float> %v309, splat (float 0x4168000000000000)
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v308)
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v311)
  %v313 = bitcast <8 x float> %v309 to <8 x i32>
  %v314 = fmul <8 x float> %v312, %v312
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v312, <8 x float> splat (float 0x3F81227F40000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> %v312, <8 x float> splat (float 0x3FA5556740000000))
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> %v312, <8 x float> splat (float 0x3FC5554B00000000))
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v312, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v318, <8 x float> %v312)
  %v320 = sub <8 x i32> %v313, splat (i32 1262485250)
  %v321 = lshr <8 x i32> %v320, splat (i32 1)
  %v322 = sub <8 x i32> %v320, %v321
  %v323 = shl <8 x i32> %v321, splat (i32 23)
  %v324 = bitcast <8 x i32> %v323 to <8 x float>
  %v325 = shl <8 x i32> %v322, splat (i32 23)
  %v326 = bitcast <8 x i32> %v325 to <8 x float>
  %v327 = fadd <8 x float> %v319, splat (float 0x3FF0000000000000)
  %v328 = fmul <8 x float> %v327, %v324
  %v329 = fmul <8 x float> %v328, %v326
  %v330 = insertelement <8 x float> poison, float %v267, i64 0
  %v331 = shufflevector <8 x float> %v330, <8 x float> poison, <8 x i32> zeroinitializer
  %v332 = fmul <8 x float> %v331, %v329
  %v333 = fadd <8 x float> %v298, %v332
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v283, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fadd <8 x float> %v333, %v336
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v289, i64 %v338
  store <8 x float> %v337, ptr %v339, align 4
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v295, i64 %v340
  store <8 x float> %v337, ptr %v341, align 4
  %v342 = add nsw i64 %v243, 1
  br label %b15
b17:
  %v343 = add nsw i64 %v83, 1
  br label %b0
b2:
  %v344 = icmp sgt i64 %v3, 1
  br i1 %v344, label %b18, label %b19
b18:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v346 = atomicrmw add ptr %v345, i64 1 acq_rel
  %v347 = load i64, ptr %v77, align 8
  %v348 = add i64 %v347, 1
  store i64 %v348, ptr %v77, align 8
  %v349 = mul i64 %v3, %v348
  br label %b20
b20:
  %v350 = load atomic i64, ptr %v345 acquire, align 8
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b21, label %b22
b21:
  %v352 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 27
  %v354 = load i64, ptr %v353, align 8
  %v355 = icmp eq i64 %v354, 0
  br i1 %v355, label %b23, label %b24
b23:
  %v356 = add i64 %v7, 0
  %v357 = sdiv i64 %v356, 1
  %v358 = add i64 %v2, 1
  %v359 = mul i64 %v357, %v2
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, %v7
  %v363 = select i1 %v362, i64 %v361, i64 %v7
  %v364 = mul i64 %v357, %v358
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v7
  %v368 = select i1 %v367, i64 %v366, i64 %v7
  br label %b25
b25:
  %v369 = phi i64 [ %v363, %b23 ], [ %v383, %b26 ]
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b26, label %b27
b26:
  %v371 = and i64 0, 1
  %v372 = mul i64 %v371, %v7
  %v373 = add i64 %v372, %v369
  %v374 = mul i64 %v373, 8
  %v375 = getelementptr inbounds float, ptr %v24, i64 %v374
  %v376 = mul i64 %v369, 8
  %v377 = getelementptr inbounds float, ptr %v20, i64 %v376
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v375, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v377, i64 %v381
  store <8 x float> %v380, ptr %v382, align 4
  %v383 = add nsw i64 %v369, 1
  br label %b25
b27:
  br label %b24
b24:
  %v384 = icmp sgt i64 %v3, 1
  br i1 %v384, label %b28, label %b29
b28:
  %v385 = getelementptr inbounds i64, ptr %v1, i64 3
  %v386 = atomicrmw add ptr %v385, i64 1 acq_rel
  %v387 = load i64, ptr %v77, align 8
  %v388 = add i64 %v387, 1
  store i64 %v388, ptr %v77, align 8
  %v389 = mul i64 %v3, %v388
  br label %b30
b30:
  %v390 = load atomic i64, ptr %v385 acquire, align 8
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b31, label %b32
b31:
  %v392 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v393 = icmp eq i64 %v2, 0
  br i1 %v393, label %b33, label %b34
b33:
  br label %b35
b35:
  %v394 = phi i64 [ 0, %b33 ], [ %v463, %b40 ]
  %v395 = icmp slt i64 %v394, 8
  br i1 %v395, label %b36, label %b37
b36:
  br label %b38
b38:
  %v396 = phi i64 [ 0, %b36 ], [ %v458, %b43 ]
  %v397 = phi <8 x float> [ splat (float 0x0000000000000000), %b36 ], [ %v457, %b43 ]
  %v398 = icmp slt i64 %v396, %v8
  br i1 %v398, label %b39, label %b40
b39:
  %v399 = add i64 %v396, 128
  %v400 = icmp slt i64 %v399, %v8
  %v401 = select i1 %v400, i64 %v399, i64 %v8
  br label %b41
b41:
  %v402 = phi i64 [ %v396, %b39 ], [ %v456, %b42 ]
  %v403 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v455, %b42 ]
  %v404 = icmp slt i64 %v402, %v401
  br i1 %v404, label %b42, label %b43
b42:
  %v405 = mul i64 %v402, 8
  %v406 = getelementptr inbounds float, ptr %v48, i64 %v405
  %v407 = mul i64 %v402, 8
  %v408 = getelementptr inbounds float, ptr %v26, i64 %v407
  %v409 = add i64 0, %v394
  %v410 = getelementptr inbounds float, ptr %v408, i64 %v409
  %v411 = load float, ptr %v410, align 4
  %v412 = mul i64 %v402, 8
  %v413 = getelementptr inbounds float, ptr %v38, i64 %v412
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v406, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = mul i64 %v394, 8
  %v418 = add i64 0, %v417
  %v419 = add i64 %v418, 0
  %v420 = getelementptr inbounds float, ptr %v14, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = insertelement <8 x float> poison, float %v411, i64 0
  %v423 = shufflevector <8 x float> %v422, <8 x float> poison, <8 x i32> zeroinitializer
  %v424 = fadd <8 x float> %v423, %v421
  %v425 = add i64 0, 0
  %v426 = getelementptr inbounds float, ptr %v413, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = fsub <8 x float> %v424, %v427
  %v429 = fcmp olt <8 x float> %v428, splat (float 0xC05A400000000000)
  %v430 = select <8 x i1> %v429, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v428
  %v431 = fcmp ogt <8 x float> %v430, splat (float 0x4056400000000000)
  %v432 = select <8 x i1> %v431, <8 x float> splat (float 0x4056400000000000), <8 x float> %v430
  %v433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v432, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v434 = fsub <8 x float> %v433, splat (float 0x4168000000000000)
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v432)
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v435)
  %v437 = bitcast <8 x float> %v433 to <8 x i32>
  %v438 = fmul <8 x float> %v436, %v436
  %v439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v436, <8 x float> splat (float 0x3F81227F40000000))
  %v440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v439, <8 x float> %v436, <8 x float> splat (float 0x3FA5556740000000))
  %v441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v440, <8 x float> %v436, <8 x float> splat (float 0x3FC5554B00000000))
  %v442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v441, <8 x float> %v436, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v438, <8 x float> %v442, <8 x float> %v436)
  %v444 = sub <8 x i32> %v437, splat (i32 1262485250)
  %v445 = lshr <8 x i32> %v444, splat (i32 1)
  %v446 = sub <8 x i32> %v444, %v445
  %v447 = shl <8 x i32> %v445, splat (i32 23)
  %v448 = bitcast <8 x i32> %v447 to <8 x float>
  %v449 = shl <8 x i32> %v446, splat (i32 23)
  %v450 = bitcast <8 x i32> %v449 to <8 x float>
  %v451 = fadd <8 x float> %v443, splat (float 0x3FF0000000000000)
  %v452 = fmul <8 x float> %v451, %v448
  %v453 = fmul <8 x float> %v452, %v450
  %v454 = fmul <8 x float> %v416, %v453
  %v455 = fadd <8 x float> %v403, %v454
  %v456 = add nsw i64 %v402, 1
  br label %b41
b43:
  %v457 = fadd <8 x float> %v397, %v403
  %v458 = add nsw i64 %v396, 128
  br label %b38
b40:
  %v459 = mul i64 %v394, 8
  %v460 = add i64 0, %v459
  %v461 = add i64 %v460, 0
  %v462 = getelementptr inbounds float, ptr %v32, i64 %v461
  store <8 x float> %v397, ptr %v462, align 4
  %v463 = add nsw i64 %v394, 1
  br label %b35
b37:
  br label %b34
b34:
  %v464 = icmp sgt i64 %v3, 1
  br i1 %v464, label %b44, label %b45
b44:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v466 = atomicrmw add ptr %v465, i64 1 acq_rel
  %v467 = load i64, ptr %v77, align 8
  %v468 = add i64 %v467, 1
  store i64 %v468, ptr %v77, align 8
  %v469 = mul i64 %v3, %v468
  br label %b46
b46:
  %v470 = load atomic i64, ptr %v465 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b47, label %b48
b47:
  %v472 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v473 = icmp eq i64 %v2, 0
  br i1 %v473, label %b49, label %b50
b49:
  br label %b51
b51:
  %v474 = phi i64 [ 0, %b49 ], [ %v491, %b56 ]
  %v475 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v490, %b56 ]
  %v476 = icmp slt i64 %v474, %v7
  br i1 %v476, label %b52, label %b53
b52:
  %v477 = add i64 %v474, 128
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  br label %b54
b54:
  %v480 = phi i64 [ %v474, %b52 ], [ %v489, %b55 ]
  %v481 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v488, %b55 ]
  %v482 = icmp slt i64 %v480, %v479
  br i1 %v482, label %b55, label %b56
b55:
  %v483 = mul i64 %v480, 8
  %v484 = getelementptr inbounds float, ptr %v20, i64 %v483
  %v485 = add i64 0, 0
  %v486 = getelementptr inbounds float, ptr %v484, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = fadd <8 x float> %v481, %v487
  %v489 = add nsw i64 %v480, 1
  br label %b54
b56:
  %v490 = fadd <8 x float> %v475, %v481
  %v491 = add nsw i64 %v474, 128
  br label %b51
b53:
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v34, i64 %v492
  store <8 x float> %v475, ptr %v493, align 4
  br label %b50
b50:
  %v494 = icmp sgt i64 %v3, 1
  br i1 %v494, label %b57, label %b58
b57:
  %v495 = getelementptr inbounds i64, ptr %v1, i64 3
  %v496 = atomicrmw add ptr %v495, i64 1 acq_rel
  %v497 = load i64, ptr %v77, align 8
  %v498 = add i64 %v497, 1
  store i64 %v498, ptr %v77, align 8
  %v499 = mul i64 %v3, %v498
  br label %b59
b59:
  %v500 = load atomic i64, ptr %v495 acquire, align 8
  %v501 = icmp slt i64 %v500, %v499
  br i1 %v501, label %b60, label %b61
b60:
  %v502 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.fmuladd.f32(float, float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
