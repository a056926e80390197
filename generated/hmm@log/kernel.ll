; generated from specs/hmm.yaml by `make generated`: do not edit
; hmm@log K=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 19
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 20
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 21
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 22
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 23
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 24
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v78 = load ptr, ptr %v77, align 4
  %v79 = mul i64 %v2, 0
  %v80 = add i64 %v79, 0
  %v81 = getelementptr inbounds float, ptr %v78, i64 %v80
  %v82 = getelementptr inbounds i64, ptr %v1, i64 4
  %v83 = load i64, ptr %v82, align 8
  %v84 = icmp eq i64 %v83, 0
  br i1 %v84, label %b0, label %b1
b0:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 26
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp eq i64 %v86, 0
  br i1 %v87, label %b2, label %b3
b2:
  %v88 = add i64 %v7, 0
  %v89 = sdiv i64 %v88, 1
  %v90 = add i64 %v2, 1
  %v91 = mul i64 %v89, %v2
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, %v7
  %v95 = select i1 %v94, i64 %v93, i64 %v7
  %v96 = mul i64 %v89, %v90
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, %v7
  %v100 = select i1 %v99, i64 %v98, i64 %v7
  br label %b4
b4:
  %v101 = phi i64 [ %v95, %b2 ], [ %v113, %b5 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b5, label %b6
b5:
  %v103 = and i64 0, %v58
  %v104 = mul i64 %v103, %v7
  %v105 = add i64 %v104, %v101
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v22, i64 %v106
  %v108 = add i64 0, 0
  %v109 = getelementptr inbounds float, ptr %v10, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = add i64 0, 0
  %v112 = getelementptr inbounds float, ptr %v107, i64 %v111
  store <8 x float> %v110, ptr %v112, align 4
  %v113 = add nsw i64 %v101, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v114 = icmp sgt i64 %v3, 1
  br i1 %v114, label %b7, label %b8
b7:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = mul i64 %v3, 1
  br label %b9
b9:
  %v118 = load atomic i64, ptr %v115 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b10, label %b11
b10:
  %v120 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  br label %b12
b12:
  %v121 = phi i64 [ 0, %b8 ], [ %v427, %b38 ]
  %v122 = icmp slt i64 %v121, %v5
  br i1 %v122, label %b13, label %b14
b13:
  %v123 = add i64 %v7, 0
  %v124 = sdiv i64 %v123, 1
  %v125 = add i64 %v2, 1
  %v126 = mul i64 %v124, %v2
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  %v131 = mul i64 %v124, %v125
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  br label %b15
b15:
  %v136 = phi i64 [ %v130, %b13 ], [ %v165, %b16 ]
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b16, label %b17
b16:
  %v138 = add i64 %v121, 0
  %v139 = and i64 %v138, %v58
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v136
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v22, i64 %v142
  %v144 = add i64 %v121, 0
  %v145 = and i64 %v144, %v52
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v136
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v12, i64 %v148
  %v150 = add i64 %v121, 0
  %v151 = and i64 %v150, %v60
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v136
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v26, i64 %v154
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v143, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v149, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v158, %v161
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v155, i64 %v163
  store <8 x float> %v162, ptr %v164, align 4
  %v165 = add nsw i64 %v136, 1
  br label %b15
b17:
  %v166 = add i64 %v7, 0
  %v167 = sdiv i64 %v166, 1
  %v168 = add i64 %v2, 1
  %v169 = mul i64 %v167, %v2
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  %v174 = mul i64 %v167, %v168
  %v175 = sdiv i64 %v174, %v3
  %v176 = mul i64 %v175, 1
  %v177 = icmp slt i64 %v176, %v7
  %v178 = select i1 %v177, i64 %v176, i64 %v7
  br label %b18
b18:
  %v179 = phi i64 [ %v173, %b17 ], [ %v207, %b23 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b19, label %b20
b19:
  br label %b21
b21:
  %v181 = phi i64 [ 0, %b19 ], [ %v202, %b22 ]
  %v182 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b19 ], [ %v201, %b22 ]
  %v183 = icmp slt i64 %v181, 8
  br i1 %v183, label %b22, label %b23
b22:
  %v184 = add i64 %v121, 0
  %v185 = and i64 %v184, %v60
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v179
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v26, i64 %v188
  %v190 = add i64 0, %v181
  %v191 = getelementptr inbounds float, ptr %v189, i64 %v190
  %v192 = load float, ptr %v191, align 4
  %v193 = add i64 0, 0
  %v194 = mul i64 %v181, 8
  %v195 = add i64 %v193, %v194
  %v196 = getelementptr inbounds float, ptr %v14, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = insertelement <8 x float> poison, float %v192, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  %v200 = fadd <8 x float> %v199, %v197
  %v201 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v182, <8 x float> %v200)
  %v202 = add nsw i64 %v181, 1
  br label %b21
b23:
  %v203 = mul i64 %v179, 8
  %v204 = getelementptr inbounds float, ptr %v36, i64 %v203
  %v205 = add i64 0, 0
  %v206 = getelementptr inbounds float, ptr %v204, i64 %v205
  store <8 x float> %v182, ptr %v206, align 4
  %v207 = add nsw i64 %v179, 1
  br label %b18
b20:
  %v208 = add i64 %v7, 0
  %v209 = sdiv i64 %v208, 1
  %v210 = add i64 %v2, 1
  %v211 = mul i64 %v209, %v2
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  %v216 = mul i64 %v209, %v210
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  br label %b24
b24:
  %v221 = phi i64 [ %v215, %b20 ], [ %v243, %b25 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b25, label %b26
b25:
  %v223 = mul i64 %v221, 8
  %v224 = getelementptr inbounds float, ptr %v36, i64 %v223
  %v225 = add i64 %v121, 0
  %v226 = and i64 %v225, %v66
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v221
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v38, i64 %v229
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v224, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fsub <8 x float> %v233, %v233
  %v235 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v236 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> zeroinitializer
  %v237 = fcmp oeq <8 x float> %v234, %v236
  %v238 = select <8 x i1> %v237, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v239 = fcmp une <8 x float> %v238, splat (float 0x0000000000000000)
  %v240 = select <8 x i1> %v239, <8 x float> %v233, <8 x float> %v236
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v230, i64 %v241
  store <8 x float> %v240, ptr %v242, align 4
  %v243 = add nsw i64 %v221, 1
  br label %b24
b26:
  %v244 = add i64 %v7, 0
  %v245 = sdiv i64 %v244, 1
  %v246 = add i64 %v2, 1
  %v247 = mul i64 %v245, %v2
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, %v7
  %v251 = select i1 %v250, i64 %v249, i64 %v7
  %v252 = mul i64 %v245, %v246
  %v253 = sdiv i64 %v252, %v3
  %v254 = mul i64 %v253, 1
  %v255 = icmp slt i64 %v254, %v7
  %v256 = select i1 %v255, i64 %v254, i64 %v7
  br label %b27
b27:
  %v257 = phi i64 [ %v251, %b26 ], [ %v320, %b32 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b28, label %b29
b28:
  br label %b30
b30:
  %v259 = phi i64 [ 0, %b28 ], [ %v315, %b31 ]
  %v260 = phi <8 x float> [ splat (float 0x0000000000000000), %b28 ], [ %v314, %b31 ]
  %v261 = icmp slt i64 %v259, 8
  br i1 %v261, label %b31, label %b32
b31:
  %v262 = add i64 %v121, 0
  %v263 = and i64 %v262, %v60
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v257
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v26, i64 %v266
  %v268 = add i64 0, %v259
  %v269 = getelementptr inbounds float, ptr %v267, i64 %v268
  %v270 = load float, ptr %v269, align 4
  %v271 = add i64 %v121, 0
  %v272 = and i64 %v271, %v66
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v257
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v38, i64 %v275
  %v277 = add i64 0, 0
  %v278 = mul i64 %v259, 8
  %v279 = add i64 %v277, %v278
  %v280 = getelementptr inbounds float, ptr %v14, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = insertelement <8 x float> poison, float %v270, i64 0
  %v283 = shufflevector <8 x float> %v282, <8 x float> poison, <8 x i32> zeroinitializer
  %v284 = fadd <8 x float> %v283, %v281
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v276, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fsub <8 x float> %v284, %v287
  %v289 = fcmp olt <8 x float> %v288, splat (float 0xC05A400000000000)
  %v290 = select <8 x i1> %v289, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v288
  %v291 = fcmp ogt <8 x float> %v290, splat (float 0x4056400000000000)
  %v292 = select <8 x i1> %v291, <8 x float> splat (float 0x4056400000000000), <8 x float> %v290
  %v293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v292, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v294 = fsub <8 x float> %v293, splat (float 0x4168000000000000)
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v292)
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v295)
  %v297 = bitcast <8 x float> %v293 to <8 x i32>
  %v298 = fmul <8 x float> %v296, %v296
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v296, <8 x float> splat (float 0x3F81227F40000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v296, <8 x float> splat (float 0x3FA5556740000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v296, <8 x float> splat (float 0x3FC5554B00000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v296, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v302, <8 x float> %v296)
  %v304 = sub <8 x i32> %v297, splat (i32 1262485250)
  %v305 = lshr <8 x i32> %v304, splat (i32 1)
  %v306 = sub <8 x i32> %v304, %v305
  %v307 = shl <8 x i32> %v305, splat (i32 23)
  %v308 = bitcast <8 x i32> %v307 to <8 x float>
  %v309 = shl <8 x i32> %v306, splat (i32 23)
  %v310 = bitcast <8 x i32> %v309 to <8 x float>
  %v311 = fadd <8 x float> %v303, splat (float 0x3FF0000000000000)
  %v312 = fmul <8 x float> %v311, %v308
  %v313 = fmul <8 x float> %v312, %v310
  %v314 = fadd <8 x float> %v260, %v313
  %v315 = add nsw i64 %v259, 1
  br label %b30
b32:
  %v316 = mul i64 %v257, 8
  %v317 = getelementptr inbounds float, ptr %v36, i64 %v316
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v317, i64 %v318
  store <8 x float> %v260, ptr %v319, align 4
  %v320 = add nsw i64 %v257, 1
  br label %b27
b29:
  %v321 = add i64 %v7, 0
  %v322 = sdiv i64 %v321, 1
  %v323 = add i64 %v2, 1
  %v324 = mul i64 %v322, %v2
  %v325 = sdiv i64 %v324, %v3
  %v326 = mul i64 %v325, 1
  %v327 = icmp slt i64 %v326, %v7
  %v328 = select i1 %v327, i64 %v326, i64 %v7
  %v329 = mul i64 %v322, %v323
  %v330 = sdiv i64 %v329, %v3
  %v331 = mul i64 %v330, 1
  %v332 = icmp slt i64 %v331, %v7
  %v333 = select i1 %v332, i64 %v331, i64 %v7
  br label %b33
b33:
  %v334 = phi i64 [ %v328, %b29 ], [ %v394, %b34 ]
  %v335 = icmp slt i64 %v334, %v333
  br i1 %v335, label %b34, label %b35
b34:
  %v336 = mul i64 %v334, 8
  %v337 = getelementptr inbounds float, ptr %v36, i64 %v336
  %v338 = add i64 %v121, 0
  %v339 = and i64 %v338, %v66
  %v340 = mul i64 %v339, %v7
  %v341 = add i64 %v340, %v334
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v38, i64 %v342
  %v344 = add i64 %v121, 1
  %v345 = and i64 %v344, %v58
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v334
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v22, i64 %v348
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v337, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = fcmp olt <8 x float> %v352, splat (float 0x3810000000000000)
  %v354 = fmul <8 x float> %v352, splat (float 0x4160000000000000)
  %v355 = select <8 x i1> %v353, <8 x float> %v354, <8 x float> %v352
  %v356 = bitcast <8 x float> %v355 to <8 x i32>
  %v357 = sub <8 x i32> %v356, splat (i32 -13302541)
  %v358 = lshr <8 x i32> %v357, splat (i32 23)
  %v359 = select <8 x i1> %v353, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v360 = add <8 x i32> %v358, splat (i32 1262485504)
  %v361 = bitcast <8 x i32> %v360 to <8 x float>
  %v362 = fsub <8 x float> %v361, %v359
  %v363 = and <8 x i32> %v357, splat (i32 8388607)
  %v364 = add <8 x i32> %v363, splat (i32 1060439283)
  %v365 = bitcast <8 x i32> %v364 to <8 x float>
  %v366 = fsub <8 x float> %v365, splat (float 0x3FF0000000000000)
  %v367 = fmul <8 x float> %v362, splat (float 0x3FE62E4000000000)
  %v368 = fmul <8 x float> %v362, splat (float 0x3EB7F7D1C0000000)
  %v369 = fmul <8 x float> %v366, %v366
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v369, <8 x float> splat (float 0xBFC0DA7220000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v370, <8 x float> %v369, <8 x float> splat (float 0xBFC546EF00000000))
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v369, <8 x float> splat (float 0xBFD0002320000000))
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v369, <8 x float> splat (float 0x3FC22D90A0000000))
  %v374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v373, <8 x float> %v369, <8 x float> splat (float 0x3FC999FF60000000))
  %v375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v374, <8 x float> %v369, <8 x float> splat (float 0x3FD5555540000000))
  %v376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v372, <8 x float> %v375)
  %v377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v376, <8 x float> splat (float 0xBFE0000000000000))
  %v378 = fmul <8 x float> %v366, %v366
  %v379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v378, <8 x float> %v377, <8 x float> %v368)
  %v380 = fadd <8 x float> %v379, %v366
  %v381 = fadd <8 x float> %v380, %v367
  %v382 = fcmp oeq <8 x float> %v352, splat (float 0x7FF0000000000000)
  %v383 = select <8 x i1> %v382, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v381
  %v384 = fcmp oeq <8 x float> %v352, splat (float 0x0000000000000000)
  %v385 = select <8 x i1> %v384, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v383
  %v386 = fcmp ult <8 x float> %v352, splat (float 0x0000000000000000)
  %v387 = select <8 x i1> %v386, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v385
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v343, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fadd <8 x float> %v387, %v390
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v349, i64 %v392
  store <8 x float> %v391, ptr %v393, align 4
  %v394 = add nsw i64 %v334, 1
  br label %b33
b35:
  %v395 = add i64 %v7, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, %v7
  %v402 = select i1 %v401, i64 %v400, i64 %v7
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  br label %b36
b36:
  %v408 = phi i64 [ %v402, %b35 ], [ %v426, %b37 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b37, label %b38
b37:
  %v410 = mul i64 %v408, 8
  %v411 = getelementptr inbounds float, ptr %v36, i64 %v410
  %v412 = add i64 %v121, 0
  %v413 = and i64 %v412, %v68
  %v414 = mul i64 %v413, %v7
  %v415 = add i64 %v414, %v408
  %v416 = mul i64 %v415, 8
  %v417 = getelementptr inbounds float, ptr %v40, i64 %v416
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v411, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v422 = shufflevector <8 x float> %v421, <8 x float> poison, <8 x i32> zeroinitializer
  %v423 = fdiv <8 x float> %v422, %v420
  %v424 = add i64 0, 0
  %v425 = getelementptr inbounds float, ptr %v417, i64 %v424
  store <8 x float> %v423, ptr %v425, align 4
  %v426 = add nsw i64 %v408, 1
  br label %b36
b38:
  %v427 = add nsw i64 %v121, 1
  br label %b12
b14:
  %v428 = icmp sgt i64 %v3, 1
  br i1 %v428, label %b39, label %b40
b39:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v430 = atomicrmw add ptr %v429, i64 1 acq_rel
  %v431 = mul i64 %v3, 2
  br label %b41
b41:
  %v432 = load atomic i64, ptr %v429 acquire, align 8
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b42, label %b43
b42:
  %v434 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v435 = add i64 %v8, 0
  %v436 = sdiv i64 %v435, 1
  %v437 = add i64 %v2, 1
  %v438 = mul i64 %v436, %v2
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v8
  %v442 = select i1 %v441, i64 %v440, i64 %v8
  %v443 = mul i64 %v436, %v437
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v8
  %v447 = select i1 %v446, i64 %v445, i64 %v8
  br label %b44
b44:
  %v448 = phi i64 [ %v442, %b40 ], [ %v473, %b49 ]
  %v449 = icmp slt i64 %v448, %v447
  br i1 %v449, label %b45, label %b46
b45:
  br label %b47
b47:
  %v450 = phi i64 [ 0, %b45 ], [ %v459, %b48 ]
  %v451 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b45 ], [ %v458, %b48 ]
  %v452 = icmp slt i64 %v450, 8
  br i1 %v452, label %b48, label %b49
b48:
  %v453 = mul i64 %v448, 8
  %v454 = getelementptr inbounds float, ptr %v26, i64 %v453
  %v455 = add i64 0, %v450
  %v456 = getelementptr inbounds float, ptr %v454, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v451, <8 x float> %v457)
  %v459 = add nsw i64 %v450, 8
  br label %b47
b49:
  %v460 = shufflevector <8 x float> %v451, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v461 = shufflevector <8 x float> %v451, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v462 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v460, <4 x float> %v461)
  %v463 = shufflevector <4 x float> %v462, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v464 = shufflevector <4 x float> %v462, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v465 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v463, <2 x float> %v464)
  %v466 = extractelement <2 x float> %v465, i64 0
  %v467 = extractelement <2 x float> %v465, i64 1
  %v468 = call float @llvm.maximum.f32(float %v466, float %v467)
  %v469 = call float @llvm.maximum.f32(float %v468, float 0xFFF0000000000000)
  %v470 = mul i64 %v448, 1
  %v471 = getelementptr inbounds float, ptr %v42, i64 %v470
  %v472 = getelementptr inbounds float, ptr %v471, i64 0
  store float %v469, ptr %v472, align 4
  %v473 = add nsw i64 %v448, 1
  br label %b44
b46:
  %v474 = add i64 %v8, 0
  %v475 = sdiv i64 %v474, 1
  %v476 = add i64 %v2, 1
  %v477 = mul i64 %v475, %v2
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v8
  %v481 = select i1 %v480, i64 %v479, i64 %v8
  %v482 = mul i64 %v475, %v476
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v8
  %v486 = select i1 %v485, i64 %v484, i64 %v8
  br label %b50
b50:
  %v487 = phi i64 [ %v481, %b46 ], [ %v502, %b51 ]
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b51, label %b52
b51:
  %v489 = mul i64 %v487, 1
  %v490 = getelementptr inbounds float, ptr %v42, i64 %v489
  %v491 = getelementptr inbounds float, ptr %v490, i64 0
  %v492 = load float, ptr %v491, align 4
  %v493 = fsub float %v492, %v492
  %v494 = fcmp oeq float %v493, 0x0000000000000000
  %v495 = select i1 %v494, float 0x3FF0000000000000, float 0x0000000000000000
  %v496 = fcmp une float %v495, 0x0000000000000000
  %v497 = select i1 %v496, float %v492, float 0x0000000000000000
  %v498 = mul i64 %v487, 1
  %v499 = getelementptr inbounds float, ptr %v44, i64 %v498
  %v500 = add i64 0, 0
  %v501 = getelementptr inbounds float, ptr %v499, i64 %v500
  store float %v497, ptr %v501, align 4
  %v502 = add nsw i64 %v487, 1
  br label %b50
b52:
  %v503 = add i64 %v8, 0
  %v504 = sdiv i64 %v503, 1
  %v505 = add i64 %v2, 1
  %v506 = mul i64 %v504, %v2
  %v507 = sdiv i64 %v506, %v3
  %v508 = mul i64 %v507, 1
  %v509 = icmp slt i64 %v508, %v8
  %v510 = select i1 %v509, i64 %v508, i64 %v8
  %v511 = mul i64 %v504, %v505
  %v512 = sdiv i64 %v511, %v3
  %v513 = mul i64 %v512, 1
  %v514 = icmp slt i64 %v513, %v8
  %v515 = select i1 %v514, i64 %v513, i64 %v8
  br label %b53
b53:
  %v516 = phi i64 [ %v510, %b52 ], [ %v573, %b58 ]
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b54, label %b55
b54:
  br label %b56
b56:
  %v518 = phi i64 [ 0, %b54 ], [ %v559, %b57 ]
  %v519 = phi <8 x float> [ splat (float 0x0000000000000000), %b54 ], [ %v558, %b57 ]
  %v520 = icmp slt i64 %v518, 8
  br i1 %v520, label %b57, label %b58
b57:
  %v521 = mul i64 %v516, 8
  %v522 = getelementptr inbounds float, ptr %v26, i64 %v521
  %v523 = mul i64 %v516, 1
  %v524 = getelementptr inbounds float, ptr %v44, i64 %v523
  %v525 = getelementptr inbounds float, ptr %v524, i64 0
  %v526 = load float, ptr %v525, align 4
  %v527 = add i64 0, %v518
  %v528 = getelementptr inbounds float, ptr %v522, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = insertelement <8 x float> poison, float %v526, i64 0
  %v531 = shufflevector <8 x float> %v530, <8 x float> poison, <8 x i32> zeroinitializer
  %v532 = fsub <8 x float> %v529, %v531
  %v533 = fcmp olt <8 x float> %v532, splat (float 0xC05A400000000000)
  %v534 = select <8 x i1> %v533, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v532
  %v535 = fcmp ogt <8 x float> %v534, splat (float 0x4056400000000000)
  %v536 = select <8 x i1> %v535, <8 x float> splat (float 0x4056400000000000), <8 x float> %v534
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v538 = fsub <8 x float> %v537, splat (float 0x4168000000000000)
  %v539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v538, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v536)
  %v540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v538, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v539)
  %v541 = bitcast <8 x float> %v537 to <8 x i32>
  %v542 = fmul <8 x float> %v540, %v540
  %v543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v540, <8 x float> splat (float 0x3F81227F40000000))
  %v544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> %v540, <8 x float> splat (float 0x3FA5556740000000))
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> %v540, <8 x float> splat (float 0x3FC5554B00000000))
  %v546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v545, <8 x float> %v540, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v542, <8 x float> %v546, <8 x float> %v540)
  %v548 = sub <8 x i32> %v541, splat (i32 1262485250)
  %v549 = lshr <8 x i32> %v548, splat (i32 1)
  %v550 = sub <8 x i32> %v548, %v549
  %v551 = shl <8 x i32> %v549, splat (i32 23)
  %v552 = bitcast <8 x i32> %v551 to <8 x float>
  %v553 = shl <8 x i32> %v550, splat (i32 23)
  %v554 = bitcast <8 x i32> %v553 to <8 x float>
  %v555 = fadd <8 x float> %v547, splat (float 0x3FF0000000000000)
  %v556 = fmul <8 x float> %v555, %v552
  %v557 = fmul <8 x float> %v556, %v554
  %v558 = fadd <8 x float> %v519, %v557
  %v559 = add nsw i64 %v518, 8
  br label %b56
b58:
  %v560 = shufflevector <8 x float> %v519, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v561 = shufflevector <8 x float> %v519, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v562 = fadd <4 x float> %v560, %v561
  %v563 = shufflevector <4 x float> %v562, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v564 = shufflevector <4 x float> %v562, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v565 = fadd <2 x float> %v563, %v564
  %v566 = extractelement <2 x float> %v565, i64 0
  %v567 = extractelement <2 x float> %v565, i64 1
  %v568 = fadd float %v566, %v567
  %v569 = fadd float %v568, 0x0000000000000000
  %v570 = mul i64 %v516, 1
  %v571 = getelementptr inbounds float, ptr %v42, i64 %v570
  %v572 = getelementptr inbounds float, ptr %v571, i64 0
  store float %v569, ptr %v572, align 4
  %v573 = add nsw i64 %v516, 1
  br label %b53
b55:
  %v574 = add i64 %v8, 0
  %v575 = sdiv i64 %v574, 1
  %v576 = add i64 %v2, 1
  %v577 = mul i64 %v575, %v2
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 1
  %v580 = icmp slt i64 %v579, %v8
  %v581 = select i1 %v580, i64 %v579, i64 %v8
  %v582 = mul i64 %v575, %v576
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, %v8
  %v586 = select i1 %v585, i64 %v584, i64 %v8
  br label %b59
b59:
  %v587 = phi i64 [ %v581, %b55 ], [ %v636, %b60 ]
  %v588 = icmp slt i64 %v587, %v586
  br i1 %v588, label %b60, label %b61
b60:
  %v589 = mul i64 %v587, 1
  %v590 = getelementptr inbounds float, ptr %v42, i64 %v589
  %v591 = getelementptr inbounds float, ptr %v590, i64 0
  %v592 = load float, ptr %v591, align 4
  %v593 = fcmp olt float %v592, 0x3810000000000000
  %v594 = fmul float %v592, 0x4160000000000000
  %v595 = select i1 %v593, float %v594, float %v592
  %v596 = bitcast float %v595 to i32
  %v597 = sub i32 %v596, -13302541
  %v598 = lshr i32 %v597, 23
  %v599 = select i1 %v593, float 0x41680012E0000000, float 0x4168001000000000
  %v600 = add i32 %v598, 1262485504
  %v601 = bitcast i32 %v600 to float
  %v602 = fsub float %v601, %v599
  %v603 = and i32 %v597, 8388607
  %v604 = add i32 %v603, 1060439283
  %v605 = bitcast i32 %v604 to float
  %v606 = fsub float %v605, 0x3FF0000000000000
  %v607 = fmul float %v602, 0x3FE62E4000000000
  %v608 = fmul float %v602, 0x3EB7F7D1C0000000
  %v609 = fmul float %v606, %v606
  %v610 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v609, float 0xBFC0DA7220000000)
  %v611 = call float @llvm.fmuladd.f32(float %v610, float %v609, float 0xBFC546EF00000000)
  %v612 = call float @llvm.fmuladd.f32(float %v611, float %v609, float 0xBFD0002320000000)
  %v613 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v609, float 0x3FC22D90A0000000)
  %v614 = call float @llvm.fmuladd.f32(float %v613, float %v609, float 0x3FC999FF60000000)
  %v615 = call float @llvm.fmuladd.f32(float %v614, float %v609, float 0x3FD5555540000000)
  %v616 = call float @llvm.fmuladd.f32(float %v606, float %v612, float %v615)
  %v617 = call float @llvm.fmuladd.f32(float %v606, float %v616, float 0xBFE0000000000000)
  %v618 = fmul float %v606, %v606
  %v619 = call float @llvm.fmuladd.f32(float %v618, float %v617, float %v608)
  %v620 = fadd float %v619, %v606
  %v621 = fadd float %v620, %v607
  %v622 = fcmp oeq float %v592, 0x7FF0000000000000
  %v623 = select i1 %v622, float 0x7FF0000000000000, float %v621
  %v624 = fcmp oeq float %v592, 0x0000000000000000
  %v625 = select i1 %v624, float 0xFFF0000000000000, float %v623
  %v626 = fcmp ult float %v592, 0x0000000000000000
  %v627 = select i1 %v626, float 0x7FF8000000000000, float %v625
  %v628 = mul i64 %v587, 1
  %v629 = getelementptr inbounds float, ptr %v44, i64 %v628
  %v630 = getelementptr inbounds float, ptr %v629, i64 0
  %v631 = load float, ptr %v630, align 4
  %v632 = fadd float %v627, %v631
  %v633 = mul i64 %v587, 1
  %v634 = getelementptr inbounds float, ptr %v28, i64 %v633
  %v635 = getelementptr inbounds float, ptr %v634, i64 0
  store float %v632, ptr %v635, align 4
  %v636 = add nsw i64 %v587, 1
  br label %b59
b61:
  %v637 = add i64 %v8, 0
  %v638 = sdiv i64 %v637, 1
  %v639 = add i64 %v2, 1
  %v640 = mul i64 %v638, %v2
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v8
  %v644 = select i1 %v643, i64 %v642, i64 %v8
  %v645 = mul i64 %v638, %v639
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 1
  %v648 = icmp slt i64 %v647, %v8
  %v649 = select i1 %v648, i64 %v647, i64 %v8
  br label %b62
b62:
  %v650 = phi i64 [ %v644, %b61 ], [ %v661, %b63 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b63, label %b64
b63:
  %v652 = mul i64 %v650, 1
  %v653 = getelementptr inbounds float, ptr %v42, i64 %v652
  %v654 = getelementptr inbounds float, ptr %v653, i64 0
  %v655 = load float, ptr %v654, align 4
  %v656 = fdiv float 0x3FF0000000000000, %v655
  %v657 = mul i64 %v650, 1
  %v658 = getelementptr inbounds float, ptr %v46, i64 %v657
  %v659 = add i64 0, 0
  %v660 = getelementptr inbounds float, ptr %v658, i64 %v659
  store float %v656, ptr %v660, align 4
  %v661 = add nsw i64 %v650, 1
  br label %b62
b64:
  %v662 = icmp sgt i64 %v3, 1
  br i1 %v662, label %b65, label %b66
b65:
  %v663 = getelementptr inbounds i64, ptr %v1, i64 3
  %v664 = atomicrmw add ptr %v663, i64 1 acq_rel
  %v665 = mul i64 %v3, 3
  br label %b67
b67:
  %v666 = load atomic i64, ptr %v663 acquire, align 8
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b68, label %b69
b68:
  %v668 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 19
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 20
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 21
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 22
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 23
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 24
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v78 = load ptr, ptr %v77, align 4
  %v79 = mul i64 %v2, 0
  %v80 = add i64 %v79, 0
  %v81 = getelementptr inbounds float, ptr %v78, i64 %v80
  br label %b0
b0:
  %v82 = phi i64 [ 0, %entry ], [ %v342, %b17 ]
  %v83 = icmp slt i64 %v82, %v5
  br i1 %v83, label %b1, label %b2
b1:
  %v84 = sub i64 %v5, 1
  %v85 = sub i64 %v84, %v82
  %v86 = add i64 %v7, 0
  %v87 = sdiv i64 %v86, 1
  %v88 = add i64 %v2, 1
  %v89 = mul i64 %v87, %v2
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v7
  %v93 = select i1 %v92, i64 %v91, i64 %v7
  %v94 = mul i64 %v87, %v88
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, %v7
  %v98 = select i1 %v97, i64 %v96, i64 %v7
  br label %b3
b3:
  %v99 = phi i64 [ %v93, %b1 ], [ %v118, %b4 ]
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b4, label %b5
b4:
  %v101 = add i64 %v85, 1
  %v102 = and i64 %v101, 1
  %v103 = mul i64 %v102, %v7
  %v104 = add i64 %v103, %v99
  %v105 = mul i64 %v104, 8
  %v106 = getelementptr inbounds float, ptr %v24, i64 %v105
  %v107 = add i64 %v85, 0
  %v108 = and i64 %v107, %v76
  %v109 = mul i64 %v108, %v7
  %v110 = add i64 %v109, %v99
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v48, i64 %v111
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v106, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v112, i64 %v116
  store <8 x float> %v115, ptr %v117, align 4
  %v118 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v119 = add i64 %v7, 0
  %v120 = sdiv i64 %v119, 1
  %v121 = add i64 %v2, 1
  %v122 = mul i64 %v120, %v2
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, %v7
  %v126 = select i1 %v125, i64 %v124, i64 %v7
  %v127 = mul i64 %v120, %v121
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, %v7
  %v131 = select i1 %v130, i64 %v129, i64 %v7
  br label %b6
b6:
  %v132 = phi i64 [ %v126, %b5 ], [ %v228, %b11 ]
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b7, label %b8
b7:
  br label %b9
b9:
  %v134 = phi i64 [ 0, %b7 ], [ %v227, %b14 ]
  %v135 = icmp slt i64 %v134, 8
  br i1 %v135, label %b10, label %b11
b10:
  br label %b12
b12:
  %v136 = phi i64 [ 0, %b10 ], [ %v212, %b13 ]
  %v137 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v211, %b13 ]
  %v138 = icmp slt i64 %v136, 8
  br i1 %v138, label %b13, label %b14
b13:
  %v139 = add i64 %v85, 0
  %v140 = and i64 %v139, %v76
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v132
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v48, i64 %v143
  %v145 = add i64 %v85, 0
  %v146 = and i64 %v145, %v68
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v132
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v40, i64 %v149
  %v151 = add i64 %v85, 0
  %v152 = and i64 %v151, %v60
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v132
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v26, i64 %v155
  %v157 = add i64 0, %v134
  %v158 = getelementptr inbounds float, ptr %v156, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = add i64 %v85, 0
  %v161 = and i64 %v160, %v66
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v132
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v38, i64 %v164
  %v166 = add i64 0, %v136
  %v167 = getelementptr inbounds float, ptr %v144, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = add i64 0, %v136
  %v170 = getelementptr inbounds float, ptr %v150, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fmul <8 x float> %v168, %v171
  %v173 = mul i64 %v134, 8
  %v174 = add i64 0, %v173
  %v175 = add i64 %v174, %v136
  %v176 = getelementptr inbounds float, ptr %v14, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v159, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = fadd <8 x float> %v179, %v177
  %v181 = add i64 0, %v136
  %v182 = getelementptr inbounds float, ptr %v165, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fsub <8 x float> %v180, %v183
  %v185 = fcmp olt <8 x float> %v184, splat (float 0xC05A400000000000)
  %v186 = select <8 x i1> %v185, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v184
  %v187 = fcmp ogt <8 x float> %v186, splat (float 0x4056400000000000)
  %v188 = select <8 x i1> %v187, <8 x float> splat (float 0x4056400000000000), <8 x float> %v186
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v190 = fsub <8 x float> %v189, splat (float 0x4168000000000000)
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v188)
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v191)
  %v193 = bitcast <8 x float> %v189 to <8 x i32>
  %v194 = fmul <8 x float> %v192, %v192
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v192, <8 x float> splat (float 0x3F81227F40000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v192, <8 x float> splat (float 0x3FA5556740000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v192, <8 x float> splat (float 0x3FC5554B00000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v192, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v198, <8 x float> %v192)
  %v200 = sub <8 x i32> %v193, splat (i32 1262485250)
  %v201 = lshr <8 x i32> %v200, splat (i32 1)
  %v202 = sub <8 x i32> %v200, %v201
  %v203 = shl <8 x i32> %v201, splat (i32 23)
  %v204 = bitcast <8 x i32> %v203 to <8 x float>
  %v205 = shl <8 x i32> %v202, splat (i32 23)
  %v206 = bitcast <8 x i32> %v205 to <8 x float>
  %v207 = fadd <8 x float> %v199, splat (float 0x3FF0000000000000)
  %v208 = fmul <8 x float> %v207, %v204
  %v209 = fmul <8 x float> %v208, %v206
  %v210 = fmul <8 x float> %v172, %v209
  %v211 = fadd <8 x float> %v137, %v210
  %v212 = add nsw i64 %v136, 8
  br label %b12
b14:
  %v213 = shufflevector <8 x float> %v137, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v214 = shufflevector <8 x float> %v137, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v215 = fadd <4 x float> %v213, %v214
  %v216 = shufflevector <4 x float> %v215, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v217 = shufflevector <4 x float> %v215, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v218 = fadd <2 x float> %v216, %v217
  %v219 = extractelement <2 x float> %v218, i64 0
  %v220 = extractelement <2 x float> %v218, i64 1
  %v221 = fadd float %v219, %v220
  %v222 = fadd float %v221, 0x0000000000000000
  %v223 = mul i64 %v132, 8
  %v224 = getelementptr inbounds float, ptr %v50, i64 %v223
  %v225 = add i64 0, %v134
  %v226 = getelementptr inbounds float, ptr %v224, i64 %v225
  store float %v222, ptr %v226, align 4
  %v227 = add nsw i64 %v134, 1
  br label %b9
b11:
  %v228 = add nsw i64 %v132, 1
  br label %b6
b8:
  %v229 = add i64 %v7, 0
  %v230 = sdiv i64 %v229, 1
  %v231 = add i64 %v2, 1
  %v232 = mul i64 %v230, %v2
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, %v7
  %v236 = select i1 %v235, i64 %v234, i64 %v7
  %v237 = mul i64 %v230, %v231
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, %v7
  %v241 = select i1 %v240, i64 %v239, i64 %v7
  br label %b15
b15:
  %v242 = phi i64 [ %v236, %b8 ], [ %v341, %b16 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b16, label %b17
b16:
  %v244 = add i64 %v85, 0
  %v245 = and i64 %v244, %v54
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v242
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v16, i64 %v248
  %v250 = add i64 %v85, 0
  %v251 = and i64 %v250, %v56
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v242
  %v254 = mul i64 %v253, 1
  %v255 = getelementptr inbounds float, ptr %v18, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 0
  %v257 = load float, ptr %v256, align 4
  %v258 = add i64 %v85, 0
  %v259 = and i64 %v258, %v74
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v242
  %v262 = mul i64 %v261, 1
  %v263 = getelementptr inbounds float, ptr %v46, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 0
  %v265 = load float, ptr %v264, align 4
  %v266 = fmul float %v257, %v265
  %v267 = add i64 %v85, 0
  %v268 = and i64 %v267, %v60
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v242
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v26, i64 %v271
  %v273 = add i64 %v85, 0
  %v274 = and i64 %v273, %v72
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v242
  %v277 = mul i64 %v276, 1
  %v278 = getelementptr inbounds float, ptr %v44, i64 %v277
  %v279 = getelementptr inbounds float, ptr %v278, i64 0
  %v280 = load float, ptr %v279, align 4
  %v281 = mul i64 %v242, 8
  %v282 = getelementptr inbounds float, ptr %v50, i64 %v281
  %v283 = add i64 %v85, 0
  %v284 = and i64 %v283, %v64
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v242
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v30, i64 %v287
  %v289 = add i64 %v85, 0
  %v290 = and i64 %v289, 1
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v242
  %v293 = mul i64 %v292, 8
  %v294 = getelementptr inbounds float, ptr %v24, i64 %v293
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v249, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v272, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = insertelement <8 x float> poison, float %v280, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  %v303 = fsub <8 x float> %v300, %v302
  %v304 = fcmp olt <8 x float> %v303, splat (float 0xC05A400000000000)
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v303
  %v306 = fcmp ogt <8 x float> %v305, splat (float 0x4056400000000000)
  %v307 = select <8 x i1> %v306, <8 x float> splat (float 0x4056400000000000), <8 x float> %v305
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v309 = fsub <8 x float> %v308, splat (float 0x4168000000000000)
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v307)
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v310)
  %v312 = bitcast <8 x float> %v308 to <8 x i32>
  %v313 = fmul <8 x float> %v311, %v311
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v311, <8 x float> splat (float 0x3F81227F40000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v311, <8 x float> splat (float 0x3FA5556740000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v315, <8 x float> %v311, <8 x float> splat (float 0x3FC5554B00000000))
  %v317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> %v311, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v317, <8 x float> %v311)
  %v319 = sub <8 x i32> %v312, splat (i32 1262485250)
  %v320 = lshr <8 x i32> %v319, splat (i32 1)
  %v321 = sub <8 x i32> %v319, %v320
  %v322 = shl <8 x i32> %v320, splat (i32 23)
  %v323 = bitcast <8 x i32> %v322 to <8 x float>
  %v324 = shl <8 x i32> %v321, splat (i32 23)
  %v325 = bitcast <8 x i32> %v324 to <8 x float>
  %v326 = fadd <8 x float> %v318, splat (float 0x3FF0000000000000)
  %v327 = fmul <8 x float> %v326, %v323
  %v328 = fmul <8 x float> %v327, %v325
  %v329 = insertelement <8 x float> poison, float %v266, i64 0
  %v330 = shufflevector <8 x float> %v329, <8 x float> poison, <8 x i32> zeroinitializer
  %v331 = fmul <8 x float> %v330, %v328
  %v332 = fadd <8 x float> %v297, %v331
  %v333 = add i64 0, 0
  %v334 = getelementptr inbounds float, ptr %v282, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fadd <8 x float> %v332, %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v288, i64 %v337
  store <8 x float> %v336, ptr %v338, align 4
  %v339 = add i64 0, 0
  %v340 = getelementptr inbounds float, ptr %v294, i64 %v339
  store <8 x float> %v336, ptr %v340, align 4
  %v341 = add nsw i64 %v242, 1
  br label %b15
b17:
  %v342 = add nsw i64 %v82, 1
  br label %b0
b2:
  %v343 = icmp sgt i64 %v3, 1
  br i1 %v343, label %b18, label %b19
b18:
  %v344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v345 = atomicrmw add ptr %v344, i64 1 acq_rel
  %v346 = mul i64 %v3, 1
  br label %b20
b20:
  %v347 = load atomic i64, ptr %v344 acquire, align 8
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b21, label %b22
b21:
  %v349 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  %v350 = getelementptr inbounds i64, ptr %v1, i64 26
  %v351 = load i64, ptr %v350, align 8
  %v352 = icmp eq i64 %v351, 0
  br i1 %v352, label %b23, label %b24
b23:
  %v353 = add i64 %v7, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v7
  %v360 = select i1 %v359, i64 %v358, i64 %v7
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v7
  %v365 = select i1 %v364, i64 %v363, i64 %v7
  br label %b25
b25:
  %v366 = phi i64 [ %v360, %b23 ], [ %v380, %b26 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b26, label %b27
b26:
  %v368 = and i64 0, 1
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v366
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v24, i64 %v371
  %v373 = mul i64 %v366, 8
  %v374 = getelementptr inbounds float, ptr %v20, i64 %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v372, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v374, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v366, 1
  br label %b25
b27:
  br label %b24
b24:
  %v381 = icmp sgt i64 %v3, 1
  br i1 %v381, label %b28, label %b29
b28:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v383 = atomicrmw add ptr %v382, i64 1 acq_rel
  %v384 = mul i64 %v3, 2
  br label %b30
b30:
  %v385 = load atomic i64, ptr %v382 acquire, align 8
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b31, label %b32
b31:
  %v387 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v388 = icmp eq i64 %v2, 0
  br i1 %v388, label %b33, label %b34
b33:
  br label %b35
b35:
  %v389 = phi i64 [ 0, %b33 ], [ %v464, %b40 ]
  %v390 = icmp slt i64 %v389, 8
  br i1 %v390, label %b36, label %b37
b36:
  br label %b38
b38:
  %v391 = phi i64 [ 0, %b36 ], [ %v459, %b43 ]
  %v392 = phi <8 x float> [ splat (float 0x0000000000000000), %b36 ], [ %v458, %b43 ]
  %v393 = icmp slt i64 %v391, %v8
  br i1 %v393, label %b39, label %b40
b39:
  %v394 = add i64 %v391, 128
  %v395 = icmp slt i64 %v394, %v8
  %v396 = select i1 %v395, i64 %v394, i64 %v8
  br label %b41
b41:
  %v397 = phi i64 [ %v391, %b39 ], [ %v457, %b42 ]
  %v398 = phi <8 x float> [ splat (float 0x0000000000000000), %b39 ], [ %v456, %b42 ]
  %v399 = icmp slt i64 %v397, %v396
  br i1 %v399, label %b42, label %b43
b42:
  %v400 = mul i64 %v397, 8
  %v401 = getelementptr inbounds float, ptr %v48, i64 %v400
  %v402 = mul i64 %v397, 8
  %v403 = getelementptr inbounds float, ptr %v40, i64 %v402
  %v404 = mul i64 %v397, 8
  %v405 = getelementptr inbounds float, ptr %v26, i64 %v404
  %v406 = add i64 0, %v389
  %v407 = getelementptr inbounds float, ptr %v405, i64 %v406
  %v408 = load float, ptr %v407, align 4
  %v409 = mul i64 %v397, 8
  %v410 = getelementptr inbounds float, ptr %v38, i64 %v409
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v401, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v403, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = fmul <8 x float> %v413, %v416
  %v418 = mul i64 %v389, 8
  %v419 = add i64 0, %v418
  %v420 = add i64 %v419, 0
  %v421 = getelementptr inbounds float, ptr %v14, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = insertelement <8 x float> poison, float %v408, i64 0
  %v424 = shufflevector <8 x float> %v423, <8 x float> poison, <8 x i32> zeroinitializer
  %v425 = fadd <8 x float> %v424, %v422
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v410, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = fsub <8 x float> %v425, %v428
  %v430 = fcmp olt <8 x float> %v429, splat (float 0xC05A400000000000)
  %v431 = select <8 x i1> %v430, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v429
  %v432 = fcmp ogt <8 x float> %v431, splat (float 0x4056400000000000)
  %v433 = select <8 x i1> %v432, <8 x float> splat (float 0x4056400000000000), <8 x float> %v431
  %v434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v433, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v435 = fsub <8 x float> %v434, splat (float 0x4168000000000000)
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v435, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v433)
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v435, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v436)
  %v438 = bitcast <8 x float> %v434 to <8 x i32>
  %v439 = fmul <8 x float> %v437, %v437
  %v440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v437, <8 x float> splat (float 0x3F81227F40000000))
  %v441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v440, <8 x float> %v437, <8 x float> splat (float 0x3FA5556740000000))
  %v442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v441, <8 x float> %v437, <8 x float> splat (float 0x3FC5554B00000000))
  %v443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v442, <8 x float> %v437, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v439, <8 x float> %v443, <8 x float> %v437)
  %v445 = sub <8 x i32> %v438, splat (i32 1262485250)
  %v446 = lshr <8 x i32> %v445, splat (i32 1)
  %v447 = sub <8 x i32> %v445, %v446
  %v448 = shl <8 x i32> %v446, splat (i32 23)
  %v449 = bitcast <8 x i32> %v448 to <8 x float>
  %v450 = shl <8 x i32> %v447, splat (i32 23)
  %v451 = bitcast <8 x i32> %v450 to <8 x float>
  %v452 = fadd <8 x float> %v444, splat (float 0x3FF0000000000000)
  %v453 = fmul <8 x float> %v452, %v449
  %v454 = fmul <8 x float> %v453, %v451
  %v455 = fmul <8 x float> %v417, %v454
  %v456 = fadd <8 x float> %v398, %v455
  %v457 = add nsw i64 %v397, 1
  br label %b41
b43:
  %v458 = fadd <8 x float> %v392, %v398
  %v459 = add nsw i64 %v391, 128
  br label %b38
b40:
  %v460 = mul i64 %v389, 8
  %v461 = add i64 0, %v460
  %v462 = add i64 %v461, 0
  %v463 = getelementptr inbounds float, ptr %v32, i64 %v462
  store <8 x float> %v392, ptr %v463, align 4
  %v464 = add nsw i64 %v389, 1
  br label %b35
b37:
  br label %b34
b34:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b44, label %b45
b44:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = mul i64 %v3, 3
  br label %b46
b46:
  %v469 = load atomic i64, ptr %v466 acquire, align 8
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b47, label %b48
b47:
  %v471 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v472 = icmp eq i64 %v2, 0
  br i1 %v472, label %b49, label %b50
b49:
  br label %b51
b51:
  %v473 = phi i64 [ 0, %b49 ], [ %v490, %b56 ]
  %v474 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v489, %b56 ]
  %v475 = icmp slt i64 %v473, %v7
  br i1 %v475, label %b52, label %b53
b52:
  %v476 = add i64 %v473, 128
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  br label %b54
b54:
  %v479 = phi i64 [ %v473, %b52 ], [ %v488, %b55 ]
  %v480 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v487, %b55 ]
  %v481 = icmp slt i64 %v479, %v478
  br i1 %v481, label %b55, label %b56
b55:
  %v482 = mul i64 %v479, 8
  %v483 = getelementptr inbounds float, ptr %v20, i64 %v482
  %v484 = add i64 0, 0
  %v485 = getelementptr inbounds float, ptr %v483, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = fadd <8 x float> %v480, %v486
  %v488 = add nsw i64 %v479, 1
  br label %b54
b56:
  %v489 = fadd <8 x float> %v474, %v480
  %v490 = add nsw i64 %v473, 128
  br label %b51
b53:
  %v491 = add i64 0, 0
  %v492 = getelementptr inbounds float, ptr %v34, i64 %v491
  store <8 x float> %v474, ptr %v492, align 4
  br label %b50
b50:
  %v493 = icmp sgt i64 %v3, 1
  br i1 %v493, label %b57, label %b58
b57:
  %v494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v495 = atomicrmw add ptr %v494, i64 1 acq_rel
  %v496 = mul i64 %v3, 4
  br label %b59
b59:
  %v497 = load atomic i64, ptr %v494 acquire, align 8
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b60, label %b61
b60:
  %v499 = call i32 @sched_yield()
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
