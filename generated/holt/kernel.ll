; generated from specs/holt.yaml by `make generated`: do not edit
; holt D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 0
  %v79 = add i64 %v78, 0
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b0, label %b1
b0:
  %v84 = icmp eq i64 %v2, 0
  br i1 %v84, label %b2, label %b3
b2:
  %v85 = add i64 0, 0
  %v86 = getelementptr inbounds float, ptr %v10, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = fsub <8 x float> %v89, %v87
  %v91 = add i64 0, 0
  %v92 = getelementptr inbounds float, ptr %v12, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fsub <8 x float> %v89, %v93
  %v95 = add i64 0, 0
  %v96 = getelementptr inbounds float, ptr %v38, i64 %v95
  %v97 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v98, ptr %v96, align 4
  %v99 = add i64 0, 0
  %v100 = getelementptr inbounds float, ptr %v40, i64 %v99
  store <8 x float> %v90, ptr %v100, align 4
  %v101 = add i64 0, 0
  %v102 = getelementptr inbounds float, ptr %v42, i64 %v101
  store <8 x float> %v94, ptr %v102, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v103 = icmp sgt i64 %v3, 1
  br i1 %v103, label %b4, label %b5
b4:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = load i64, ptr %v75, align 8
  %v107 = add i64 %v106, 1
  store i64 %v107, ptr %v75, align 8
  %v108 = mul i64 %v3, %v107
  br label %b6
b6:
  %v109 = load atomic i64, ptr %v104 acquire, align 8
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b7, label %b8
b7:
  %v111 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 4
  %v113 = load i64, ptr %v112, align 8
  %v114 = icmp eq i64 %v113, 0
  br i1 %v114, label %b9, label %b10
b9:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 29
  %v116 = load i64, ptr %v115, align 8
  %v117 = icmp eq i64 %v116, 0
  br i1 %v117, label %b11, label %b12
b11:
  %v118 = add i64 %v7, 0
  %v119 = sdiv i64 %v118, 1
  %v120 = add i64 %v2, 1
  %v121 = mul i64 %v119, %v2
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, %v7
  %v125 = select i1 %v124, i64 %v123, i64 %v7
  %v126 = mul i64 %v119, %v120
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  br label %b13
b13:
  %v131 = phi i64 [ %v125, %b11 ], [ %v142, %b14 ]
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b14, label %b15
b14:
  %v133 = and i64 0, %v64
  %v134 = mul i64 %v133, %v7
  %v135 = add i64 %v134, %v131
  %v136 = mul i64 %v135, 8
  %v137 = getelementptr inbounds float, ptr %v22, i64 %v136
  %v138 = add i64 0, 0
  %v139 = getelementptr inbounds float, ptr %v137, i64 %v138
  %v140 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v141, ptr %v139, align 4
  %v142 = add nsw i64 %v131, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v143 = icmp sgt i64 %v3, 1
  br i1 %v143, label %b16, label %b17
b16:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v145 = atomicrmw add ptr %v144, i64 1 acq_rel
  %v146 = load i64, ptr %v75, align 8
  %v147 = add i64 %v146, 1
  store i64 %v147, ptr %v75, align 8
  %v148 = mul i64 %v3, %v147
  br label %b18
b18:
  %v149 = load atomic i64, ptr %v144 acquire, align 8
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b19, label %b20
b19:
  %v151 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v152 = getelementptr inbounds i64, ptr %v1, i64 4
  %v153 = load i64, ptr %v152, align 8
  %v154 = icmp eq i64 %v153, 0
  br i1 %v154, label %b21, label %b22
b21:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 30
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp eq i64 %v156, 0
  br i1 %v157, label %b23, label %b24
b23:
  %v158 = add i64 %v7, 0
  %v159 = sdiv i64 %v158, 1
  %v160 = add i64 %v2, 1
  %v161 = mul i64 %v159, %v2
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, %v7
  %v165 = select i1 %v164, i64 %v163, i64 %v7
  %v166 = mul i64 %v159, %v160
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, %v7
  %v170 = select i1 %v169, i64 %v168, i64 %v7
  br label %b25
b25:
  %v171 = phi i64 [ %v165, %b23 ], [ %v182, %b26 ]
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b26, label %b27
b26:
  %v173 = and i64 0, %v66
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v171
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v24, i64 %v176
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v177, i64 %v178
  %v180 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = add nsw i64 %v171, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v183 = icmp sgt i64 %v3, 1
  br i1 %v183, label %b28, label %b29
b28:
  %v184 = getelementptr inbounds i64, ptr %v1, i64 3
  %v185 = atomicrmw add ptr %v184, i64 1 acq_rel
  %v186 = load i64, ptr %v75, align 8
  %v187 = add i64 %v186, 1
  store i64 %v187, ptr %v75, align 8
  %v188 = mul i64 %v3, %v187
  br label %b30
b30:
  %v189 = load atomic i64, ptr %v184 acquire, align 8
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b31, label %b32
b31:
  %v191 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v192 = phi i64 [ 0, %b29 ], [ %v281, %b38 ]
  %v193 = icmp slt i64 %v192, %v5
  br i1 %v193, label %b34, label %b35
b34:
  %v194 = add i64 %v7, 0
  %v195 = sdiv i64 %v194, 1
  %v196 = add i64 %v2, 1
  %v197 = mul i64 %v195, %v2
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v7
  %v201 = select i1 %v200, i64 %v199, i64 %v7
  %v202 = mul i64 %v195, %v196
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  br label %b36
b36:
  %v207 = phi i64 [ %v201, %b34 ], [ %v280, %b37 ]
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b37, label %b38
b37:
  %v209 = add i64 %v192, 0
  %v210 = and i64 %v209, %v64
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v207
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v22, i64 %v213
  %v215 = add i64 %v192, 0
  %v216 = and i64 %v215, %v66
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v207
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v24, i64 %v219
  %v221 = add i64 %v192, 0
  %v222 = and i64 %v221, %v56
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v207
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v14, i64 %v225
  %v227 = add i64 %v192, 0
  %v228 = and i64 %v227, %v68
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v207
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v30, i64 %v231
  %v233 = add i64 %v192, 1
  %v234 = and i64 %v233, %v64
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v207
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v22, i64 %v237
  %v239 = add i64 %v192, 1
  %v240 = and i64 %v239, %v66
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v207
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v24, i64 %v243
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v214, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v220, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v247, %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v10, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v226, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fmul <8 x float> %v254, %v257
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v40, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fmul <8 x float> %v261, %v251
  %v263 = fadd <8 x float> %v258, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v12, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = fsub <8 x float> %v263, %v247
  %v268 = fmul <8 x float> %v266, %v267
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v42, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fmul <8 x float> %v271, %v250
  %v273 = fadd <8 x float> %v268, %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v232, i64 %v274
  store <8 x float> %v251, ptr %v275, align 4
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v238, i64 %v276
  store <8 x float> %v263, ptr %v277, align 4
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v244, i64 %v278
  store <8 x float> %v273, ptr %v279, align 4
  %v280 = add nsw i64 %v207, 1
  br label %b36
b38:
  %v281 = add nsw i64 %v192, 1
  br label %b33
b35:
  %v282 = icmp sgt i64 %v3, 1
  br i1 %v282, label %b39, label %b40
b39:
  %v283 = getelementptr inbounds i64, ptr %v1, i64 3
  %v284 = atomicrmw add ptr %v283, i64 1 acq_rel
  %v285 = load i64, ptr %v75, align 8
  %v286 = add i64 %v285, 1
  store i64 %v286, ptr %v75, align 8
  %v287 = mul i64 %v3, %v286
  br label %b41
b41:
  %v288 = load atomic i64, ptr %v283 acquire, align 8
  %v289 = icmp slt i64 %v288, %v287
  br i1 %v289, label %b42, label %b43
b42:
  %v290 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 8
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 17
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 23
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 24
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 0
  %v79 = add i64 %v78, 0
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  br label %b0
b0:
  %v81 = phi i64 [ 0, %entry ], [ %v208, %b5 ]
  %v82 = icmp slt i64 %v81, %v5
  br i1 %v82, label %b1, label %b2
b1:
  %v83 = sub i64 %v5, 1
  %v84 = sub i64 %v83, %v81
  %v85 = add i64 %v7, 0
  %v86 = sdiv i64 %v85, 1
  %v87 = add i64 %v2, 1
  %v88 = mul i64 %v86, %v2
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, %v7
  %v92 = select i1 %v91, i64 %v90, i64 %v7
  %v93 = mul i64 %v86, %v87
  %v94 = sdiv i64 %v93, %v3
  %v95 = mul i64 %v94, 1
  %v96 = icmp slt i64 %v95, %v7
  %v97 = select i1 %v96, i64 %v95, i64 %v7
  br label %b3
b3:
  %v98 = phi i64 [ %v92, %b1 ], [ %v207, %b4 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = add i64 %v84, 1
  %v101 = and i64 %v100, 1
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v98
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v28, i64 %v104
  %v106 = add i64 %v84, 0
  %v107 = and i64 %v106, %v60
  %v108 = mul i64 %v107, %v7
  %v109 = add i64 %v108, %v98
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v18, i64 %v110
  %v112 = add i64 %v84, 1
  %v113 = and i64 %v112, 1
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v98
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v26, i64 %v116
  %v118 = add i64 %v84, 0
  %v119 = and i64 %v118, %v58
  %v120 = mul i64 %v119, %v7
  %v121 = add i64 %v120, %v98
  %v122 = mul i64 %v121, 8
  %v123 = getelementptr inbounds float, ptr %v16, i64 %v122
  %v124 = add i64 %v84, 0
  %v125 = and i64 %v124, %v62
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v98
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v20, i64 %v128
  %v130 = add i64 %v84, 0
  %v131 = and i64 %v130, %v72
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v98
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v44, i64 %v134
  %v136 = add i64 %v84, 0
  %v137 = and i64 %v136, %v74
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v98
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v46, i64 %v140
  %v142 = add i64 %v84, 0
  %v143 = and i64 %v142, %v70
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v98
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v32, i64 %v146
  %v148 = add i64 %v84, 0
  %v149 = and i64 %v148, 1
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v98
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v28, i64 %v152
  %v154 = add i64 %v84, 0
  %v155 = and i64 %v154, 1
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v98
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v26, i64 %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v105, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v111, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v162, %v165
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v117, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v123, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v169, %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v12, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fmul <8 x float> %v166, %v176
  %v178 = fadd <8 x float> %v173, %v177
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v10, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fmul <8 x float> %v178, %v181
  %v183 = add i64 0, 0
  %v184 = getelementptr inbounds float, ptr %v42, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fmul <8 x float> %v166, %v185
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v129, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v40, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fmul <8 x float> %v178, %v192
  %v194 = fadd <8 x float> %v189, %v193
  %v195 = fadd <8 x float> %v186, %v194
  %v196 = fsub <8 x float> %v194, %v177
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v135, i64 %v197
  store <8 x float> %v166, ptr %v198, align 4
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v141, i64 %v199
  store <8 x float> %v178, ptr %v200, align 4
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v147, i64 %v201
  store <8 x float> %v182, ptr %v202, align 4
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v153, i64 %v203
  store <8 x float> %v195, ptr %v204, align 4
  %v205 = add i64 0, 0
  %v206 = getelementptr inbounds float, ptr %v159, i64 %v205
  store <8 x float> %v196, ptr %v206, align 4
  %v207 = add nsw i64 %v98, 1
  br label %b3
b5:
  %v208 = add nsw i64 %v81, 1
  br label %b0
b2:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b6, label %b7
b6:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = load i64, ptr %v75, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v75, align 8
  %v214 = mul i64 %v3, %v213
  br label %b8
b8:
  %v215 = load atomic i64, ptr %v210 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b9, label %b10
b9:
  %v217 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v218 = icmp eq i64 %v2, 0
  br i1 %v218, label %b11, label %b12
b11:
  br label %b13
b13:
  %v219 = phi i64 [ 0, %b11 ], [ %v242, %b18 ]
  %v220 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v241, %b18 ]
  %v221 = icmp slt i64 %v219, %v8
  br i1 %v221, label %b14, label %b15
b14:
  %v222 = add i64 %v219, 128
  %v223 = icmp slt i64 %v222, %v8
  %v224 = select i1 %v223, i64 %v222, i64 %v8
  br label %b16
b16:
  %v225 = phi i64 [ %v219, %b14 ], [ %v240, %b17 ]
  %v226 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v239, %b17 ]
  %v227 = icmp slt i64 %v225, %v224
  br i1 %v227, label %b17, label %b18
b17:
  %v228 = mul i64 %v225, 8
  %v229 = getelementptr inbounds float, ptr %v46, i64 %v228
  %v230 = mul i64 %v225, 8
  %v231 = getelementptr inbounds float, ptr %v14, i64 %v230
  %v232 = add i64 0, 0
  %v233 = getelementptr inbounds float, ptr %v229, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v231, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fmul <8 x float> %v234, %v237
  %v239 = fadd <8 x float> %v226, %v238
  %v240 = add nsw i64 %v225, 1
  br label %b16
b18:
  %v241 = fadd <8 x float> %v220, %v226
  %v242 = add nsw i64 %v219, 128
  br label %b13
b15:
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v48, i64 %v243
  store <8 x float> %v220, ptr %v244, align 4
  br label %b12
b12:
  %v245 = icmp sgt i64 %v3, 1
  br i1 %v245, label %b19, label %b20
b19:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v247 = atomicrmw add ptr %v246, i64 1 acq_rel
  %v248 = load i64, ptr %v75, align 8
  %v249 = add i64 %v248, 1
  store i64 %v249, ptr %v75, align 8
  %v250 = mul i64 %v3, %v249
  br label %b21
b21:
  %v251 = load atomic i64, ptr %v246 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b22, label %b23
b22:
  %v253 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v254 = icmp eq i64 %v2, 0
  br i1 %v254, label %b24, label %b25
b24:
  br label %b26
b26:
  %v255 = phi i64 [ 0, %b24 ], [ %v278, %b31 ]
  %v256 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v277, %b31 ]
  %v257 = icmp slt i64 %v255, %v8
  br i1 %v257, label %b27, label %b28
b27:
  %v258 = add i64 %v255, 128
  %v259 = icmp slt i64 %v258, %v8
  %v260 = select i1 %v259, i64 %v258, i64 %v8
  br label %b29
b29:
  %v261 = phi i64 [ %v255, %b27 ], [ %v276, %b30 ]
  %v262 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v275, %b30 ]
  %v263 = icmp slt i64 %v261, %v260
  br i1 %v263, label %b30, label %b31
b30:
  %v264 = mul i64 %v261, 8
  %v265 = getelementptr inbounds float, ptr %v46, i64 %v264
  %v266 = mul i64 %v261, 8
  %v267 = getelementptr inbounds float, ptr %v30, i64 %v266
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v265, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v267, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul <8 x float> %v270, %v273
  %v275 = fadd <8 x float> %v262, %v274
  %v276 = add nsw i64 %v261, 1
  br label %b29
b31:
  %v277 = fadd <8 x float> %v256, %v262
  %v278 = add nsw i64 %v255, 128
  br label %b26
b28:
  %v279 = add i64 0, 0
  %v280 = getelementptr inbounds float, ptr %v50, i64 %v279
  store <8 x float> %v256, ptr %v280, align 4
  br label %b25
b25:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b32, label %b33
b32:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v75, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v75, align 8
  %v286 = mul i64 %v3, %v285
  br label %b34
b34:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b35, label %b36
b35:
  %v289 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v290 = icmp eq i64 %v2, 0
  br i1 %v290, label %b37, label %b38
b37:
  br label %b39
b39:
  %v291 = phi i64 [ 0, %b37 ], [ %v322, %b44 ]
  %v292 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v321, %b44 ]
  %v293 = icmp slt i64 %v291, %v8
  br i1 %v293, label %b40, label %b41
b40:
  %v294 = add i64 %v291, 128
  %v295 = icmp slt i64 %v294, %v8
  %v296 = select i1 %v295, i64 %v294, i64 %v8
  br label %b42
b42:
  %v297 = phi i64 [ %v291, %b40 ], [ %v320, %b43 ]
  %v298 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v319, %b43 ]
  %v299 = icmp slt i64 %v297, %v296
  br i1 %v299, label %b43, label %b44
b43:
  %v300 = mul i64 %v297, 8
  %v301 = getelementptr inbounds float, ptr %v44, i64 %v300
  %v302 = mul i64 1, %v7
  %v303 = add i64 %v297, %v302
  %v304 = mul i64 %v303, 8
  %v305 = getelementptr inbounds float, ptr %v22, i64 %v304
  %v306 = mul i64 %v297, 8
  %v307 = getelementptr inbounds float, ptr %v22, i64 %v306
  %v308 = add i64 0, 0
  %v309 = getelementptr inbounds float, ptr %v301, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v305, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v307, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = fsub <8 x float> %v313, %v316
  %v318 = fmul <8 x float> %v310, %v317
  %v319 = fadd <8 x float> %v298, %v318
  %v320 = add nsw i64 %v297, 1
  br label %b42
b44:
  %v321 = fadd <8 x float> %v292, %v298
  %v322 = add nsw i64 %v291, 128
  br label %b39
b41:
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v52, i64 %v323
  store <8 x float> %v292, ptr %v324, align 4
  br label %b38
b38:
  %v325 = icmp sgt i64 %v3, 1
  br i1 %v325, label %b45, label %b46
b45:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 3
  %v327 = atomicrmw add ptr %v326, i64 1 acq_rel
  %v328 = load i64, ptr %v75, align 8
  %v329 = add i64 %v328, 1
  store i64 %v329, ptr %v75, align 8
  %v330 = mul i64 %v3, %v329
  br label %b47
b47:
  %v331 = load atomic i64, ptr %v326 acquire, align 8
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b48, label %b49
b48:
  %v333 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v334 = icmp eq i64 %v2, 0
  br i1 %v334, label %b50, label %b51
b50:
  br label %b52
b52:
  %v335 = phi i64 [ 0, %b50 ], [ %v358, %b57 ]
  %v336 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v357, %b57 ]
  %v337 = icmp slt i64 %v335, %v8
  br i1 %v337, label %b53, label %b54
b53:
  %v338 = add i64 %v335, 128
  %v339 = icmp slt i64 %v338, %v8
  %v340 = select i1 %v339, i64 %v338, i64 %v8
  br label %b55
b55:
  %v341 = phi i64 [ %v335, %b53 ], [ %v356, %b56 ]
  %v342 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v355, %b56 ]
  %v343 = icmp slt i64 %v341, %v340
  br i1 %v343, label %b56, label %b57
b56:
  %v344 = mul i64 %v341, 8
  %v345 = getelementptr inbounds float, ptr %v44, i64 %v344
  %v346 = mul i64 %v341, 8
  %v347 = getelementptr inbounds float, ptr %v24, i64 %v346
  %v348 = add i64 0, 0
  %v349 = getelementptr inbounds float, ptr %v345, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v347, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = fmul <8 x float> %v350, %v353
  %v355 = fadd <8 x float> %v342, %v354
  %v356 = add nsw i64 %v341, 1
  br label %b55
b57:
  %v357 = fadd <8 x float> %v336, %v342
  %v358 = add nsw i64 %v335, 128
  br label %b52
b54:
  %v359 = add i64 0, 0
  %v360 = getelementptr inbounds float, ptr %v54, i64 %v359
  store <8 x float> %v336, ptr %v360, align 4
  br label %b51
b51:
  %v361 = icmp sgt i64 %v3, 1
  br i1 %v361, label %b58, label %b59
b58:
  %v362 = getelementptr inbounds i64, ptr %v1, i64 3
  %v363 = atomicrmw add ptr %v362, i64 1 acq_rel
  %v364 = load i64, ptr %v75, align 8
  %v365 = add i64 %v364, 1
  store i64 %v365, ptr %v75, align 8
  %v366 = mul i64 %v3, %v365
  br label %b60
b60:
  %v367 = load atomic i64, ptr %v362 acquire, align 8
  %v368 = icmp slt i64 %v367, %v366
  br i1 %v368, label %b61, label %b62
b61:
  %v369 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  %v370 = icmp eq i64 %v2, 0
  br i1 %v370, label %b63, label %b64
b63:
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v48, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v50, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fsub <8 x float> %v373, %v376
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v52, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v54, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fsub <8 x float> %v380, %v383
  %v385 = add i64 0, 0
  %v386 = getelementptr inbounds float, ptr %v34, i64 %v385
  store <8 x float> %v377, ptr %v386, align 4
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v36, i64 %v387
  store <8 x float> %v384, ptr %v388, align 4
  br label %b64
b64:
  %v389 = icmp sgt i64 %v3, 1
  br i1 %v389, label %b65, label %b66
b65:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 3
  %v391 = atomicrmw add ptr %v390, i64 1 acq_rel
  %v392 = load i64, ptr %v75, align 8
  %v393 = add i64 %v392, 1
  store i64 %v393, ptr %v75, align 8
  %v394 = mul i64 %v3, %v393
  br label %b67
b67:
  %v395 = load atomic i64, ptr %v390 acquire, align 8
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b68, label %b69
b68:
  %v397 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
