; generated from specs/ctc.yaml by `make generated`: do not edit
; ctc K=8 S=8 float32, x86-64-v3

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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 6
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 8
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 9
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 11
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 12
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 24
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 25
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v92 = load ptr, ptr %v91, align 4
  %v93 = icmp eq i64 %v2, 0
  br i1 %v93, label %b0, label %b1
b0:
  %v94 = add i64 0, 0
  %v95 = insertelement <8 x i64> poison, i64 %v94, i64 0
  %v96 = shufflevector <8 x i64> %v95, <8 x i64> poison, <8 x i32> zeroinitializer
  %v97 = add <8 x i64> %v96, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v98 = sitofp <8 x i64> %v97 to <8 x float>
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = fcmp oeq <8 x float> %v98, %v100
  %v102 = select <8 x i1> %v101, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v103 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = fcmp une <8 x float> %v102, splat (float 0x0000000000000000)
  %v106 = select <8 x i1> %v105, <8 x float> %v100, <8 x float> %v104
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v38, i64 %v107
  store <8 x float> %v106, ptr %v108, align 4
  br label %b1
b1:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b2, label %b3
b2:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = mul i64 %v3, 1
  br label %b4
b4:
  %v113 = load atomic i64, ptr %v110 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b5, label %b6
b5:
  %v115 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
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
  br label %b7
b7:
  %v129 = phi i64 [ %v123, %b3 ], [ %v155, %b8 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b8, label %b9
b8:
  %v131 = mul i64 %v129, 8
  %v132 = getelementptr inbounds float, ptr %v10, i64 %v131
  %v133 = mul i64 %v129, 8
  %v134 = getelementptr inbounds float, ptr %v12, i64 %v133
  %v135 = mul i64 %v129, 8
  %v136 = getelementptr inbounds float, ptr %v40, i64 %v135
  %v137 = mul i64 %v129, 8
  %v138 = getelementptr inbounds float, ptr %v42, i64 %v137
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v132, i64 %v139
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = fcmp ogt <8 x float> %v141, %v143
  %v145 = select <8 x i1> %v144, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v146 = add i64 0, 0
  %v147 = getelementptr inbounds float, ptr %v134, i64 %v146
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fcmp ogt <8 x float> %v148, %v143
  %v150 = select <8 x i1> %v149, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v136, i64 %v151
  store <8 x float> %v145, ptr %v152, align 4
  %v153 = add i64 0, 0
  %v154 = getelementptr inbounds float, ptr %v138, i64 %v153
  store <8 x float> %v150, ptr %v154, align 4
  %v155 = add nsw i64 %v129, 1
  br label %b7
b9:
  %v156 = icmp sgt i64 %v3, 1
  br i1 %v156, label %b10, label %b11
b10:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v158 = atomicrmw add ptr %v157, i64 1 acq_rel
  %v159 = mul i64 %v3, 2
  br label %b12
b12:
  %v160 = load atomic i64, ptr %v157 acquire, align 8
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b13, label %b14
b13:
  %v162 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  %v163 = add i64 %v7, 0
  %v164 = sdiv i64 %v163, 1
  %v165 = add i64 %v2, 1
  %v166 = mul i64 %v164, %v2
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, %v7
  %v170 = select i1 %v169, i64 %v168, i64 %v7
  %v171 = mul i64 %v164, %v165
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, %v7
  %v175 = select i1 %v174, i64 %v173, i64 %v7
  br label %b15
b15:
  %v176 = phi i64 [ %v170, %b11 ], [ %v197, %b16 ]
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b16, label %b17
b16:
  %v178 = mul i64 %v176, 8
  %v179 = getelementptr inbounds float, ptr %v10, i64 %v178
  %v180 = mul i64 %v176, 6
  %v181 = getelementptr inbounds float, ptr %v44, i64 %v180
  %v182 = icmp ult i64 6, 8
  %v183 = select i1 %v182, i64 6, i64 8
  %v184 = trunc i64 %v183 to i32
  %v185 = insertelement <8 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <8 x i32> %v185, <8 x i32> poison, <8 x i32> zeroinitializer
  %v187 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v186
  %v188 = add i64 2, 0
  %v189 = getelementptr inbounds float, ptr %v179, i64 %v188
  %v190 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v189, <8 x i1> %v187, <8 x float> zeroinitializer)
  %v191 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  %v193 = fcmp ogt <8 x float> %v190, %v192
  %v194 = select <8 x i1> %v193, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v181, i64 %v195
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v194, ptr align 4 %v196, <8 x i1> %v187)
  %v197 = add nsw i64 %v176, 1
  br label %b15
b17:
  %v198 = icmp sgt i64 %v3, 1
  br i1 %v198, label %b18, label %b19
b18:
  %v199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v200 = atomicrmw add ptr %v199, i64 1 acq_rel
  %v201 = mul i64 %v3, 3
  br label %b20
b20:
  %v202 = load atomic i64, ptr %v199 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b21, label %b22
b21:
  %v204 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 32
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b23, label %b24
b23:
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
  br label %b25
b25:
  %v221 = phi i64 [ %v215, %b23 ], [ %v243, %b26 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b26, label %b27
b26:
  %v223 = and i64 0, %v70
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v221
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v20, i64 %v226
  %v228 = add i64 0, 0
  %v229 = insertelement <8 x i64> poison, i64 %v228, i64 0
  %v230 = shufflevector <8 x i64> %v229, <8 x i64> poison, <8 x i32> zeroinitializer
  %v231 = add <8 x i64> %v230, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v232 = sitofp <8 x i64> %v231 to <8 x float>
  %v233 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v234 = shufflevector <8 x float> %v233, <8 x float> poison, <8 x i32> zeroinitializer
  %v235 = fcmp oeq <8 x float> %v232, %v234
  %v236 = select <8 x i1> %v235, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v237 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v238 = shufflevector <8 x float> %v237, <8 x float> poison, <8 x i32> zeroinitializer
  %v239 = fcmp une <8 x float> %v236, splat (float 0x0000000000000000)
  %v240 = select <8 x i1> %v239, <8 x float> %v234, <8 x float> %v238
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v227, i64 %v241
  store <8 x float> %v240, ptr %v242, align 4
  %v243 = add nsw i64 %v221, 1
  br label %b25
b27:
  br label %b24
b24:
  %v244 = icmp sgt i64 %v3, 1
  br i1 %v244, label %b28, label %b29
b28:
  %v245 = getelementptr inbounds i64, ptr %v1, i64 3
  %v246 = atomicrmw add ptr %v245, i64 1 acq_rel
  %v247 = mul i64 %v3, 4
  br label %b30
b30:
  %v248 = load atomic i64, ptr %v245 acquire, align 8
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b31, label %b32
b31:
  %v250 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v251 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v252 = load ptr, ptr %v251, align 4
  br label %b33
b33:
  %v253 = phi i64 [ 0, %b29 ], [ %v852, %b77 ]
  %v254 = icmp slt i64 %v253, %v5
  br i1 %v254, label %b34, label %b35
b34:
  %v255 = add i64 %v7, 0
  %v256 = sdiv i64 %v255, 1
  %v257 = add i64 %v2, 1
  %v258 = mul i64 %v256, %v2
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, %v7
  %v262 = select i1 %v261, i64 %v260, i64 %v7
  %v263 = mul i64 %v256, %v257
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, %v7
  %v267 = select i1 %v266, i64 %v265, i64 %v7
  br label %b36
b36:
  %v268 = phi i64 [ %v262, %b34 ], [ %v274, %b37 ]
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b37, label %b38
b37:
  %v270 = mul i64 %v268, 8
  %v271 = getelementptr inbounds float, ptr %v28, i64 %v270
  %v272 = add i64 0, 0
  %v273 = getelementptr inbounds float, ptr %v271, i64 %v272
  store float 0xC6293E5940000000, ptr %v273, align 4
  %v274 = add nsw i64 %v268, 1
  br label %b36
b38:
  %v275 = add i64 %v7, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v7
  %v282 = select i1 %v281, i64 %v280, i64 %v7
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  br label %b39
b39:
  %v288 = phi i64 [ %v282, %b38 ], [ %v309, %b40 ]
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b40, label %b41
b40:
  %v290 = add i64 %v253, 0
  %v291 = and i64 %v290, %v70
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v288
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v20, i64 %v294
  %v296 = mul i64 %v288, 8
  %v297 = getelementptr inbounds float, ptr %v28, i64 %v296
  %v298 = icmp ult i64 7, 8
  %v299 = select i1 %v298, i64 7, i64 8
  %v300 = trunc i64 %v299 to i32
  %v301 = insertelement <8 x i32> poison, i32 %v300, i64 0
  %v302 = shufflevector <8 x i32> %v301, <8 x i32> poison, <8 x i32> zeroinitializer
  %v303 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v302
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v295, i64 %v304
  %v306 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v305, <8 x i1> %v303, <8 x float> zeroinitializer)
  %v307 = add i64 1, 0
  %v308 = getelementptr inbounds float, ptr %v297, i64 %v307
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v306, ptr align 4 %v308, <8 x i1> %v303)
  %v309 = add nsw i64 %v288, 1
  br label %b39
b41:
  %v310 = add i64 %v7, 0
  %v311 = sdiv i64 %v310, 1
  %v312 = add i64 %v2, 1
  %v313 = mul i64 %v311, %v2
  %v314 = sdiv i64 %v313, %v3
  %v315 = mul i64 %v314, 1
  %v316 = icmp slt i64 %v315, %v7
  %v317 = select i1 %v316, i64 %v315, i64 %v7
  %v318 = mul i64 %v311, %v312
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v7
  %v322 = select i1 %v321, i64 %v320, i64 %v7
  br label %b42
b42:
  %v323 = phi i64 [ %v317, %b41 ], [ %v337, %b43 ]
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b43, label %b44
b43:
  %v325 = mul i64 %v323, 8
  %v326 = getelementptr inbounds float, ptr %v30, i64 %v325
  %v327 = icmp ult i64 2, 8
  %v328 = select i1 %v327, i64 2, i64 8
  %v329 = trunc i64 %v328 to i32
  %v330 = insertelement <8 x i32> poison, i32 %v329, i64 0
  %v331 = shufflevector <8 x i32> %v330, <8 x i32> poison, <8 x i32> zeroinitializer
  %v332 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v331
  %v333 = add i64 0, 0
  %v334 = getelementptr inbounds float, ptr %v326, i64 %v333
  %v335 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v336 = shufflevector <8 x float> %v335, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v336, ptr align 4 %v334, <8 x i1> %v332)
  %v337 = add nsw i64 %v323, 1
  br label %b42
b44:
  %v338 = add i64 %v7, 0
  %v339 = sdiv i64 %v338, 1
  %v340 = add i64 %v2, 1
  %v341 = mul i64 %v339, %v2
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v7
  %v345 = select i1 %v344, i64 %v343, i64 %v7
  %v346 = mul i64 %v339, %v340
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, %v7
  %v350 = select i1 %v349, i64 %v348, i64 %v7
  br label %b45
b45:
  %v351 = phi i64 [ %v345, %b44 ], [ %v372, %b46 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b46, label %b47
b46:
  %v353 = add i64 %v253, 0
  %v354 = and i64 %v353, %v70
  %v355 = mul i64 %v354, %v7
  %v356 = add i64 %v355, %v351
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v20, i64 %v357
  %v359 = mul i64 %v351, 8
  %v360 = getelementptr inbounds float, ptr %v30, i64 %v359
  %v361 = icmp ult i64 6, 8
  %v362 = select i1 %v361, i64 6, i64 8
  %v363 = trunc i64 %v362 to i32
  %v364 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v365 = shufflevector <8 x i32> %v364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v366 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v365
  %v367 = add i64 0, 0
  %v368 = getelementptr inbounds float, ptr %v358, i64 %v367
  %v369 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v368, <8 x i1> %v366, <8 x float> zeroinitializer)
  %v370 = add i64 2, 0
  %v371 = getelementptr inbounds float, ptr %v360, i64 %v370
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v369, ptr align 4 %v371, <8 x i1> %v366)
  %v372 = add nsw i64 %v351, 1
  br label %b45
b47:
  %v373 = add i64 %v7, 0
  %v374 = sdiv i64 %v373, 1
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  br label %b48
b48:
  %v386 = phi i64 [ %v380, %b47 ], [ %v401, %b49 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b49, label %b50
b49:
  %v388 = add i64 %v253, 0
  %v389 = and i64 %v388, %v70
  %v390 = mul i64 %v389, %v7
  %v391 = add i64 %v390, %v386
  %v392 = mul i64 %v391, 8
  %v393 = getelementptr inbounds float, ptr %v20, i64 %v392
  %v394 = mul i64 %v386, 24
  %v395 = getelementptr inbounds float, ptr %v32, i64 %v394
  %v396 = add i64 0, 0
  %v397 = getelementptr inbounds float, ptr %v393, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 0, 0
  %v400 = getelementptr inbounds float, ptr %v395, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v386, 1
  br label %b48
b50:
  %v402 = add i64 %v7, 0
  %v403 = sdiv i64 %v402, 1
  %v404 = add i64 %v2, 1
  %v405 = mul i64 %v403, %v2
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v7
  %v409 = select i1 %v408, i64 %v407, i64 %v7
  %v410 = mul i64 %v403, %v404
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, %v7
  %v414 = select i1 %v413, i64 %v412, i64 %v7
  br label %b51
b51:
  %v415 = phi i64 [ %v409, %b50 ], [ %v426, %b52 ]
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b52, label %b53
b52:
  %v417 = mul i64 %v415, 8
  %v418 = getelementptr inbounds float, ptr %v28, i64 %v417
  %v419 = mul i64 %v415, 24
  %v420 = getelementptr inbounds float, ptr %v32, i64 %v419
  %v421 = add i64 0, 0
  %v422 = getelementptr inbounds float, ptr %v418, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 8, 0
  %v425 = getelementptr inbounds float, ptr %v420, i64 %v424
  store <8 x float> %v423, ptr %v425, align 4
  %v426 = add nsw i64 %v415, 1
  br label %b51
b53:
  %v427 = add i64 %v7, 0
  %v428 = sdiv i64 %v427, 1
  %v429 = add i64 %v2, 1
  %v430 = mul i64 %v428, %v2
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, %v7
  %v434 = select i1 %v433, i64 %v432, i64 %v7
  %v435 = mul i64 %v428, %v429
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v7
  %v439 = select i1 %v438, i64 %v437, i64 %v7
  br label %b54
b54:
  %v440 = phi i64 [ %v434, %b53 ], [ %v460, %b55 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b55, label %b56
b55:
  %v442 = mul i64 %v440, 8
  %v443 = getelementptr inbounds float, ptr %v40, i64 %v442
  %v444 = mul i64 %v440, 8
  %v445 = getelementptr inbounds float, ptr %v30, i64 %v444
  %v446 = mul i64 %v440, 24
  %v447 = getelementptr inbounds float, ptr %v32, i64 %v446
  %v448 = add i64 0, 0
  %v449 = getelementptr inbounds float, ptr %v443, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 0, 0
  %v452 = getelementptr inbounds float, ptr %v445, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v455 = shufflevector <8 x float> %v454, <8 x float> poison, <8 x i32> zeroinitializer
  %v456 = fcmp une <8 x float> %v450, splat (float 0x0000000000000000)
  %v457 = select <8 x i1> %v456, <8 x float> %v453, <8 x float> %v455
  %v458 = add i64 16, 0
  %v459 = getelementptr inbounds float, ptr %v447, i64 %v458
  store <8 x float> %v457, ptr %v459, align 4
  %v460 = add nsw i64 %v440, 1
  br label %b54
b56:
  %v461 = add i64 %v7, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v7
  %v473 = select i1 %v472, i64 %v471, i64 %v7
  br label %b57
b57:
  %v474 = phi i64 [ %v468, %b56 ], [ %v492, %b62 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b58, label %b59
b58:
  br label %b60
b60:
  %v476 = phi i64 [ 0, %b58 ], [ %v487, %b61 ]
  %v477 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b58 ], [ %v486, %b61 ]
  %v478 = icmp slt i64 %v476, 3
  br i1 %v478, label %b61, label %b62
b61:
  %v479 = mul i64 %v474, 24
  %v480 = getelementptr inbounds float, ptr %v32, i64 %v479
  %v481 = add i64 0, 0
  %v482 = mul i64 %v476, 8
  %v483 = add i64 %v481, %v482
  %v484 = getelementptr inbounds float, ptr %v480, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v477, <8 x float> %v485)
  %v487 = add nsw i64 %v476, 1
  br label %b60
b62:
  %v488 = mul i64 %v474, 8
  %v489 = getelementptr inbounds float, ptr %v46, i64 %v488
  %v490 = add i64 0, 0
  %v491 = getelementptr inbounds float, ptr %v489, i64 %v490
  store <8 x float> %v477, ptr %v491, align 4
  %v492 = add nsw i64 %v474, 1
  br label %b57
b59:
  %v493 = add i64 %v7, 0
  %v494 = sdiv i64 %v493, 1
  %v495 = add i64 %v2, 1
  %v496 = mul i64 %v494, %v2
  %v497 = sdiv i64 %v496, %v3
  %v498 = mul i64 %v497, 1
  %v499 = icmp slt i64 %v498, %v7
  %v500 = select i1 %v499, i64 %v498, i64 %v7
  %v501 = mul i64 %v494, %v495
  %v502 = sdiv i64 %v501, %v3
  %v503 = mul i64 %v502, 1
  %v504 = icmp slt i64 %v503, %v7
  %v505 = select i1 %v504, i64 %v503, i64 %v7
  br label %b63
b63:
  %v506 = phi i64 [ %v500, %b59 ], [ %v562, %b68 ]
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b64, label %b65
b64:
  br label %b66
b66:
  %v508 = phi i64 [ 0, %b64 ], [ %v557, %b67 ]
  %v509 = phi <8 x float> [ splat (float 0x0000000000000000), %b64 ], [ %v556, %b67 ]
  %v510 = icmp slt i64 %v508, 3
  br i1 %v510, label %b67, label %b68
b67:
  %v511 = mul i64 %v506, 24
  %v512 = getelementptr inbounds float, ptr %v32, i64 %v511
  %v513 = mul i64 %v506, 8
  %v514 = getelementptr inbounds float, ptr %v46, i64 %v513
  %v515 = add i64 0, 0
  %v516 = mul i64 %v508, 8
  %v517 = add i64 %v515, %v516
  %v518 = getelementptr inbounds float, ptr %v512, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 0, 0
  %v521 = getelementptr inbounds float, ptr %v514, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = fsub <8 x float> %v522, %v522
  %v524 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v525 = shufflevector <8 x float> %v524, <8 x float> poison, <8 x i32> zeroinitializer
  %v526 = fcmp oeq <8 x float> %v523, %v525
  %v527 = select <8 x i1> %v526, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v528 = fcmp une <8 x float> %v527, splat (float 0x0000000000000000)
  %v529 = select <8 x i1> %v528, <8 x float> %v522, <8 x float> %v525
  %v530 = fsub <8 x float> %v519, %v529
  %v531 = fcmp olt <8 x float> %v530, splat (float 0xC05A400000000000)
  %v532 = select <8 x i1> %v531, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v530
  %v533 = fcmp ogt <8 x float> %v532, splat (float 0x4056400000000000)
  %v534 = select <8 x i1> %v533, <8 x float> splat (float 0x4056400000000000), <8 x float> %v532
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v536 = fsub <8 x float> %v535, splat (float 0x4168000000000000)
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v534)
  %v538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v537)
  %v539 = bitcast <8 x float> %v535 to <8 x i32>
  %v540 = fmul <8 x float> %v538, %v538
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v538, <8 x float> splat (float 0x3F81227F40000000))
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> %v538, <8 x float> splat (float 0x3FA5556740000000))
  %v543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v542, <8 x float> %v538, <8 x float> splat (float 0x3FC5554B00000000))
  %v544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> %v538, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> %v544, <8 x float> %v538)
  %v546 = sub <8 x i32> %v539, splat (i32 1262485250)
  %v547 = lshr <8 x i32> %v546, splat (i32 1)
  %v548 = sub <8 x i32> %v546, %v547
  %v549 = shl <8 x i32> %v547, splat (i32 23)
  %v550 = bitcast <8 x i32> %v549 to <8 x float>
  %v551 = shl <8 x i32> %v548, splat (i32 23)
  %v552 = bitcast <8 x i32> %v551 to <8 x float>
  %v553 = fadd <8 x float> %v545, splat (float 0x3FF0000000000000)
  %v554 = fmul <8 x float> %v553, %v550
  %v555 = fmul <8 x float> %v554, %v552
  %v556 = fadd <8 x float> %v509, %v555
  %v557 = add nsw i64 %v508, 1
  br label %b66
b68:
  %v558 = mul i64 %v506, 8
  %v559 = getelementptr inbounds float, ptr %v48, i64 %v558
  %v560 = add i64 0, 0
  %v561 = getelementptr inbounds float, ptr %v559, i64 %v560
  store <8 x float> %v509, ptr %v561, align 4
  %v562 = add nsw i64 %v506, 1
  br label %b63
b65:
  %v563 = add i64 %v7, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v7
  %v570 = select i1 %v569, i64 %v568, i64 %v7
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v7
  %v575 = select i1 %v574, i64 %v573, i64 %v7
  br label %b69
b69:
  %v576 = phi i64 [ %v570, %b65 ], [ %v720, %b70 ]
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b70, label %b71
b70:
  %v578 = add i64 %v253, 0
  %v579 = and i64 %v578, %v70
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v576
  %v582 = mul i64 %v581, 8
  %v583 = getelementptr inbounds float, ptr %v20, i64 %v582
  %v584 = mul i64 %v576, 8
  %v585 = getelementptr inbounds float, ptr %v46, i64 %v584
  %v586 = mul i64 %v576, 8
  %v587 = getelementptr inbounds float, ptr %v28, i64 %v586
  %v588 = mul i64 %v576, 8
  %v589 = getelementptr inbounds float, ptr %v40, i64 %v588
  %v590 = mul i64 %v576, 8
  %v591 = getelementptr inbounds float, ptr %v30, i64 %v590
  %v592 = add i64 %v253, 0
  %v593 = and i64 %v592, %v76
  %v594 = mul i64 %v593, %v7
  %v595 = add i64 %v594, %v576
  %v596 = mul i64 %v595, 8
  %v597 = getelementptr inbounds float, ptr %v50, i64 %v596
  %v598 = add i64 %v253, 0
  %v599 = and i64 %v598, %v78
  %v600 = mul i64 %v599, %v7
  %v601 = add i64 %v600, %v576
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v52, i64 %v602
  %v604 = add i64 %v253, 0
  %v605 = and i64 %v604, %v80
  %v606 = mul i64 %v605, %v7
  %v607 = add i64 %v606, %v576
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v54, i64 %v608
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v583, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 0, 0
  %v614 = getelementptr inbounds float, ptr %v585, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fsub <8 x float> %v615, %v615
  %v617 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v618 = shufflevector <8 x float> %v617, <8 x float> poison, <8 x i32> zeroinitializer
  %v619 = fcmp oeq <8 x float> %v616, %v618
  %v620 = select <8 x i1> %v619, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v621 = fcmp une <8 x float> %v620, splat (float 0x0000000000000000)
  %v622 = select <8 x i1> %v621, <8 x float> %v615, <8 x float> %v618
  %v623 = fsub <8 x float> %v612, %v622
  %v624 = fcmp olt <8 x float> %v623, splat (float 0xC05A400000000000)
  %v625 = select <8 x i1> %v624, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v623
  %v626 = fcmp ogt <8 x float> %v625, splat (float 0x4056400000000000)
  %v627 = select <8 x i1> %v626, <8 x float> splat (float 0x4056400000000000), <8 x float> %v625
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v629 = fsub <8 x float> %v628, splat (float 0x4168000000000000)
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v627)
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v630)
  %v632 = bitcast <8 x float> %v628 to <8 x i32>
  %v633 = fmul <8 x float> %v631, %v631
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v631, <8 x float> splat (float 0x3F81227F40000000))
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v634, <8 x float> %v631, <8 x float> splat (float 0x3FA5556740000000))
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v631, <8 x float> splat (float 0x3FC5554B00000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v631, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> %v637, <8 x float> %v631)
  %v639 = sub <8 x i32> %v632, splat (i32 1262485250)
  %v640 = lshr <8 x i32> %v639, splat (i32 1)
  %v641 = sub <8 x i32> %v639, %v640
  %v642 = shl <8 x i32> %v640, splat (i32 23)
  %v643 = bitcast <8 x i32> %v642 to <8 x float>
  %v644 = shl <8 x i32> %v641, splat (i32 23)
  %v645 = bitcast <8 x i32> %v644 to <8 x float>
  %v646 = fadd <8 x float> %v638, splat (float 0x3FF0000000000000)
  %v647 = fmul <8 x float> %v646, %v643
  %v648 = fmul <8 x float> %v647, %v645
  %v649 = add i64 0, 0
  %v650 = getelementptr inbounds float, ptr %v587, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = fsub <8 x float> %v651, %v622
  %v653 = fcmp olt <8 x float> %v652, splat (float 0xC05A400000000000)
  %v654 = select <8 x i1> %v653, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v652
  %v655 = fcmp ogt <8 x float> %v654, splat (float 0x4056400000000000)
  %v656 = select <8 x i1> %v655, <8 x float> splat (float 0x4056400000000000), <8 x float> %v654
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v658 = fsub <8 x float> %v657, splat (float 0x4168000000000000)
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v656)
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v659)
  %v661 = bitcast <8 x float> %v657 to <8 x i32>
  %v662 = fmul <8 x float> %v660, %v660
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v660, <8 x float> splat (float 0x3F81227F40000000))
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> %v660, <8 x float> splat (float 0x3FA5556740000000))
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> %v660, <8 x float> splat (float 0x3FC5554B00000000))
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v660, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> %v666, <8 x float> %v660)
  %v668 = sub <8 x i32> %v661, splat (i32 1262485250)
  %v669 = lshr <8 x i32> %v668, splat (i32 1)
  %v670 = sub <8 x i32> %v668, %v669
  %v671 = shl <8 x i32> %v669, splat (i32 23)
  %v672 = bitcast <8 x i32> %v671 to <8 x float>
  %v673 = shl <8 x i32> %v670, splat (i32 23)
  %v674 = bitcast <8 x i32> %v673 to <8 x float>
  %v675 = fadd <8 x float> %v667, splat (float 0x3FF0000000000000)
  %v676 = fmul <8 x float> %v675, %v672
  %v677 = fmul <8 x float> %v676, %v674
  %v678 = add i64 0, 0
  %v679 = getelementptr inbounds float, ptr %v589, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = add i64 0, 0
  %v682 = getelementptr inbounds float, ptr %v591, i64 %v681
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v685 = shufflevector <8 x float> %v684, <8 x float> poison, <8 x i32> zeroinitializer
  %v686 = fcmp une <8 x float> %v680, splat (float 0x0000000000000000)
  %v687 = select <8 x i1> %v686, <8 x float> %v683, <8 x float> %v685
  %v688 = fsub <8 x float> %v687, %v622
  %v689 = fcmp olt <8 x float> %v688, splat (float 0xC05A400000000000)
  %v690 = select <8 x i1> %v689, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v688
  %v691 = fcmp ogt <8 x float> %v690, splat (float 0x4056400000000000)
  %v692 = select <8 x i1> %v691, <8 x float> splat (float 0x4056400000000000), <8 x float> %v690
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v694 = fsub <8 x float> %v693, splat (float 0x4168000000000000)
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v692)
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v695)
  %v697 = bitcast <8 x float> %v693 to <8 x i32>
  %v698 = fmul <8 x float> %v696, %v696
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v696, <8 x float> splat (float 0x3F81227F40000000))
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v696, <8 x float> splat (float 0x3FA5556740000000))
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v696, <8 x float> splat (float 0x3FC5554B00000000))
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> %v696, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> %v702, <8 x float> %v696)
  %v704 = sub <8 x i32> %v697, splat (i32 1262485250)
  %v705 = lshr <8 x i32> %v704, splat (i32 1)
  %v706 = sub <8 x i32> %v704, %v705
  %v707 = shl <8 x i32> %v705, splat (i32 23)
  %v708 = bitcast <8 x i32> %v707 to <8 x float>
  %v709 = shl <8 x i32> %v706, splat (i32 23)
  %v710 = bitcast <8 x i32> %v709 to <8 x float>
  %v711 = fadd <8 x float> %v703, splat (float 0x3FF0000000000000)
  %v712 = fmul <8 x float> %v711, %v708
  %v713 = fmul <8 x float> %v712, %v710
  %v714 = add i64 0, 0
  %v715 = getelementptr inbounds float, ptr %v597, i64 %v714
  store <8 x float> %v648, ptr %v715, align 4
  %v716 = add i64 0, 0
  %v717 = getelementptr inbounds float, ptr %v603, i64 %v716
  store <8 x float> %v677, ptr %v717, align 4
  %v718 = add i64 0, 0
  %v719 = getelementptr inbounds float, ptr %v609, i64 %v718
  store <8 x float> %v713, ptr %v719, align 4
  %v720 = add nsw i64 %v576, 1
  br label %b69
b71:
  %v721 = add i64 %v7, 0
  %v722 = sdiv i64 %v721, 1
  %v723 = add i64 %v2, 1
  %v724 = mul i64 %v722, %v2
  %v725 = sdiv i64 %v724, %v3
  %v726 = mul i64 %v725, 1
  %v727 = icmp slt i64 %v726, %v7
  %v728 = select i1 %v727, i64 %v726, i64 %v7
  %v729 = mul i64 %v722, %v723
  %v730 = sdiv i64 %v729, %v3
  %v731 = mul i64 %v730, 1
  %v732 = icmp slt i64 %v731, %v7
  %v733 = select i1 %v732, i64 %v731, i64 %v7
  br label %b72
b72:
  %v734 = phi i64 [ %v728, %b71 ], [ %v819, %b73 ]
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b73, label %b74
b73:
  %v736 = mul i64 %v734, 8
  %v737 = getelementptr inbounds float, ptr %v16, i64 %v736
  %v738 = add i64 %v253, 0
  %v739 = and i64 %v738, %v66
  %v740 = mul i64 %v739, %v7
  %v741 = add i64 %v740, %v734
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v14, i64 %v742
  %v744 = mul i64 %v734, 8
  %v745 = getelementptr inbounds float, ptr %v48, i64 %v744
  %v746 = mul i64 %v734, 8
  %v747 = getelementptr inbounds float, ptr %v46, i64 %v746
  %v748 = add i64 %v253, 1
  %v749 = and i64 %v748, %v70
  %v750 = mul i64 %v749, %v7
  %v751 = add i64 %v750, %v734
  %v752 = mul i64 %v751, 8
  %v753 = getelementptr inbounds float, ptr %v20, i64 %v752
  %v754 = add i64 0, 0
  %v755 = getelementptr inbounds float, ptr %v737, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = fptosi <8 x float> %v756 to <8 x i64>
  %v758 = icmp slt <8 x i64> %v757, splat (i64 0)
  %v759 = select <8 x i1> %v758, <8 x i64> splat (i64 0), <8 x i64> %v757
  %v760 = icmp sgt <8 x i64> %v759, splat (i64 7)
  %v761 = select <8 x i1> %v760, <8 x i64> splat (i64 7), <8 x i64> %v759
  %v762 = mul <8 x i64> %v761, splat (i64 1)
  %v763 = getelementptr inbounds float, ptr %v743, i64 0
  %v764 = add <8 x i64> %v762, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v765 = getelementptr float, ptr %v763, <8 x i64> %v764
  %v766 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v765, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v767 = add i64 0, 0
  %v768 = getelementptr inbounds float, ptr %v745, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = fcmp olt <8 x float> %v769, splat (float 0x3810000000000000)
  %v771 = fmul <8 x float> %v769, splat (float 0x4160000000000000)
  %v772 = select <8 x i1> %v770, <8 x float> %v771, <8 x float> %v769
  %v773 = bitcast <8 x float> %v772 to <8 x i32>
  %v774 = sub <8 x i32> %v773, splat (i32 -13302541)
  %v775 = lshr <8 x i32> %v774, splat (i32 23)
  %v776 = select <8 x i1> %v770, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v777 = add <8 x i32> %v775, splat (i32 1262485504)
  %v778 = bitcast <8 x i32> %v777 to <8 x float>
  %v779 = fsub <8 x float> %v778, %v776
  %v780 = and <8 x i32> %v774, splat (i32 8388607)
  %v781 = add <8 x i32> %v780, splat (i32 1060439283)
  %v782 = bitcast <8 x i32> %v781 to <8 x float>
  %v783 = fsub <8 x float> %v782, splat (float 0x3FF0000000000000)
  %v784 = fmul <8 x float> %v779, splat (float 0x3FE62E4000000000)
  %v785 = fmul <8 x float> %v779, splat (float 0x3EB7F7D1C0000000)
  %v786 = fmul <8 x float> %v783, %v783
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v786, <8 x float> splat (float 0xBFC0DA7220000000))
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v787, <8 x float> %v786, <8 x float> splat (float 0xBFC546EF00000000))
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v788, <8 x float> %v786, <8 x float> splat (float 0xBFD0002320000000))
  %v790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v786, <8 x float> splat (float 0x3FC22D90A0000000))
  %v791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v790, <8 x float> %v786, <8 x float> splat (float 0x3FC999FF60000000))
  %v792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v791, <8 x float> %v786, <8 x float> splat (float 0x3FD5555540000000))
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v783, <8 x float> %v789, <8 x float> %v792)
  %v794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v783, <8 x float> %v793, <8 x float> splat (float 0xBFE0000000000000))
  %v795 = fmul <8 x float> %v783, %v783
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> %v794, <8 x float> %v785)
  %v797 = fadd <8 x float> %v796, %v783
  %v798 = fadd <8 x float> %v797, %v784
  %v799 = fcmp oeq <8 x float> %v769, splat (float 0x7FF0000000000000)
  %v800 = select <8 x i1> %v799, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v798
  %v801 = fcmp oeq <8 x float> %v769, splat (float 0x0000000000000000)
  %v802 = select <8 x i1> %v801, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v800
  %v803 = fcmp ult <8 x float> %v769, splat (float 0x0000000000000000)
  %v804 = select <8 x i1> %v803, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v802
  %v805 = add i64 0, 0
  %v806 = getelementptr inbounds float, ptr %v747, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = fsub <8 x float> %v807, %v807
  %v809 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v810 = shufflevector <8 x float> %v809, <8 x float> poison, <8 x i32> zeroinitializer
  %v811 = fcmp oeq <8 x float> %v808, %v810
  %v812 = select <8 x i1> %v811, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v813 = fcmp une <8 x float> %v812, splat (float 0x0000000000000000)
  %v814 = select <8 x i1> %v813, <8 x float> %v807, <8 x float> %v810
  %v815 = fadd <8 x float> %v804, %v814
  %v816 = fadd <8 x float> %v766, %v815
  %v817 = add i64 0, 0
  %v818 = getelementptr inbounds float, ptr %v753, i64 %v817
  store <8 x float> %v816, ptr %v818, align 4
  %v819 = add nsw i64 %v734, 1
  br label %b72
b74:
  %v820 = add i64 %v7, 0
  %v821 = sdiv i64 %v820, 1
  %v822 = add i64 %v2, 1
  %v823 = mul i64 %v821, %v2
  %v824 = sdiv i64 %v823, %v3
  %v825 = mul i64 %v824, 1
  %v826 = icmp slt i64 %v825, %v7
  %v827 = select i1 %v826, i64 %v825, i64 %v7
  %v828 = mul i64 %v821, %v822
  %v829 = sdiv i64 %v828, %v3
  %v830 = mul i64 %v829, 1
  %v831 = icmp slt i64 %v830, %v7
  %v832 = select i1 %v831, i64 %v830, i64 %v7
  br label %b75
b75:
  %v833 = phi i64 [ %v827, %b74 ], [ %v851, %b76 ]
  %v834 = icmp slt i64 %v833, %v832
  br i1 %v834, label %b76, label %b77
b76:
  %v835 = mul i64 %v833, 8
  %v836 = getelementptr inbounds float, ptr %v48, i64 %v835
  %v837 = add i64 %v253, 0
  %v838 = and i64 %v837, %v82
  %v839 = mul i64 %v838, %v7
  %v840 = add i64 %v839, %v833
  %v841 = mul i64 %v840, 8
  %v842 = getelementptr inbounds float, ptr %v56, i64 %v841
  %v843 = add i64 0, 0
  %v844 = getelementptr inbounds float, ptr %v836, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v847 = shufflevector <8 x float> %v846, <8 x float> poison, <8 x i32> zeroinitializer
  %v848 = fdiv <8 x float> %v847, %v845
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v842, i64 %v849
  store <8 x float> %v848, ptr %v850, align 4
  %v851 = add nsw i64 %v833, 1
  br label %b75
b77:
  %v852 = add nsw i64 %v253, 1
  br label %b33
b35:
  %v853 = icmp sgt i64 %v3, 1
  br i1 %v853, label %b78, label %b79
b78:
  %v854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v855 = atomicrmw add ptr %v854, i64 1 acq_rel
  %v856 = mul i64 %v3, 5
  br label %b80
b80:
  %v857 = load atomic i64, ptr %v854 acquire, align 8
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b81, label %b82
b81:
  %v859 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v860 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v861 = load ptr, ptr %v860, align 4
  %v862 = add i64 %v8, 0
  %v863 = sdiv i64 %v862, 1
  %v864 = add i64 %v2, 1
  %v865 = mul i64 %v863, %v2
  %v866 = sdiv i64 %v865, %v3
  %v867 = mul i64 %v866, 1
  %v868 = icmp slt i64 %v867, %v8
  %v869 = select i1 %v868, i64 %v867, i64 %v8
  %v870 = mul i64 %v863, %v864
  %v871 = sdiv i64 %v870, %v3
  %v872 = mul i64 %v871, 1
  %v873 = icmp slt i64 %v872, %v8
  %v874 = select i1 %v873, i64 %v872, i64 %v8
  br label %b83
b83:
  %v875 = phi i64 [ %v869, %b79 ], [ %v912, %b88 ]
  %v876 = icmp slt i64 %v875, %v874
  br i1 %v876, label %b84, label %b85
b84:
  br label %b86
b86:
  %v877 = phi i64 [ 0, %b84 ], [ %v898, %b87 ]
  %v878 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b84 ], [ %v897, %b87 ]
  %v879 = icmp slt i64 %v877, 8
  br i1 %v879, label %b87, label %b88
b87:
  %v880 = srem i64 %v875, %v7
  %v881 = mul i64 %v880, 8
  %v882 = getelementptr inbounds float, ptr %v42, i64 %v881
  %v883 = mul i64 1, %v7
  %v884 = add i64 %v875, %v883
  %v885 = mul i64 %v884, 8
  %v886 = getelementptr inbounds float, ptr %v20, i64 %v885
  %v887 = add i64 0, %v877
  %v888 = getelementptr inbounds float, ptr %v882, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 0, %v877
  %v891 = getelementptr inbounds float, ptr %v886, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v894 = shufflevector <8 x float> %v893, <8 x float> poison, <8 x i32> zeroinitializer
  %v895 = fcmp une <8 x float> %v889, splat (float 0x0000000000000000)
  %v896 = select <8 x i1> %v895, <8 x float> %v892, <8 x float> %v894
  %v897 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v878, <8 x float> %v896)
  %v898 = add nsw i64 %v877, 8
  br label %b86
b88:
  %v899 = shufflevector <8 x float> %v878, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v900 = shufflevector <8 x float> %v878, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v901 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v899, <4 x float> %v900)
  %v902 = shufflevector <4 x float> %v901, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v903 = shufflevector <4 x float> %v901, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v904 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v902, <2 x float> %v903)
  %v905 = extractelement <2 x float> %v904, i64 0
  %v906 = extractelement <2 x float> %v904, i64 1
  %v907 = call float @llvm.maximum.f32(float %v905, float %v906)
  %v908 = call float @llvm.maximum.f32(float %v907, float 0xFFF0000000000000)
  %v909 = mul i64 %v875, 1
  %v910 = getelementptr inbounds float, ptr %v58, i64 %v909
  %v911 = getelementptr inbounds float, ptr %v910, i64 0
  store float %v908, ptr %v911, align 4
  %v912 = add nsw i64 %v875, 1
  br label %b83
b85:
  %v913 = add i64 %v8, 0
  %v914 = sdiv i64 %v913, 1
  %v915 = add i64 %v2, 1
  %v916 = mul i64 %v914, %v2
  %v917 = sdiv i64 %v916, %v3
  %v918 = mul i64 %v917, 1
  %v919 = icmp slt i64 %v918, %v8
  %v920 = select i1 %v919, i64 %v918, i64 %v8
  %v921 = mul i64 %v914, %v915
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v8
  %v925 = select i1 %v924, i64 %v923, i64 %v8
  br label %b89
b89:
  %v926 = phi i64 [ %v920, %b85 ], [ %v941, %b90 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b90, label %b91
b90:
  %v928 = mul i64 %v926, 1
  %v929 = getelementptr inbounds float, ptr %v58, i64 %v928
  %v930 = getelementptr inbounds float, ptr %v929, i64 0
  %v931 = load float, ptr %v930, align 4
  %v932 = fsub float %v931, %v931
  %v933 = fcmp oeq float %v932, 0x0000000000000000
  %v934 = select i1 %v933, float 0x3FF0000000000000, float 0x0000000000000000
  %v935 = fcmp une float %v934, 0x0000000000000000
  %v936 = select i1 %v935, float %v931, float 0x0000000000000000
  %v937 = mul i64 %v926, 1
  %v938 = getelementptr inbounds float, ptr %v60, i64 %v937
  %v939 = add i64 0, 0
  %v940 = getelementptr inbounds float, ptr %v938, i64 %v939
  store float %v936, ptr %v940, align 4
  %v941 = add nsw i64 %v926, 1
  br label %b89
b91:
  %v942 = add i64 %v8, 0
  %v943 = sdiv i64 %v942, 1
  %v944 = add i64 %v2, 1
  %v945 = mul i64 %v943, %v2
  %v946 = sdiv i64 %v945, %v3
  %v947 = mul i64 %v946, 1
  %v948 = icmp slt i64 %v947, %v8
  %v949 = select i1 %v948, i64 %v947, i64 %v8
  %v950 = mul i64 %v943, %v944
  %v951 = sdiv i64 %v950, %v3
  %v952 = mul i64 %v951, 1
  %v953 = icmp slt i64 %v952, %v8
  %v954 = select i1 %v953, i64 %v952, i64 %v8
  br label %b92
b92:
  %v955 = phi i64 [ %v949, %b91 ], [ %v1024, %b97 ]
  %v956 = icmp slt i64 %v955, %v954
  br i1 %v956, label %b93, label %b94
b93:
  br label %b95
b95:
  %v957 = phi i64 [ 0, %b93 ], [ %v1010, %b96 ]
  %v958 = phi <8 x float> [ splat (float 0x0000000000000000), %b93 ], [ %v1009, %b96 ]
  %v959 = icmp slt i64 %v957, 8
  br i1 %v959, label %b96, label %b97
b96:
  %v960 = srem i64 %v955, %v7
  %v961 = mul i64 %v960, 8
  %v962 = getelementptr inbounds float, ptr %v42, i64 %v961
  %v963 = mul i64 1, %v7
  %v964 = add i64 %v955, %v963
  %v965 = mul i64 %v964, 8
  %v966 = getelementptr inbounds float, ptr %v20, i64 %v965
  %v967 = mul i64 %v955, 1
  %v968 = getelementptr inbounds float, ptr %v60, i64 %v967
  %v969 = getelementptr inbounds float, ptr %v968, i64 0
  %v970 = load float, ptr %v969, align 4
  %v971 = add i64 0, %v957
  %v972 = getelementptr inbounds float, ptr %v962, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 0, %v957
  %v975 = getelementptr inbounds float, ptr %v966, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v978 = shufflevector <8 x float> %v977, <8 x float> poison, <8 x i32> zeroinitializer
  %v979 = fcmp une <8 x float> %v973, splat (float 0x0000000000000000)
  %v980 = select <8 x i1> %v979, <8 x float> %v976, <8 x float> %v978
  %v981 = insertelement <8 x float> poison, float %v970, i64 0
  %v982 = shufflevector <8 x float> %v981, <8 x float> poison, <8 x i32> zeroinitializer
  %v983 = fsub <8 x float> %v980, %v982
  %v984 = fcmp olt <8 x float> %v983, splat (float 0xC05A400000000000)
  %v985 = select <8 x i1> %v984, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v983
  %v986 = fcmp ogt <8 x float> %v985, splat (float 0x4056400000000000)
  %v987 = select <8 x i1> %v986, <8 x float> splat (float 0x4056400000000000), <8 x float> %v985
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v989 = fsub <8 x float> %v988, splat (float 0x4168000000000000)
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v989, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v987)
  %v991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v989, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v990)
  %v992 = bitcast <8 x float> %v988 to <8 x i32>
  %v993 = fmul <8 x float> %v991, %v991
  %v994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v991, <8 x float> splat (float 0x3F81227F40000000))
  %v995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v994, <8 x float> %v991, <8 x float> splat (float 0x3FA5556740000000))
  %v996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v995, <8 x float> %v991, <8 x float> splat (float 0x3FC5554B00000000))
  %v997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v996, <8 x float> %v991, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v993, <8 x float> %v997, <8 x float> %v991)
  %v999 = sub <8 x i32> %v992, splat (i32 1262485250)
  %v1000 = lshr <8 x i32> %v999, splat (i32 1)
  %v1001 = sub <8 x i32> %v999, %v1000
  %v1002 = shl <8 x i32> %v1000, splat (i32 23)
  %v1003 = bitcast <8 x i32> %v1002 to <8 x float>
  %v1004 = shl <8 x i32> %v1001, splat (i32 23)
  %v1005 = bitcast <8 x i32> %v1004 to <8 x float>
  %v1006 = fadd <8 x float> %v998, splat (float 0x3FF0000000000000)
  %v1007 = fmul <8 x float> %v1006, %v1003
  %v1008 = fmul <8 x float> %v1007, %v1005
  %v1009 = fadd <8 x float> %v958, %v1008
  %v1010 = add nsw i64 %v957, 8
  br label %b95
b97:
  %v1011 = shufflevector <8 x float> %v958, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1012 = shufflevector <8 x float> %v958, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1013 = fadd <4 x float> %v1011, %v1012
  %v1014 = shufflevector <4 x float> %v1013, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1015 = shufflevector <4 x float> %v1013, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1016 = fadd <2 x float> %v1014, %v1015
  %v1017 = extractelement <2 x float> %v1016, i64 0
  %v1018 = extractelement <2 x float> %v1016, i64 1
  %v1019 = fadd float %v1017, %v1018
  %v1020 = fadd float %v1019, 0x0000000000000000
  %v1021 = mul i64 %v955, 1
  %v1022 = getelementptr inbounds float, ptr %v58, i64 %v1021
  %v1023 = getelementptr inbounds float, ptr %v1022, i64 0
  store float %v1020, ptr %v1023, align 4
  %v1024 = add nsw i64 %v955, 1
  br label %b92
b94:
  %v1025 = add i64 %v8, 0
  %v1026 = sdiv i64 %v1025, 1
  %v1027 = add i64 %v2, 1
  %v1028 = mul i64 %v1026, %v2
  %v1029 = sdiv i64 %v1028, %v3
  %v1030 = mul i64 %v1029, 1
  %v1031 = icmp slt i64 %v1030, %v8
  %v1032 = select i1 %v1031, i64 %v1030, i64 %v8
  %v1033 = mul i64 %v1026, %v1027
  %v1034 = sdiv i64 %v1033, %v3
  %v1035 = mul i64 %v1034, 1
  %v1036 = icmp slt i64 %v1035, %v8
  %v1037 = select i1 %v1036, i64 %v1035, i64 %v8
  br label %b98
b98:
  %v1038 = phi i64 [ %v1032, %b94 ], [ %v1088, %b99 ]
  %v1039 = icmp slt i64 %v1038, %v1037
  br i1 %v1039, label %b99, label %b100
b99:
  %v1040 = mul i64 %v1038, 1
  %v1041 = getelementptr inbounds float, ptr %v58, i64 %v1040
  %v1042 = getelementptr inbounds float, ptr %v1041, i64 0
  %v1043 = load float, ptr %v1042, align 4
  %v1044 = fcmp olt float %v1043, 0x3810000000000000
  %v1045 = fmul float %v1043, 0x4160000000000000
  %v1046 = select i1 %v1044, float %v1045, float %v1043
  %v1047 = bitcast float %v1046 to i32
  %v1048 = sub i32 %v1047, -13302541
  %v1049 = lshr i32 %v1048, 23
  %v1050 = select i1 %v1044, float 0x41680012E0000000, float 0x4168001000000000
  %v1051 = add i32 %v1049, 1262485504
  %v1052 = bitcast i32 %v1051 to float
  %v1053 = fsub float %v1052, %v1050
  %v1054 = and i32 %v1048, 8388607
  %v1055 = add i32 %v1054, 1060439283
  %v1056 = bitcast i32 %v1055 to float
  %v1057 = fsub float %v1056, 0x3FF0000000000000
  %v1058 = fmul float %v1053, 0x3FE62E4000000000
  %v1059 = fmul float %v1053, 0x3EB7F7D1C0000000
  %v1060 = fmul float %v1057, %v1057
  %v1061 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1060, float 0xBFC0DA7220000000)
  %v1062 = call float @llvm.fmuladd.f32(float %v1061, float %v1060, float 0xBFC546EF00000000)
  %v1063 = call float @llvm.fmuladd.f32(float %v1062, float %v1060, float 0xBFD0002320000000)
  %v1064 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1060, float 0x3FC22D90A0000000)
  %v1065 = call float @llvm.fmuladd.f32(float %v1064, float %v1060, float 0x3FC999FF60000000)
  %v1066 = call float @llvm.fmuladd.f32(float %v1065, float %v1060, float 0x3FD5555540000000)
  %v1067 = call float @llvm.fmuladd.f32(float %v1057, float %v1063, float %v1066)
  %v1068 = call float @llvm.fmuladd.f32(float %v1057, float %v1067, float 0xBFE0000000000000)
  %v1069 = fmul float %v1057, %v1057
  %v1070 = call float @llvm.fmuladd.f32(float %v1069, float %v1068, float %v1059)
  %v1071 = fadd float %v1070, %v1057
  %v1072 = fadd float %v1071, %v1058
  %v1073 = fcmp oeq float %v1043, 0x7FF0000000000000
  %v1074 = select i1 %v1073, float 0x7FF0000000000000, float %v1072
  %v1075 = fcmp oeq float %v1043, 0x0000000000000000
  %v1076 = select i1 %v1075, float 0xFFF0000000000000, float %v1074
  %v1077 = fcmp ult float %v1043, 0x0000000000000000
  %v1078 = select i1 %v1077, float 0x7FF8000000000000, float %v1076
  %v1079 = mul i64 %v1038, 1
  %v1080 = getelementptr inbounds float, ptr %v60, i64 %v1079
  %v1081 = getelementptr inbounds float, ptr %v1080, i64 0
  %v1082 = load float, ptr %v1081, align 4
  %v1083 = fadd float %v1078, %v1082
  %v1084 = fneg float %v1083
  %v1085 = mul i64 %v1038, 1
  %v1086 = getelementptr inbounds float, ptr %v24, i64 %v1085
  %v1087 = getelementptr inbounds float, ptr %v1086, i64 0
  store float %v1084, ptr %v1087, align 4
  %v1088 = add nsw i64 %v1038, 1
  br label %b98
b100:
  %v1089 = add i64 %v8, 0
  %v1090 = sdiv i64 %v1089, 1
  %v1091 = add i64 %v2, 1
  %v1092 = mul i64 %v1090, %v2
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v8
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v8
  %v1097 = mul i64 %v1090, %v1091
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v8
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v8
  br label %b101
b101:
  %v1102 = phi i64 [ %v1096, %b100 ], [ %v1113, %b102 ]
  %v1103 = icmp slt i64 %v1102, %v1101
  br i1 %v1103, label %b102, label %b103
b102:
  %v1104 = mul i64 %v1102, 1
  %v1105 = getelementptr inbounds float, ptr %v58, i64 %v1104
  %v1106 = getelementptr inbounds float, ptr %v1105, i64 0
  %v1107 = load float, ptr %v1106, align 4
  %v1108 = fdiv float 0x3FF0000000000000, %v1107
  %v1109 = mul i64 %v1102, 1
  %v1110 = getelementptr inbounds float, ptr %v62, i64 %v1109
  %v1111 = add i64 0, 0
  %v1112 = getelementptr inbounds float, ptr %v1110, i64 %v1111
  store float %v1108, ptr %v1112, align 4
  %v1113 = add nsw i64 %v1102, 1
  br label %b101
b103:
  %v1114 = icmp sgt i64 %v3, 1
  br i1 %v1114, label %b104, label %b105
b104:
  %v1115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1116 = atomicrmw add ptr %v1115, i64 1 acq_rel
  %v1117 = mul i64 %v3, 6
  br label %b106
b106:
  %v1118 = load atomic i64, ptr %v1115 acquire, align 8
  %v1119 = icmp slt i64 %v1118, %v1117
  br i1 %v1119, label %b107, label %b108
b107:
  %v1120 = call i32 @sched_yield()
  br label %b106
b108:
  br label %b105
b105:
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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 6
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 8
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 9
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 11
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 12
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 24
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 25
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v92 = load ptr, ptr %v91, align 4
  br label %b0
b0:
  %v93 = phi i64 [ 0, %entry ], [ %v442, %b20 ]
  %v94 = icmp slt i64 %v93, %v5
  br i1 %v94, label %b1, label %b2
b1:
  %v95 = sub i64 %v5, 1
  %v96 = sub i64 %v95, %v93
  %v97 = add i64 %v7, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, %v7
  %v104 = select i1 %v103, i64 %v102, i64 %v7
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  br label %b3
b3:
  %v110 = phi i64 [ %v104, %b1 ], [ %v209, %b4 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b4, label %b5
b4:
  %v112 = add i64 %v96, 1
  %v113 = and i64 %v112, 1
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v110
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v22, i64 %v116
  %v118 = mul i64 %v110, 8
  %v119 = getelementptr inbounds float, ptr %v42, i64 %v118
  %v120 = add i64 %v96, 0
  %v121 = and i64 %v120, %v68
  %v122 = mul i64 %v121, %v7
  %v123 = add i64 %v122, %v110
  %v124 = mul i64 %v123, 1
  %v125 = getelementptr inbounds float, ptr %v18, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load float, ptr %v126, align 4
  %v128 = fneg float %v127
  %v129 = add i64 %v96, 0
  %v130 = and i64 %v129, %v88
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v110
  %v133 = mul i64 %v132, 1
  %v134 = getelementptr inbounds float, ptr %v62, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 0
  %v136 = load float, ptr %v135, align 4
  %v137 = fmul float %v128, %v136
  %v138 = add i64 %v96, 1
  %v139 = and i64 %v138, %v70
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v110
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v20, i64 %v142
  %v144 = add i64 %v96, 0
  %v145 = and i64 %v144, %v86
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v110
  %v148 = mul i64 %v147, 1
  %v149 = getelementptr inbounds float, ptr %v60, i64 %v148
  %v150 = getelementptr inbounds float, ptr %v149, i64 0
  %v151 = load float, ptr %v150, align 4
  %v152 = add i64 %v96, 0
  %v153 = and i64 %v152, %v90
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v110
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v64, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v117, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v119, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v143, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = fcmp une <8 x float> %v163, splat (float 0x0000000000000000)
  %v170 = select <8 x i1> %v169, <8 x float> %v166, <8 x float> %v168
  %v171 = insertelement <8 x float> poison, float %v151, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = fsub <8 x float> %v170, %v172
  %v174 = fcmp olt <8 x float> %v173, splat (float 0xC05A400000000000)
  %v175 = select <8 x i1> %v174, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v173
  %v176 = fcmp ogt <8 x float> %v175, splat (float 0x4056400000000000)
  %v177 = select <8 x i1> %v176, <8 x float> splat (float 0x4056400000000000), <8 x float> %v175
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v179 = fsub <8 x float> %v178, splat (float 0x4168000000000000)
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v177)
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v180)
  %v182 = bitcast <8 x float> %v178 to <8 x i32>
  %v183 = fmul <8 x float> %v181, %v181
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v181, <8 x float> splat (float 0x3F81227F40000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v181, <8 x float> splat (float 0x3FA5556740000000))
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v181, <8 x float> splat (float 0x3FC5554B00000000))
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v181, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v187, <8 x float> %v181)
  %v189 = sub <8 x i32> %v182, splat (i32 1262485250)
  %v190 = lshr <8 x i32> %v189, splat (i32 1)
  %v191 = sub <8 x i32> %v189, %v190
  %v192 = shl <8 x i32> %v190, splat (i32 23)
  %v193 = bitcast <8 x i32> %v192 to <8 x float>
  %v194 = shl <8 x i32> %v191, splat (i32 23)
  %v195 = bitcast <8 x i32> %v194 to <8 x float>
  %v196 = fadd <8 x float> %v188, splat (float 0x3FF0000000000000)
  %v197 = fmul <8 x float> %v196, %v193
  %v198 = fmul <8 x float> %v197, %v195
  %v199 = insertelement <8 x float> poison, float %v137, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = fmul <8 x float> %v200, %v198
  %v202 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v203 = shufflevector <8 x float> %v202, <8 x float> poison, <8 x i32> zeroinitializer
  %v204 = fcmp une <8 x float> %v163, splat (float 0x0000000000000000)
  %v205 = select <8 x i1> %v204, <8 x float> %v201, <8 x float> %v203
  %v206 = fadd <8 x float> %v160, %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v157, i64 %v207
  store <8 x float> %v206, ptr %v208, align 4
  %v209 = add nsw i64 %v110, 1
  br label %b3
b5:
  %v210 = add i64 %v7, 0
  %v211 = sdiv i64 %v210, 1
  %v212 = add i64 %v2, 1
  %v213 = mul i64 %v211, %v2
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, %v7
  %v217 = select i1 %v216, i64 %v215, i64 %v7
  %v218 = mul i64 %v211, %v212
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  br label %b6
b6:
  %v223 = phi i64 [ %v217, %b5 ], [ %v264, %b7 ]
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b7, label %b8
b7:
  %v225 = add i64 %v96, 0
  %v226 = and i64 %v225, %v90
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v223
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v64, i64 %v229
  %v231 = add i64 %v96, 0
  %v232 = and i64 %v231, %v82
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v223
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v56, i64 %v235
  %v237 = add i64 %v96, 0
  %v238 = and i64 %v237, %v78
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v223
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v52, i64 %v241
  %v243 = mul i64 %v223, 8
  %v244 = getelementptr inbounds float, ptr %v34, i64 %v243
  %v245 = icmp ult i64 7, 8
  %v246 = select i1 %v245, i64 7, i64 8
  %v247 = trunc i64 %v246 to i32
  %v248 = insertelement <8 x i32> poison, i32 %v247, i64 0
  %v249 = shufflevector <8 x i32> %v248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v250 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v249
  %v251 = add i64 1, 0
  %v252 = getelementptr inbounds float, ptr %v230, i64 %v251
  %v253 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v252, <8 x i1> %v250, <8 x float> zeroinitializer)
  %v254 = add i64 1, 0
  %v255 = getelementptr inbounds float, ptr %v236, i64 %v254
  %v256 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v255, <8 x i1> %v250, <8 x float> zeroinitializer)
  %v257 = fmul <8 x float> %v253, %v256
  %v258 = add i64 1, 0
  %v259 = getelementptr inbounds float, ptr %v242, i64 %v258
  %v260 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v259, <8 x i1> %v250, <8 x float> zeroinitializer)
  %v261 = fmul <8 x float> %v257, %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v244, i64 %v262
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v261, ptr align 4 %v263, <8 x i1> %v250)
  %v264 = add nsw i64 %v223, 1
  br label %b6
b8:
  %v265 = add i64 %v7, 0
  %v266 = sdiv i64 %v265, 1
  %v267 = add i64 %v2, 1
  %v268 = mul i64 %v266, %v2
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, %v7
  %v272 = select i1 %v271, i64 %v270, i64 %v7
  %v273 = mul i64 %v266, %v267
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, %v7
  %v277 = select i1 %v276, i64 %v275, i64 %v7
  br label %b9
b9:
  %v278 = phi i64 [ %v272, %b8 ], [ %v284, %b10 ]
  %v279 = icmp slt i64 %v278, %v277
  br i1 %v279, label %b10, label %b11
b10:
  %v280 = mul i64 %v278, 8
  %v281 = getelementptr inbounds float, ptr %v34, i64 %v280
  %v282 = add i64 7, 0
  %v283 = getelementptr inbounds float, ptr %v281, i64 %v282
  store float 0x0000000000000000, ptr %v283, align 4
  %v284 = add nsw i64 %v278, 1
  br label %b9
b11:
  %v285 = add i64 %v7, 0
  %v286 = sdiv i64 %v285, 1
  %v287 = add i64 %v2, 1
  %v288 = mul i64 %v286, %v2
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v7
  %v292 = select i1 %v291, i64 %v290, i64 %v7
  %v293 = mul i64 %v286, %v287
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, %v7
  %v297 = select i1 %v296, i64 %v295, i64 %v7
  br label %b12
b12:
  %v298 = phi i64 [ %v292, %b11 ], [ %v348, %b13 ]
  %v299 = icmp slt i64 %v298, %v297
  br i1 %v299, label %b13, label %b14
b13:
  %v300 = mul i64 %v298, 6
  %v301 = getelementptr inbounds float, ptr %v44, i64 %v300
  %v302 = add i64 %v96, 0
  %v303 = and i64 %v302, %v90
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v298
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v64, i64 %v306
  %v308 = add i64 %v96, 0
  %v309 = and i64 %v308, %v82
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v298
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v56, i64 %v312
  %v314 = add i64 %v96, 0
  %v315 = and i64 %v314, %v80
  %v316 = mul i64 %v315, %v7
  %v317 = add i64 %v316, %v298
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v54, i64 %v318
  %v320 = mul i64 %v298, 8
  %v321 = getelementptr inbounds float, ptr %v36, i64 %v320
  %v322 = icmp ult i64 6, 8
  %v323 = select i1 %v322, i64 6, i64 8
  %v324 = trunc i64 %v323 to i32
  %v325 = insertelement <8 x i32> poison, i32 %v324, i64 0
  %v326 = shufflevector <8 x i32> %v325, <8 x i32> poison, <8 x i32> zeroinitializer
  %v327 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v326
  %v328 = add i64 0, 0
  %v329 = getelementptr inbounds float, ptr %v301, i64 %v328
  %v330 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v329, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v331 = add i64 2, 0
  %v332 = getelementptr inbounds float, ptr %v307, i64 %v331
  %v333 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v332, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v334 = add i64 2, 0
  %v335 = getelementptr inbounds float, ptr %v313, i64 %v334
  %v336 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v335, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v337 = fmul <8 x float> %v333, %v336
  %v338 = add i64 2, 0
  %v339 = getelementptr inbounds float, ptr %v319, i64 %v338
  %v340 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v339, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v341 = fmul <8 x float> %v337, %v340
  %v342 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v343 = shufflevector <8 x float> %v342, <8 x float> poison, <8 x i32> zeroinitializer
  %v344 = fcmp une <8 x float> %v330, splat (float 0x0000000000000000)
  %v345 = select <8 x i1> %v344, <8 x float> %v341, <8 x float> %v343
  %v346 = add i64 0, 0
  %v347 = getelementptr inbounds float, ptr %v321, i64 %v346
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v345, ptr align 4 %v347, <8 x i1> %v327)
  %v348 = add nsw i64 %v298, 1
  br label %b12
b14:
  %v349 = add i64 %v7, 0
  %v350 = sdiv i64 %v349, 1
  %v351 = add i64 %v2, 1
  %v352 = mul i64 %v350, %v2
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v7
  %v356 = select i1 %v355, i64 %v354, i64 %v7
  %v357 = mul i64 %v350, %v351
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, %v7
  %v361 = select i1 %v360, i64 %v359, i64 %v7
  br label %b15
b15:
  %v362 = phi i64 [ %v356, %b14 ], [ %v376, %b16 ]
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b16, label %b17
b16:
  %v364 = mul i64 %v362, 8
  %v365 = getelementptr inbounds float, ptr %v36, i64 %v364
  %v366 = icmp ult i64 2, 8
  %v367 = select i1 %v366, i64 2, i64 8
  %v368 = trunc i64 %v367 to i32
  %v369 = insertelement <8 x i32> poison, i32 %v368, i64 0
  %v370 = shufflevector <8 x i32> %v369, <8 x i32> poison, <8 x i32> zeroinitializer
  %v371 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v370
  %v372 = add i64 6, 0
  %v373 = getelementptr inbounds float, ptr %v365, i64 %v372
  %v374 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v375, ptr align 4 %v373, <8 x i1> %v371)
  %v376 = add nsw i64 %v362, 1
  br label %b15
b17:
  %v377 = add i64 %v7, 0
  %v378 = sdiv i64 %v377, 1
  %v379 = add i64 %v2, 1
  %v380 = mul i64 %v378, %v2
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v7
  %v384 = select i1 %v383, i64 %v382, i64 %v7
  %v385 = mul i64 %v378, %v379
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v7
  %v389 = select i1 %v388, i64 %v387, i64 %v7
  br label %b18
b18:
  %v390 = phi i64 [ %v384, %b17 ], [ %v441, %b19 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b19, label %b20
b19:
  %v392 = add i64 %v96, 0
  %v393 = and i64 %v392, %v90
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v390
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v64, i64 %v396
  %v398 = add i64 %v96, 0
  %v399 = and i64 %v398, %v82
  %v400 = mul i64 %v399, %v7
  %v401 = add i64 %v400, %v390
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v56, i64 %v402
  %v404 = add i64 %v96, 0
  %v405 = and i64 %v404, %v76
  %v406 = mul i64 %v405, %v7
  %v407 = add i64 %v406, %v390
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v50, i64 %v408
  %v410 = mul i64 %v390, 8
  %v411 = getelementptr inbounds float, ptr %v36, i64 %v410
  %v412 = mul i64 %v390, 8
  %v413 = getelementptr inbounds float, ptr %v34, i64 %v412
  %v414 = add i64 %v96, 0
  %v415 = and i64 %v414, 1
  %v416 = mul i64 %v415, %v7
  %v417 = add i64 %v416, %v390
  %v418 = mul i64 %v417, 8
  %v419 = getelementptr inbounds float, ptr %v22, i64 %v418
  %v420 = add i64 0, 0
  %v421 = getelementptr inbounds float, ptr %v397, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 0, 0
  %v424 = getelementptr inbounds float, ptr %v403, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = fmul <8 x float> %v422, %v425
  %v427 = add i64 0, 0
  %v428 = getelementptr inbounds float, ptr %v409, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = fmul <8 x float> %v426, %v429
  %v431 = add i64 0, 0
  %v432 = getelementptr inbounds float, ptr %v411, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = fadd <8 x float> %v430, %v433
  %v435 = add i64 0, 0
  %v436 = getelementptr inbounds float, ptr %v413, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = fadd <8 x float> %v434, %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v419, i64 %v439
  store <8 x float> %v438, ptr %v440, align 4
  %v441 = add nsw i64 %v390, 1
  br label %b18
b20:
  %v442 = add nsw i64 %v93, 1
  br label %b0
b2:
  %v443 = icmp sgt i64 %v3, 1
  br i1 %v443, label %b21, label %b22
b21:
  %v444 = getelementptr inbounds i64, ptr %v1, i64 3
  %v445 = atomicrmw add ptr %v444, i64 1 acq_rel
  %v446 = mul i64 %v3, 1
  br label %b23
b23:
  %v447 = load atomic i64, ptr %v444 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b24, label %b25
b24:
  %v449 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v450 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v451 = load ptr, ptr %v450, align 4
  %v452 = add i64 %v8, 0
  %v453 = sdiv i64 %v452, 1
  %v454 = add i64 %v2, 1
  %v455 = mul i64 %v453, %v2
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v8
  %v459 = select i1 %v458, i64 %v457, i64 %v8
  %v460 = mul i64 %v453, %v454
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v8
  %v464 = select i1 %v463, i64 %v462, i64 %v8
  br label %b26
b26:
  %v465 = phi i64 [ %v459, %b22 ], [ %v497, %b34 ]
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b27, label %b28
b27:
  %v467 = mul i64 %v465, 8
  %v468 = getelementptr inbounds float, ptr %v26, i64 %v467
  br label %b29
b29:
  %v469 = phi i64 [ 0, %b27 ], [ %v472, %b30 ]
  %v470 = icmp slt i64 %v469, 8
  br i1 %v470, label %b30, label %b31
b30:
  %v471 = getelementptr inbounds float, ptr %v468, i64 %v469
  store float 0x0000000000000000, ptr %v471, align 4
  %v472 = add nsw i64 %v469, 1
  br label %b29
b31:
  br label %b32
b32:
  %v473 = phi i64 [ 0, %b31 ], [ %v496, %b33 ]
  %v474 = icmp slt i64 %v473, 8
  br i1 %v474, label %b33, label %b34
b33:
  %v475 = srem i64 %v465, %v7
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v16, i64 %v476
  %v478 = mul i64 %v465, 8
  %v479 = getelementptr inbounds float, ptr %v64, i64 %v478
  %v480 = add i64 0, %v473
  %v481 = getelementptr inbounds float, ptr %v477, i64 %v480
  %v482 = load float, ptr %v481, align 4
  %v483 = add i64 0, %v473
  %v484 = getelementptr inbounds float, ptr %v479, i64 %v483
  %v485 = load float, ptr %v484, align 4
  %v486 = fptosi float %v482 to i64
  %v487 = icmp slt i64 %v486, 0
  %v488 = select i1 %v487, i64 0, i64 %v486
  %v489 = icmp sgt i64 %v488, 7
  %v490 = select i1 %v489, i64 7, i64 %v488
  %v491 = mul i64 %v490, 1
  %v492 = add i64 0, %v491
  %v493 = getelementptr inbounds float, ptr %v468, i64 %v492
  %v494 = load float, ptr %v493, align 4
  %v495 = fadd float %v494, %v485
  store float %v495, ptr %v493, align 4
  %v496 = add nsw i64 %v473, 1
  br label %b32
b34:
  %v497 = add nsw i64 %v465, 1
  br label %b26
b28:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b35, label %b36
b35:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = mul i64 %v3, 2
  br label %b37
b37:
  %v502 = load atomic i64, ptr %v499 acquire, align 8
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b38, label %b39
b38:
  %v504 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.fmuladd.f32(float, float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
